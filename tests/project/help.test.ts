/** @jest-environment jsdom */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { calculator } from "../../assets/functions-help/calculated";
import type { Shown } from "../../assets/functions-help/calculated";
import type { DescribedFunction } from "../../assets/functions-help/described-functions";
import { ENGLISH } from "../../src/words/english/english";
import { SPANISH } from "../../src/words/spanish/spanish";
import { describedFunctions, signature } from "../../assets/functions-help/described-functions";

const HELP = path.resolve(__dirname, "../../assets/help");

const page = new DOMParser().parseFromString(
  readFileSync(path.join(HELP, "functions.html"), "utf8"),
  "text/html",
);
const textOf = (element: Element | null) => (element?.textContent ?? "").replace(/\s+/g, " ").trim();

let functions: readonly DescribedFunction[];
let calculated: (formula: string) => Promise<Shown>;

beforeAll(async () => {
  functions = await describedFunctions();
  calculated = await calculator(functions);
});

describe("the help page of the functions", () => {
  it("has one section for every function, and its signature", () => {
    const sections = [...page.querySelectorAll("section.function")];
    const signatures = sections.map((section) => [section.id, textOf(section.querySelector(".signature"))]);
    const expected = functions.map((each) => [each.id.toLowerCase(), signature(each)]);
    expect(functions.length).toBeGreaterThan(0);
    expect(signatures.sort()).toEqual(expected.sort());
  });

  it("explains every argument, what is given, and shows an example", () => {
    for (const { id, parameters } of functions) {
      const section = page.getElementById(id.toLowerCase());
      const terms = [...(section?.querySelectorAll("dt > code") ?? [])].map(textOf);
      expect([id, ...terms]).toEqual([id, ...parameters.map(({ name }) => name)]);
      expect(textOf(section)).toMatch(id === "VERSION" ? /Gives \S/ : /Gives \S.*=CAREER\./);
    }
  });

  const examples = [...page.querySelectorAll(".example")].filter((each) => each.querySelector("samp"));
  it.each(examples.map((each) => [textOf(each.querySelector("code")), textOf(each.querySelector("samp"))]))(
    "shows what %s gives: %s",
    async (formula, result) => {
      const shown = await calculated(formula);
      expect(typeof shown === "string" && shown.replace(/\s+/g, " ")).toBe(result);
    },
  );

  const blocks = [...page.querySelectorAll(".example")].filter((each) => each.querySelector("table"));
  it.each(blocks.map((each) => [textOf(each.querySelector("code")), each]))(
    "shows what %s spills",
    async (formula, each) => {
      const rows = [...each.querySelectorAll("tr")].map((row) => [...row.cells].map(textOf));
      const whole = rows.at(-1)?.[0] !== "…";
      const cells = await calculated(formula);
      expect(whole ? cells : cells.slice(0, rows.length - 1)).toEqual(whole ? rows : rows.slice(0, -1));
    },
  );

  const errors = [...page.querySelectorAll("tr.error")].map((row) =>
    [...row.querySelectorAll("code, samp")].map(textOf),
  );
  it.each(errors)("shows the %s of %s", async (code, formula = "", sentence) => {
    expect(await calculated(formula)).toBe(`${code} ${sentence}`);
  });
});

describe("the help of the functions in Spanish", () => {
  const spanish = new DOMParser().parseFromString(
    readFileSync(path.join(HELP, "functions.es.html"), "utf8"),
    "text/html",
  );
  const textsOf = (of: Document, selector: string) => [...of.querySelectorAll(selector)].map(textOf);

  it.each([
    ["sections", "section.function h3"],
    ["signatures", ".signature"],
    ["arguments", "dt > code"],
    ["formulas", ".example > code"],
    ["results", ".example samp, .example tr"],
    ["errors", "tr.error td:last-child"],
  ])("has the %s of the English page", (_, selector) => {
    expect(textsOf(spanish, selector)).toEqual(textsOf(page, selector));
    expect(textsOf(spanish, selector).length).toBeGreaterThan(3);
  });

  it("says the rest in other words", () => {
    const selector = "title, h1, h2, p:not(.signature, .example), dd, dt small, th, main > ul > li";
    const english = textsOf(page, selector);
    expect(english.length).toBeGreaterThan(100);
    expect(textsOf(spanish, selector).filter((text) => text !== "" && english.includes(text))).toEqual([]);
  });

  it("says which language it is in, and that what cells show is in English", () => {
    expect(spanish.documentElement.lang).toBe("es");
    const answers = [...spanish.querySelectorAll("samp, .example table")];
    expect(answers.filter((each) => each.getAttribute("lang") !== "en")).toEqual([]);
  });
});

