import { compare } from "../../src/comparison/comparison";
import { differenceFromFirst, formatDifference } from "../../src/comparison/difference";
import type { RowKey } from "../../src/comparison/measures";
import { notesOf } from "../../src/comparison/notes";
import { threeCareers } from "../fixtures/three-careers";

const careers = ["coder", "biller", "medical assistant"];
const comparing = (measures: readonly RowKey[], place = "US") =>
  compare(threeCareers(), { careers, place, measures });

describe("the row of differences", () => {
  it("stands under the medians, with their figures", () => {
    const { rows } = comparing(["salary-p90", "salary-difference", "salary-median"]);
    expect(rows.map(({ key }) => key)).toEqual(["salary-median", "salary-difference", "salary-p90"]);
    expect(rows[1]?.figures).toEqual(rows[0]?.figures);
    expect(rows[1]?.derived).toBe("difference");
  });

  it("brings the medians along where it is asked for without them", () => {
    expect(comparing(["growth", "salary-difference"]).rows.map(({ key }) => key)).toEqual([
      "salary-median",
      "salary-difference",
      "growth",
    ]);
    expect(comparing(["salary-median"]).rows.map(({ key }) => key)).toEqual(["salary-median"]);
  });

  it.each(["US", "TX", "CA"])("adds no note, source or finding to that of the medians (%s)", (place) => {
    const [with_, without] = [comparing(["salary-difference"], place), comparing(["salary-median"], place)];
    expect(with_.notes).toEqual(without.notes);
    expect(with_.sources).toEqual(without.sources);
    expect(with_.finding).toBe(without.finding);
  });

  it("adds none where a wage is published as this much or more", () => {
    const compared = comparing(["salary-difference"]);
    const rows = compared.rows.map((row) => ({
      ...row,
      figures: row.figures.map((figure) => figure && { ...figure, bound: "at-least" as const }),
    }));
    expect(notesOf({ ...compared, rows })).toEqual([
      "Median pay: for medical coders, medical billers, medical assistants the true figure is that or more.",
    ]);
  });
});

describe("formatDifference", () => {
  const row = comparing(["salary-difference"]).rows[1] as ReturnType<typeof comparing>["rows"][number];
  const figures = row.figures;

  it("tells how much more than the first career, with a sign", () => {
    expect(figures.map((_, at) => formatDifference(row, at))).toEqual(["–", "-$2,640", "-$5,450"]);
    const turned = { ...row, figures: [...figures].reverse() };
    expect(figures.map((_, at) => formatDifference(turned, at))).toEqual(["–", "+$2,810", "+$5,450"]);
    expect(formatDifference({ ...row, figures: [figures[0], figures[0]] }, 1)).toBe("$0");
    expect(differenceFromFirst(row, 0)).toBeUndefined();
    expect(differenceFromFirst(row, 2)).toBe(-5450);
  });

  it("tells none where a figure is missing, or is only this much or more", () => {
    expect(formatDifference({ ...row, figures: [figures[0], undefined] }, 1)).toBe("—");
    expect(formatDifference({ ...row, figures: [undefined, figures[0]] }, 1)).toBe("—");
    const bounded = figures.map((figure) => figure && { ...figure, bound: "at-least" as const });
    expect(formatDifference({ ...row, figures: [figures[0], bounded[1]] }, 1)).toBe("—");
    expect(formatDifference({ ...row, figures: [bounded[0], figures[1]] }, 1)).toBe("—");
  });
});
