import { readFileSync } from "node:fs";
import path from "node:path";
import { dataset } from "../../src/dataset/dataset";
import { MEASURES, STATISTICS } from "../../src/dataset/figure";
import { source } from "../../src/functions/ask";
import { calculate } from "../../src/functions/functions";
import { loadDescribed } from "../../src/taskpane/formulas/described";
import type { DescribedEnum } from "../../src/taskpane/formulas/described";
import { SETS } from "../../src/comparison/sets";
import spanishTexts from "../../src/functions/spanish.json";
import type { DescribedFunction } from "../../assets/functions-help/described-functions";
import {
  customEnums,
  describedFunctions,
  functionFiles,
} from "../../assets/functions-help/described-functions";
import { GROUPS } from "../../assets/functions-help/examples";
import { finished, inSpanish, spanish } from "../../functions-metadata";

const ROOT = path.resolve(__dirname, "../..");

/** Ids are stored in people's workbooks: one may be added, none may ever go. */
const PERMANENT = [
  "SALARY",
  "WAGE",
  "GROWTH",
  "OPENINGS",
  "EMPLOYMENT",
  "EDUCATION",
  "EXPERIENCE",
  "TRAINING",
  "GET",
  "TITLE",
  "CODE",
  "FIND",
  "LIST",
  "SOURCE",
  "VERSION",
  "TABLE",
  "DIFF",
  "RANGE",
  "HISTORY",
  "RANK",
  "REAL",
  "ADJUST",
  "PAYBACK",
  "EARNINGS",
  "SCORE",
  "CHECK",
  "FIELDS",
  "PLACES",
  "SOURCES",
  "DUTIES",
  "SKILLS",
  "CERTIFICATIONS",
  "SETTINGS",
  "RELATED",
  "LADDER",
  "LICENSE",
  "CERTIFICATION",
  "SCHEDULE",
  "CONFLICTS",
  "CARD",
];

let functions: readonly DescribedFunction[];

beforeAll(async () => {
  functions = await describedFunctions();
});

describe("functions.json", () => {
  it("holds every permanent id, and no id is new without being listed", () => {
    expect(functions.map(({ id }) => id).sort()).toEqual([...PERMANENT].sort());
  });

  it("is made of every file that the build is given", () => {
    const build = readFileSync(path.join(ROOT, "webpack.config.js"), "utf8");
    const listed = /FUNCTIONS = \[([^\]]*)\]/.exec(build)?.[1]?.match(/\w+/g) ?? [];
    expect(functionFiles.map((file) => path.basename(file, ".ts")).sort()).toEqual([...listed].sort());
  });

  it("holds every exported function of those files", () => {
    const exported = functionFiles.flatMap(
      (file) => readFileSync(file, "utf8").match(/^export (async )?function \w+/gm) ?? [],
    );
    expect(exported).toHaveLength(functions.length);
  });

  it("describes every function, gives it a help page of its own, and describes every argument", () => {
    for (const each of functions) {
      expect(each.description?.length).toBeGreaterThan(20);
      expect(each.helpUrl).toBe(`https://localhost:3000/help/functions.html#${each.id.toLowerCase()}`);
      for (const parameter of each.parameters) {
        expect(`${each.id}.${parameter.name}: ${parameter.description ?? ""}`).toMatch(/: .{10,}/);
      }
    }
  });

  it("declares a matrix for every function that spills, and for no other", () => {
    const spilling = functions.filter(({ returns }) => /^(A table|One .+ a row)/.test(returns ?? ""));
    const matrices = functions.filter(({ result }) => result.dimensionality === "matrix");
    expect(matrices.map(({ id }) => id)).toEqual(spilling.map(({ id }) => id));
  });

  it("puts optional arguments last", () => {
    for (const { parameters } of functions) {
      const optional = parameters.map((parameter) => parameter.optional === true);
      expect(optional).toEqual([...optional].sort());
    }
  });

  it("offers the same values wherever an enum is shared, each with a tooltip", async () => {
    const shared = new Map<string, unknown>();
    for (const { id, values } of await customEnums()) {
      expect(values).toEqual(shared.get(id) ?? values);
      shared.set(id, values);
      for (const { tooltip } of values) expect(tooltip).not.toBe("");
    }
    const used = functions.flatMap(({ parameters }) => parameters.flatMap((each) => each.customEnumId ?? []));
    expect([...new Set(used)].sort()).toEqual([...shared.keys()].sort());
  });

  it.each([
    ["Field", MEASURES],
    ["Statistic", STATISTICS],
  ])("offers as %s all that there is", async (id, all) => {
    const offered = (await customEnums()).find((each) => each.id === id)?.values;
    expect(offered?.map(({ stringValue }) => stringValue)).toEqual([...all]);
  });

  it("offers as sets of fields and parts of a source only what is known", async () => {
    const enums = new Map((await customEnums()).map(({ id, values }) => [id, values]));
    expect(enums.get("ReadySet")?.map(({ stringValue }) => stringValue)).toEqual(
      SETS.map(({ name }) => name),
    );
    for (const { stringValue } of enums.get("SourcePart") ?? []) {
      expect(
        await source("biller", "salary" as never, undefined, undefined, undefined, stringValue as never),
      ).not.toBe("");
    }
  });

  it("offers every place wherever a place is asked for, and each enum once", () => {
    const enums = [
      { id: "Criterion", values: [] },
      { id: "Criterion", values: [] },
    ];
    const built = finished({ functions, enums });
    const asked = built.functions.flatMap(({ parameters }) =>
      parameters.filter(({ name }) => /place/i.test(name)),
    );
    expect(asked.length).toBeGreaterThan(5);
    expect(asked.every(({ customEnumId }) => customEnumId === "Place")).toBe(true);
    expect(built.enums.map(({ id }) => id)).toEqual(["Criterion", "Place"]);
    const codes = dataset().places.map(({ code }) => code);
    expect(built.enums.at(-1)?.values.map(({ stringValue }) => stringValue)).toEqual(codes);
  });
});