describe("the page on privacy", () => {
  it.each([
    ["privacy.html", ENGLISH.thisSheet],
    ["privacy.es.html", SPANISH.thisSheet],
  ])("tells of every command that reads the whole sheet: %s", (file, { refresh, share, heading }) => {
    const page = new DOMParser().parseFromString(readFileSync(path.join(HELP, file), "utf8"), "text/html");
    const [, , reads] = [...page.querySelectorAll("h2")].map((each) => each.nextElementSibling);
    const named = [...(reads?.querySelectorAll("b") ?? [])].map(textOf);
    expect(named).toEqual(expect.arrayContaining([heading, refresh, share]));
  });
});

describe.each(["support", "privacy"])("the page on %s in Spanish", (name) => {
  const parse = (file: string) =>
    new DOMParser().parseFromString(readFileSync(path.join(HELP, file), "utf8"), "text/html");
  const [english, spanish] = [parse(`${name}.html`), parse(`${name}.es.html`)];
  const within = (of: Document, selector: string) => [...of.querySelectorAll(`main ${selector}`)];

  it("has every part of the English page, and no other", () => {
    const partsOf = (of: Document) =>
      within(of, ":is(h1, h2, h3, section, p, ol, ul, li, table, tr, th, td, nav, a)").map((each) =>
        [each.tagName, each.id, each.getAttribute("href")?.replace(".es.html", ".html")].join(" "),
      );
    expect(partsOf(spanish)).toEqual(partsOf(english));
  });

  it("says it in other words, with the same numbers, keys and code", () => {
    const texts = (of: Document, selector: string) => within(of, selector).map(textOf);
    const numbers = (of: Document) => textOf(of.querySelector("main")).match(/\d+/g)?.sort();
    expect(spanish.documentElement.lang).toBe("es");
    expect(numbers(spanish)).toEqual(numbers(english));
    expect(texts(spanish, "code")).toEqual(expect.arrayContaining(texts(english, "code")));
    expect(texts(spanish, "kbd")).toEqual(texts(english, "kbd"));
    // "Mac" is a name.
    const prose = ":is(h1, h2, h3, p, li, th:not(:last-child), td:not(:has(kbd)))";
    expect(texts(spanish, prose).filter((text) => texts(english, prose).includes(text))).toEqual([]);
  });

  it("calls what is pressed what the ribbon, the pane and Excel call it", () => {
    const said: string[] = ["Inicio", "Revisar", "Proteger libro", "Complementos"];
    const collect = (value: unknown): unknown =>
      typeof value === "string" ? said.push(value) : Object.values(value ?? {}).forEach(collect);
    collect(SPANISH);
    const manifest = readFileSync(path.resolve(HELP, "../../manifest.xml"), "utf8");
    said.push(...[...manifest.matchAll(/Locale="es-ES" Value="([^"]*)"/g)].map(([, value]) => value ?? ""));
    const pressed = within(spanish, "b").map(textOf);
    expect(pressed.filter((text) => !said.includes(text))).toEqual([]);
    expect(pressed.length).toBeGreaterThan(3);
  });
});

describe("the help pages", () => {
  const pages = readdirSync(HELP).filter((file) => file.endsWith(".html"));
  const parsed = (file: string) =>
    new DOMParser().parseFromString(readFileSync(path.join(HELP, file), "utf8"), "text/html");

  it.each(pages.filter((file) => file.endsWith(".es.html")))(
    "%s and its English page lead to each other",
    (file) => {
      const original = file.replace(".es.", ".");
      const leading = (from: string, to: string) =>
        [...parsed(from).querySelectorAll(`head > link[rel=alternate], header a`)]
          .filter((each) => each.getAttribute("href") === to)
          .map((each) => [each.tagName, each.getAttribute("hreflang")]);
      expect(leading(original, file)).toEqual([
        ["LINK", "es"],
        ["A", "es"],
      ]);
      expect(leading(file, original)).toEqual([
        ["LINK", "en"],
        ["A", "en"],
      ]);
    },
  );

  it.each(pages.filter((file) => file.endsWith(".es.html")))("%s says e before i, and u before o", (file) => {
    const text = (parsed(file).body.textContent ?? "").replace(/\s+/g, " ");
    expect(text.match(/ y h?[ií](?!e)\w* | o h?[oó]\w* /giu)).toBeNull();
  });

  it.each(readdirSync(HELP).filter((file) => file.endsWith(".html")))(
    "%s has no link that leads nowhere",
    (file) => {
      const read = (name: string) =>
        new DOMParser().parseFromString(readFileSync(path.join(HELP, name), "utf8"), "text/html");
      const links = [...read(file).querySelectorAll("a")].map((link) => link.getAttribute("href") ?? "");
      for (const link of links.filter((each) => !each.startsWith("https:"))) {
        const [target, anchor] = link.split("#");
        const linked = read(target || file);
        expect([link, !anchor || linked.getElementById(anchor) !== null]).toEqual([link, true]);
      }
    },
  );
});
