/** @jest-environment jsdom */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { DEVELOPMENT_URL } from "../../hosting/base-url";
import { PRODUCT } from "../../src/words/spanish/product";

const ROOT = path.resolve(__dirname, "../..");
const BASE = "https://localhost:3000/";

/** What leads to words that are there in Spanish too. */
const SPANISH_ADDRESSES = ["Functions.Metadata.Url", "Help.Url", "SupportUrl"];

const read = (file: string) => readFileSync(path.join(ROOT, file), "utf8");
const manifest = new DOMParser().parseFromString(read("manifest.xml"), "text/xml");
const all = (name: string) => [...manifest.getElementsByTagName(name)];
const one = (name: string) => all(name)[0];
const elements = [...manifest.getElementsByTagName("*")];
const resources = new Map(
  [...(one("Resources")?.getElementsByTagName("*") ?? [])]
    .filter((each) => each.hasAttribute("id"))
    .map((each) => [each.getAttribute("id"), each.getAttribute("DefaultValue")]),
);
const addresses = elements
  .flatMap((each) =>
    ["DefaultValue", "Value", "Url", "ResourcesUrl"].map((name) => each.getAttribute(name) ?? ""),
  )
  .filter((value) => /^[a-z]+:/.test(value));

const labelOf = (control: Element) =>
  resources.get(control.querySelector("Label")?.getAttribute("resid") ?? "");

interface Shortcuts {
  readonly actions: readonly { readonly id: string; readonly type: string; readonly name: string }[];
  readonly shortcuts: readonly {
    readonly action: string;
    readonly key: Readonly<Record<"default" | "windows" | "mac" | "web", string>>;
  }[];
  readonly resources: { readonly default: Readonly<Record<string, { readonly value: string }>> };
}

const shortcuts = JSON.parse(read("shortcuts.json")) as Shortcuts;
const keysOf = (platform: keyof Shortcuts["shortcuts"][number]["key"]) =>
  shortcuts.shortcuts.map(({ key }) => key[platform]);

/** What a text of the shortcuts stands for: "${resource.showPane}" is what the resources hold as showPane. */
const resolved = (text = "") =>
  shortcuts.resources.default[/^\$\{resource\.(\w+)\}$/.exec(text)?.[1] ?? ""]?.value ?? "";

