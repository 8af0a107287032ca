/** @jest-environment jsdom */
import { comparisonRow } from "../../src/comparison/comparison";
import { dataset } from "../../src/dataset/dataset";
import { between } from "../../src/functions/difference";
import { diff, range } from "../../src/functions/tables";
import { resolveCareer, resolvePlace } from "../../src/lookup/lookup";
import { cell } from "./cells";

const differ = (...given: unknown[]) =>
  cell(() => diff(...([...given, null, null].slice(0, 4) as unknown as Parameters<typeof diff>)));

describe("DIFF", () => {
  it("subtracts the second career from the first, and compares words", async () => {
    expect(await differ("coder", "MA", [["salary; growth; education; training"]])).toEqual([
      ["Field", "Medical coder", "Medical assistant", "Difference"],
      ["Median pay, May 2025", 51140, 45690, 5450],
      ["Projected growth, 2024–34", 0.071, 0.125, -5.4],
      ["Education, 2024–34", "Postsecondary nondegree award", "Postsecondary nondegree award", "same"],
      ["Training on the job, 2024–34", "None", "None", "same"],
    ]);
  });

  it("says that words differ", async () => {
    const rows = (await differ("coder", "biller", [["education"]])) as unknown[][];
    expect(rows[1]?.at(-1)).toBe("differs");
  });

  it("does not subtract a wage that is published as this much or more", () => {
    const data = dataset();
    const careers = ["coder", "biller"].map((career) => resolveCareer(data, career));
    const row = comparisonRow(data, careers, resolvePlace(data, "US"), "salary-p90");
    const bounded = row.figures.map((figure) => figure && { ...figure, bound: "at-least" as const });
    expect(between({ ...row, figures: bounded })).toBe("not known exactly");
  });

  it("calls a stand-in by the name that was typed", async () => {
    const rows = (await differ("health information technician", "coder", [["salary"]])) as unknown[][];
    expect(rows[0]).toEqual(["Field", "Health information technician", "Medical coder", "Difference"]);
  });

  it("leaves an error where a figure is missing, and takes sets and a place", async () => {
    const rows = (await differ("coder", "biller", [["Pay"]], "TX")) as unknown[][];
    expect(rows.find(([field]) => field === "Lowest 10%")?.at(-1)).toMatch(
      /^#N\/A Lowest 10%: this data set has no figure/,
    );
    expect(rows[1]?.slice(0, 2)).toEqual(["Median pay, May 2023", 44180]);
  });
});

describe("RANGE", () => {
  it("gives the published points from the lowest to the highest", async () => {
    expect(await cell(() => range("coder"))).toEqual([
      ["", "Medical coder"],
      ["Lowest 10%, May 2025", 37000],
      ["Lowest 25%, May 2025", 43490],
      ["Median pay, May 2025", 51140],
      ["Highest 25%, May 2025", 64820],
      ["Highest 10%, May 2025", 81150],
    ]);
  });

  it("leaves out what a state does not publish", async () => {
    expect(await cell(() => range("coder", "TX"))).toHaveLength(4);
  });

  it("says when there is none", async () => {
    expect(await cell(() => range("codr"))).toMatch(/^#N\/A No career/);
  });
});
