/** @jest-environment jsdom */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { generateCustomFunctionsMetadata } from "custom-functions-metadata";

const ROOT = path.resolve(__dirname, "../..");
const FUNCTIONS = path.join(ROOT, "src/functions");
const HELP = path.join(ROOT, "assets/help");

class CellError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}
Object.assign(globalThis, {
  CustomFunctions: { Error: CellError, ErrorCode: { notAvailable: "#N/A", invalidValue: "#VALUE!" } },
});

type Calculate = (...given: unknown[]) => unknown;
interface Described {
  readonly id: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly optional?: boolean;
    readonly dimensionality?: string;
  }[];
}

const files = readdirSync(FUNCTIONS)
  .map((file) => path.join(FUNCTIONS, file))
  .filter((file) => readFileSync(file, "utf8").includes("@customfunction"));
const page = new DOMParser().parseFromString(
  readFileSync(path.join(HELP, "functions.html"), "utf8"),
  "text/html",
);
const textOf = (element: Element | null) => (element?.textContent ?? "").replace(/\s+/g, " ").trim();
const functions = new Map<string, { calculate: Calculate; described: Described }>();

beforeAll(async () => {
  const { metadataJson } = await generateCustomFunctionsMetadata(files);
  const { functions: all } = JSON.parse(metadataJson) as { functions: Described[] };
  const sources = await Promise.all(files.map((file) => import(file) as Promise<Record<string, Calculate>>));
  const exported = new Map(sources.flatMap((source) => Object.entries(source)));
  for (const described of all) {
    const calculate = exported.get(described.id.toLowerCase());
    if (calculate) functions.set(described.id, { calculate, described });
  }
});

/** What a cell with the formula shows. An argument that is left out arrives as null, as in Excel. */
async function calculated(formula: string): Promise<unknown> {
  const [, id = "", list = ""] = /^=CAREER\.(\w+)\((.*)\)$/.exec(formula) ?? [];
  const { calculate, described } = functions.get(id) ?? {};
  if (!calculate || !described) throw new Error(`The help page shows a formula that is none: ${formula}`);
  const given = list === "" ? [] : (list.match(/"[^"]*"|[^,"]+|(?<=,|^)(?=,|$)/g) ?? []);
  return calculate(
    ...described.parameters.map(({ dimensionality }, index) => {
      const text = given[index] ?? "";
      const value = text === "" ? null : (JSON.parse(text) as unknown);
      return dimensionality === "matrix" && value !== null ? [[value]] : value;
    }),
  );
}

/** What the page shows as a number is compared as one: "$51,140", "12.5%". */
function shown(text: string): unknown {
  if (!/^-?\$?[\d,]+(\.\d+)?%?$/.test(text)) return text;
  const number = Number(text.replace(/[$,%]/g, ""));
  return text.endsWith("%") ? Number((number / 100).toFixed(6)) : number;
}

describe("the help page of the functions", () => {
  it("has one section for every function, and its signature", () => {
    const sections = [...page.querySelectorAll("section.function")];
    const signatures = sections.map((section) => [section.id, textOf(section.querySelector(".signature"))]);
    const expected = [...functions.values()].map(({ described: { id, parameters } }) => {
      const list = parameters.map(({ name, optional }) => (optional ? `[${name}]` : name)).join(", ");
      return [id.toLowerCase(), `CAREER.${id}(${list})`];
    });
    expect(functions.size).toBeGreaterThan(0);
    expect(signatures.sort()).toEqual(expected.sort());
  });

  it("explains every argument", () => {
    for (const { described } of functions.values()) {
      const terms = [...page.querySelectorAll(`#${described.id.toLowerCase()} dt > code`)].map(textOf);
      expect([described.id, ...terms]).toEqual([
        described.id,
        ...described.parameters.map(({ name }) => name),
      ]);
    }
  });

  const examples = [...page.querySelectorAll(".example")].filter((each) => each.querySelector("samp"));
  it.each(examples.map((each) => [textOf(each.querySelector("code")), textOf(each.querySelector("samp"))]))(
    "shows what %s gives: %s",
    async (formula, result) => {
      expect(await calculated(formula)).toEqual(shown(result));
    },
  );

  const blocks = [...page.querySelectorAll(".example")].filter((each) => each.querySelector("table"));
  it.each(blocks.map((each) => [textOf(each.querySelector("code")), each]))(
    "shows what %s spills",
    async (formula, each) => {
      const rows = [...each.querySelectorAll("tr")].map((row) =>
        [...row.cells].map((cell) => shown(textOf(cell))),
      );
      const whole = rows.at(-1)?.[0] !== "…";
      const cells = (await calculated(formula)) as unknown[][];
      expect(whole ? cells : cells.slice(0, rows.length - 1)).toEqual(whole ? rows : rows.slice(0, -1));
    },
  );

  const errors = [...page.querySelectorAll("tr.error")].map((row) =>
    [...row.querySelectorAll("code, samp")].map(textOf),
  );
  it.each(errors)("shows the %s of %s", async (code, formula = "", sentence) => {
    const thrown = await Promise.resolve(formula)
      .then(calculated)
      .catch((error: unknown) => error);
    expect(thrown).toMatchObject({ code, message: sentence });
  });
});

describe("the help pages", () => {
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