describe("the manifest", () => {
  it("asks for no more of Excel than the add-in needs to run", () => {
    const sets = all("Set").map((each) => [each.getAttribute("Name"), each.getAttribute("MinVersion")]);
    expect(sets).toEqual([
      ["SharedRuntime", "1.1"],
      ["CustomFunctionsRuntime", "1.2"],
      ["ExcelApi", "1.9"],
    ]);
  });

  it("runs pane, functions and commands in one long-lived page", () => {
    const runtime = one("Runtime");
    const pages = [one("Page")?.firstElementChild, one("FunctionFile"), one("Action")?.firstElementChild];
    expect(runtime?.getAttribute("lifetime")).toBe("long");
    expect(pages.map((page) => page?.getAttribute("resid"))).toEqual(
      Array(3).fill(runtime?.getAttribute("resid")),
    );
    expect(one("TaskpaneId")).toBeUndefined();
  });

  it("gives the functions their name space", () => {
    expect(resources.get(one("Namespace")?.getAttribute("resid") ?? "")).toBe("CAREER");
  });

  it("defines every resource that it uses, and uses every one that it defines", () => {
    const used = elements.flatMap((each) => each.getAttribute("resid") ?? []);
    expect([...new Set(used)].sort()).toEqual([...resources.keys()].sort());
  });

  it("has every address on one base, which the build replaces", () => {
    expect(addresses.filter((address) => !address.startsWith(BASE))).toEqual([]);
    expect(DEVELOPMENT_URL).toBe(BASE);
  });

  it("points to icons and help pages that exist", () => {
    const files = addresses
      .map((address) => address.slice(BASE.length).replace(/^help\//, "assets/help/"))
      .filter((file) => file.startsWith("assets/"));
    expect(files.length).toBeGreaterThan(0);
    expect(files.filter((file) => !existsSync(path.join(ROOT, file)))).toEqual([]);
  });

  it("gives every icon as the size it is used in", () => {
    const sized = all("bt:Image").filter((each) => each.hasAttribute("size"));
    const wrong = sized.filter((each) => {
      const file = resources.get(each.getAttribute("resid")) ?? "";
      return !file.endsWith(`-${each.getAttribute("size")}.png`);
    });
    expect(wrong).toEqual([]);
    expect(one("IconUrl")?.getAttribute("DefaultValue")).toMatch(/-32\.png$/);
    expect(one("HighResolutionIconUrl")?.getAttribute("DefaultValue")).toMatch(/-64\.png$/);
  });

  it("names only commands that are associated, and every one of them that no shortcut alone runs", () => {
    const associated = [...read("src/commands/commands.ts").matchAll(/actions\.associate\("(\w+)"/g)].map(
      ([, name]) => name ?? "",
    );
    const named = all("FunctionName").map((each) => each.textContent);
    const acted = shortcuts.actions.map(({ id }) => id);
    expect(new Set(associated).size).toBe(associated.length);
    expect([...new Set([...named, ...acted])].sort()).toEqual([...associated].sort());
  });

  it("puts no more on the Home tab than a group may hold", () => {
    const labels = [...(one("Group")?.getElementsByTagName("Control") ?? [])].map(labelOf);
    expect(labels).toEqual([
      "Career Comparison",
      "Insert comparison",
      "Refresh",
      "Prepare for sharing",
      "Help",
    ]);
  });

  it("puts one entry into the menu of a cell", () => {
    const menu = one("OfficeMenu");
    expect(menu?.getAttribute("id")).toBe("ContextMenuCell");
    expect([...(menu?.getElementsByTagName("Control") ?? [])].map(labelOf)).toEqual(["Look up career"]);
  });

  it("gives every control an id of its own", () => {
    const ids = all("Control").map((each) => each.getAttribute("id"));
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("points to the keyboard shortcuts right after its overrides, and the build ships them", () => {
    const overrides = one("ExtendedOverrides");
    expect(overrides?.previousElementSibling).toBe(one("VersionOverrides"));
    expect(overrides?.getAttribute("Url")).toBe(`${BASE}shortcuts.json`);
    expect(overrides?.getAttribute("ResourcesUrl")).toBe(`${BASE}shortcuts.es.json`);
    expect(read("webpack.config.js")).toContain('{ from: "shortcuts*.json" }');
  });
});

describe("the manifest's version", () => {
  it("is that of the package", () => {
    const { version } = JSON.parse(read("package.json")) as { version: string };
    expect(one("Version")?.textContent).toBe(`${version}.0`);
  });
});

describe("the keyboard shortcuts", () => {
  const { actions } = shortcuts;

  it("each run an action of their own that says what it does", () => {
    expect(shortcuts.shortcuts.map(({ action }) => action)).toEqual(actions.map(({ id }) => id));
    const names = actions.map(({ name }) => resolved(name)).filter((name) => name.length > 10);
    expect(new Set(names).size).toBe(actions.length);
    expect(actions.filter(({ type }) => type !== "ExecuteFunction")).toEqual([]);
  });

  it.each(["default", "windows", "web"] as const)("are keys that nothing else uses: %s", (platform) => {
    expect(keysOf(platform).filter((key) => !/^Ctrl\+Alt\+Shift\+[FGHJKRVB]$/.test(key))).toEqual([]);
    expect(new Set(keysOf(platform)).size).toBe(actions.length);
  });

  it("are keys on a Mac that a screen reader leaves alone", () => {
    // VoiceOver listens to Control and Option together.
    expect(keysOf("mac").filter((key) => !/^Command\+Alt\+Shift\+[A-Z]$/.test(key))).toEqual([]);
    expect(new Set(keysOf("mac")).size).toBe(actions.length);
  });

  it("are told in the help, every one", () => {
    const help = new DOMParser().parseFromString(read("assets/help/support.html"), "text/html");
    const told = [...help.querySelectorAll("#shortcuts tbody tr")].map((row) =>
      [...row.querySelectorAll("td")].map((cell) => cell.textContent?.trim()),
    );
    const onMac = (key: string) => key.replace("Alt", "Option");
    expect(told).toEqual(
      shortcuts.shortcuts.map(({ action, key }) => [
        resolved(actions.find(({ id }) => id === action)?.name),
        key.windows,
        onMac(key.mac),
      ]),
    );
  });
});

describe("the Spanish of the manifest", () => {
  /** Where Excel is in Spanish; the language alone is not enough for every Excel. */
  const LOCALES = ["es-ES", "es-MX", "es-US"];
  const overridesOf = (element: Element | undefined) =>
    [...(element?.children ?? [])].map((each) => [each.getAttribute("Locale"), each.getAttribute("Value")]);
  const translated = (element: Element | undefined) => overridesOf(element)[0]?.[1] ?? "";

  it.each([
    ["DisplayName", 125],
    ["Description", 250],
    ["bt:ShortStrings", 125],
    ["bt:LongStrings", 250],
  ])("says all that a person reads, in every locale, no longer than Excel shows: %s", (name, most) => {
    const parent = one(name);
    const texts = name.startsWith("bt:") ? [...(parent?.children ?? [])] : [parent];
    for (const text of texts.filter((each) => each?.getAttribute("id") !== "Functions.Namespace")) {
      const spanish = translated(text);
      expect(overridesOf(text)).toEqual(LOCALES.map((locale) => [locale, spanish]));
      expect([spanish, spanish.length > 0 && spanish.length <= most]).toEqual([spanish, true]);
      expect(spanish).not.toBe(text?.getAttribute("DefaultValue"));
    }
  });

  it("calls the add-in what the pane calls it", () => {
    const named = [
      one("DisplayName"),
      ...["Group.Label", "Pane.Label"].map((id) => manifest.getElementById(id)),
    ];
    expect(named.map((each) => translated(each ?? undefined))).toEqual(Array(3).fill(PRODUCT));
  });

  it("leaves what formulas begin with as it is", () => {
    expect(overridesOf(manifest.getElementById("Functions.Namespace") ?? undefined)).toEqual([]);
  });

  it("leads to the Spanish of every page and file that has words, and of no other", () => {
    const leading = [...(one("bt:Urls")?.children ?? []), one("SupportUrl"), one("SourceLocation")];
    const spanish = leading.filter((each) => (each?.children.length ?? 0) > 0);
    expect(spanish.map((each) => each?.getAttribute("id") ?? each?.tagName)).toEqual(SPANISH_ADDRESSES);
    for (const each of spanish) {
      const address = each?.getAttribute("DefaultValue")?.replace(/\.(json|html)$/, ".es.$1");
      expect(overridesOf(each)).toEqual(LOCALES.map((locale) => [locale, address]));
    }
  });

  it("names the actions of the shortcuts, and keeps their keys", () => {
    const names = JSON.parse(read("shortcuts.es.json")) as Shortcuts["resources"]["default"];
    expect(Object.keys(names)).toEqual(Object.keys(shortcuts.resources.default));
    for (const [id, { value }] of Object.entries(names)) {
      expect(value.length).toBeGreaterThan(10);
      expect(value).not.toBe(shortcuts.resources.default[id]?.value);
    }
    const help = new DOMParser().parseFromString(read("assets/help/support.es.html"), "text/html");
    const told = [...help.querySelectorAll("#shortcuts tbody td:first-child")].map(
      (cell) => cell.textContent,
    );
    expect(told).toEqual(shortcuts.shortcuts.map(({ action }) => names[action]?.value));
  });
});

describe("the add-in", () => {
  it("never starts by itself with a workbook", () => {
    const sources = (readdirSync(path.join(ROOT, "src"), { recursive: true }) as string[])
      .filter((file) => /\.(tsx?|html)$/.test(file))
      .map((file) => path.join("src", file));
    expect(sources.length).toBeGreaterThan(0);
    const starting = /StartupBehavior|AutoShowTaskpaneWithDocument/;
    expect([...sources, "manifest.xml"].filter((file) => starting.test(read(file)))).toEqual([]);
  });
});