/** The same in both languages: what is typed, and names that Spanish has no other form of. */
const SAME =
  /^(p10|p25|p75|p90|Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Maine|Maryland|Massachusetts|Minnesota|Montana|Nebraska|Nevada|Ohio|Oklahoma|Rhode Island|Tennessee|Texas|Utah|Vermont|Virginia|Washington|Wisconsin|Wyoming)$/;

describe("functions.es.json", () => {
  const texts = Object.entries(spanishTexts);

  async function metadata() {
    return finished({ functions, enums: await customEnums() });
  }

  it("says in Spanish all that the functions say of themselves, and nothing that they no longer say", async () => {
    const { enums } = await metadata();
    const said = [
      ...GROUPS.map(({ heading }) => heading),
      ...functions.flatMap(({ description, returns, remarks, parameters }) => [
        ...parameters.map((parameter) => parameter.description),
        ...[description, returns, ...(remarks?.split("\n\n") ?? [])],
      ]),
      ...enums.flatMap(({ values }) => values.flatMap(({ name, tooltip }) => [name, tooltip])),
    ];
    expect(texts.map(([english]) => english).sort()).toEqual([...new Set(said)].sort());
    expect(() => spanish("Shoe size.")).toThrow('No Spanish of "Shoe size."');
  });

  it("differs from the English in every text that is not the same in both", () => {
    expect(texts.filter(([english, text]) => (english === text) !== SAME.test(english))).toEqual([]);
  });

  it("keeps every number, and whatever is typed as it is", () => {
    const numbers = (text: string) => (text.match(/\d[\d.,]*\d|\d/g) ?? []).sort();
    const typed = (text: string) => text.match(/"[^"]*"/g) ?? [];
    for (const [english, text] of texts) {
      expect([english, ...numbers(text)]).toEqual([english, ...numbers(english)]);
      expect(typed(english)).toEqual(expect.arrayContaining(typed(text)));
    }
  });

  it("is plain text of a length that Excel shows, each a sentence where the English is one", async () => {
    const { functions: translated, enums } = inSpanish(await metadata());
    const shown = [
      ...translated.flatMap(({ description, parameters }) => [
        description ?? "",
        ...parameters.map((parameter) => parameter.description ?? ""),
      ]),
      ...enums.flatMap(({ values }) => values.map(({ tooltip }) => tooltip)),
    ];
    expect(shown.filter((text) => text.length > 255 || text.trim() !== text || / {2}/.test(text))).toEqual(
      [],
    );
    expect(texts.filter(([english, text]) => english.endsWith(".") !== text.endsWith("."))).toEqual([]);
  });

  it("is functions.json but for what is read", async () => {
    const english = await metadata();
    const translated = inSpanish(english);
    const unread = (each: typeof english) => ({
      ...each,
      functions: each.functions.map((described) => ({
        ...described,
        description: "",
        helpUrl: "",
        parameters: described.parameters.map((parameter) => ({ ...parameter, description: "" })),
      })),
      enums: each.enums.map(({ values, ...rest }) => ({
        ...rest,
        values: values.map((value) => ({ ...value, name: "", tooltip: "" })),
      })),
    });
    expect(unread(translated)).toEqual(unread(english));
    for (const { values } of translated.enums) {
      expect(new Set(values.map(({ name }) => name)).size).toBe(values.length);
    }
  });

  it("leads from every function to its part of the Spanish help", async () => {
    const help = readFileSync(path.join(ROOT, "assets/help/functions.es.html"), "utf8");
    for (const { id, helpUrl } of inSpanish(await metadata()).functions) {
      const anchor = id.toLowerCase();
      expect(helpUrl).toBe(`https://localhost:3000/help/functions.es.html#${anchor}`);
      expect(help).toContain(`id="${anchor}"`);
    }
  });
});

describe("what the pane knows of the functions", () => {
  const offered = (enums: readonly DescribedEnum[]) =>
    enums.map(({ id, values }) => [id, values.map(({ stringValue, tooltip }) => ({ stringValue, tooltip }))]);

  it("is what functions.json says, in its language", async () => {
    const english = finished({ functions, enums: await customEnums() });
    for (const [language, built] of Object.entries({ en: english, es: inSpanish(english) })) {
      const described = await loadDescribed(language);
      const told = built.functions.map(({ id, description, returns = "", parameters }) => ({
        id,
        description,
        returns: language === "es" ? spanish(returns) : returns,
        hasHeader: returns.startsWith("A table"),
        parameters,
      }));
      expect(described.functions).toEqual(told);
      expect(offered(described.enums)).toEqual(offered(built.enums));
    }
  });

  it("has the same groups in both languages", async () => {
    const [english, inOther] = await Promise.all([loadDescribed("en"), loadDescribed("es")]);
    expect(inOther.groups).toEqual(
      english.groups.map(({ heading, functions }) => ({ heading: spanish(heading), functions })),
    );
  });

  it("groups every function once", async () => {
    const { groups } = await loadDescribed("en");
    expect(groups.flatMap((group) => group.functions).sort()).toEqual([...PERMANENT].sort());
  });

  it("has the function itself of every one of them", async () => {
    const outcomes = functions.map(({ id }) => calculate(id, []).catch(String));
    for (const outcome of await Promise.all(outcomes)) {
      expect(String(outcome)).not.toMatch(/^Error: There is no function/);
    }
    await expect(calculate("NONE", [])).rejects.toThrow("There is no function NONE.");
  });
});
