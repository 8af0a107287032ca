import { loadDescribed } from "../../../src/taskpane/formulas/described";
import type { Described } from "../../../src/taskpane/formulas/described";
import { findFunctions } from "../../../src/taskpane/formulas/find-functions";

let described: Described;

beforeAll(async () => {
  described = await loadDescribed();
});

const found = (text: string) =>
  findFunctions(described, text).flatMap(({ functions }) => functions.map(({ id }) => id));

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
  ])("finds by %s", (text, id) => {
    const ids = found(text);
    expect(ids).toContain(id);
    expect(ids.length).toBeLessThan(10);
  });

  it("gives none that lacks a word", () => {
    expect(found("wage zzz")).toEqual([]);
  });
});
