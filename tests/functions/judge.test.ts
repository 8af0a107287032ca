/** @jest-environment jsdom */
import { check, score } from "../../src/functions/judge";
import { periodProblem } from "../../src/functions/period-problem";
import { dataset } from "../../src/dataset/dataset";
import { cell } from "./cells";

const ask = (...given: unknown[]) =>
  cell(() => score(...([...given, null].slice(0, 3) as Parameters<typeof score>)));
const checked = (...cells: unknown[]) => cell(() => check(cells.map((each) => [each])));

describe("SCORE", () => {
  it("is between 0 and 100, and higher for more", async () => {
    const [low, high] = [await ask("transcriptionist", "pay"), await ask("registered nurse", "pay")];
    expect(low).toBeGreaterThanOrEqual(0);
    expect(high).toBeLessThanOrEqual(100);
    expect(high).toBeGreaterThan(low as number);
  });

  it("agrees with a count by hand over every occupation", async () => {
    const { findFigure } = await import("../../src/dataset/dataset");
    const data = dataset();
    const occupations = new Map(data.careers.map((career) => [career.occupation.code, career]));
    const pays = [...occupations.values()]
      .map((career) => findFigure(data, career, { measure: "salary", source: "oews-2025" })?.value)
      .filter((pay): pay is number => typeof pay === "number");
    const lower = pays.filter((pay) => pay < 51_140).length;
    const others = pays.filter((pay) => pay === 51_140).length - 1;
    expect(await ask("coder", "pay")).toBe(Math.round((100 * (lower + others / 2)) / (pays.length - 1)));
  });

  it.each(["growth", "openings", "employment", " Pay "])("takes the criterion %s", async (criterion) => {
    expect(typeof (await ask("coder", criterion))).toBe("number");
  });

  it("ranks growth for the nation, wherever asked for", async () => {
    expect(await ask("coder", "growth", "TX")).toBe(await ask("coder", "growth"));
    expect(await ask("coder", "pay", "TX")).not.toBe(await ask("coder", "pay"));
  });

  it("says which criteria there are", async () => {
    expect(await ask("coder", "fun")).toBe(
      '#VALUE! "fun" is no criterion. Give pay, growth, openings or employment.',
    );
  });
});

describe("CHECK", () => {
  it("finds nothing wrong with names that mean one career", async () => {
    const card = { type: "Entity", text: "Medical coder", basicValue: "#VALUE!", properties: {} };
    expect(await checked("coder", null, "", 0, false, true, 51140, "29-2072", card)).toEqual([
      ["Name", "Problem"],
      ["", "No problems found"],
    ]);
  });

  it("takes no number for a code, and a text of six digits only where it is one", async () => {
    const formatted = { type: "FormattedNumber", basicValue: 194720, numberFormat: "#,##0" };
    const none = [
      ["Name", "Problem"],
      ["", "No problems found"],
    ];
    expect(await checked("coder", 44180, 239200, "239200", 194720, formatted, 311120)).toEqual(none);
    expect(await checked("292072")).toEqual(none);
    expect(await checked("311121")).toEqual([none[0], ["311121", expect.stringContaining("31-1120")]]);
  });

  it("names what is unknown, ambiguous, too long or stood in for", async () => {
    const rows = (await checked(
      "codr",
      "technician",
      "x".repeat(300),
      "medical billing and coding specialist",
    )) as string[][];
    expect(rows.slice(1)).toEqual([
      ["codr", expect.stringContaining('Did you mean "coder"?')],
      ["technician", expect.stringContaining("can mean")],
      ["x".repeat(255), expect.stringContaining("300 characters")],
      ["medical billing and coding specialist", expect.any(String)],
    ]);
  });

  it("reads figures that say what they are", async () => {
    const figure = (basicValue: number, Statistic: string, Period: string) => ({
      type: "Double",
      basicValue,
      properties: {
        Statistic: { type: "String", basicValue: Statistic },
        Period: { type: "String", basicValue: Period },
      },
    });
    expect(await checked(figure(1, "median", "May 2025"), figure(2, "mean", "May 2019"))).toEqual([
      ["Name", "Problem"],
      ["2", "The figure of May 2019 is 7 years older than the newest release, of 2026."],
      ["The whole block", "The pay is given as median and mean. Compare like with like."],
    ]);
  });
});

describe("periodProblem", () => {
  it.each([
    ["May 2021", undefined],
    ["May 2020", "The figure of May 2020 is 6 years older than the newest release, of 2026."],
    ["2024–34", undefined],
    ["2012–22", "The projection window 2012–22 has ended."],
    ["undated", 'The figure has no date: its period is "undated".'],
  ])("judges %s", (period, problem) => {
    expect(periodProblem(dataset(), period)).toBe(problem);
  });
});
