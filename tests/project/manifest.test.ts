/** @jest-environment jsdom */
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";

const ROOT = path.resolve(__dirname, "../..");
const BASE = "https://localhost:3000/";

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
  .map((each) => each.getAttribute("DefaultValue") ?? "")
  .filter((value) => /^[a-z]+:/.test(value));

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
    expect(read("webpack.config.js")).toContain(`DEVELOPMENT_URL = "${BASE}"`);
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

  it("names only commands that are associated, and every one of them", () => {
    const associated = [...read("src/commands/commands.ts").matchAll(/actions\.associate\("(\w+)"/g)].map(
      ([, name]) => name,
    );
    expect(all("FunctionName").map((each) => each.textContent)).toEqual(associated);
  });
});
