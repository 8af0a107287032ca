import { loadDescribed } from "../../../src/taskpane/formulas/described";
import { ASKED } from "../../../src/taskpane/formulas/asked";
import type { Described } from "../../../src/taskpane/formulas/described";
import { findFunctions } from "../../../src/taskpane/formulas/find-functions";
import { ENGLISH } from "../../../src/words/english/english";
import { SPANISH } from "../../../src/words/spanish/spanish";

let described: Described;
let inSpanish: Described;

beforeAll(async () => {
  described = await loadDescribed("en");
  inSpanish = await loadDescribed("es");
});

const found = (text: string, within = described, asked = ASKED.en) =>
  findFunctions(within, text, asked).flatMap(({ functions }) => functions.map(({ id }) => id));

describe("findFunctions", () => {
  it("gives every function in the groups of the help where nothing is asked", () => {
    const groups = findFunctions(described, " ");
    expect(groups.map(({ heading }) => heading).slice(0, 2)).toEqual(["Pay", "Outlook"]);
    expect(groups[0]?.functions.map(({ id }) => id)).toEqual(["SALARY", "WAGE", "RANGE", "HISTORY"]);
    expect(found("")).toHaveLength(40);
  });

  it.each([
    ["wage", "WAGE"],
    ["=CAREER.WAGE(", "WAGE"],
    ["certif", "CERTIFICATIONS"],
    ["where figure comes", "SOURCE"],
    ["raise", "EARNINGS"],
    ["judging", "SCORE"],
    ["promotion", "LADDER"],
    ["Raises", "EARNINGS"],
    ["inflation", "REAL"],
    ["degree", "EDUCATION"],
  ])("finds by %s", (text, id) => {
    const ids = found(text);
    expect(ids).toContain(id);
    expect(ids.length).toBeLessThan(10);
  });

  it.each(["en", "es"] as const)("finds by every word that the pane suggests: %s", (language) => {
    const [{ formulas }, within] = language === "en" ? [ENGLISH, described] : [SPANISH, inSpanish];
    const hinted = formulas.searchHint.split(": ")[1]?.split(", ") ?? [];
    const suggested =
      /(?:such as|como) (.*)\.$/.exec(formulas.noFunction("x"))?.[1]?.split(/, | or | o /) ?? [];
    expect([hinted.length, suggested.length]).toEqual([3, 3]);
    for (const text of [...hinted, ...suggested]) {
      expect([text, found(text, within).length > 0]).toEqual([text, true]);
    }
  });

  it.each([
    ["salario", "SALARY"],
    ["capacitacion", "TRAINING"],
    ["CAPACITACIÓN", "TRAINING"],
    ["costo de vida", "ADJUST"],
    ["ascenso", "LADDER"],
    ["day", "TABLE"],
  ])("finds in Spanish by %s, with or without its accents", (text, id) => {
    expect(found(text, inSpanish, ASKED.es)).toContain(id);
  });

  it("gives none that lacks a word", () => {
    expect(found("wage zzz")).toEqual([]);
  });
});

describe("the words by which people ask", () => {
  it.each([ASKED.en, ASKED.es])("are those of functions", (asked) => {
    const ids = described.functions.map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining(Object.keys(asked)));
  });
});
