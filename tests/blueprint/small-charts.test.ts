import { comparisonSheet } from "../../src/blueprint/comparison-sheet";
import type { Block } from "../../src/blueprint/blueprint";
import { smallCharts } from "../../src/blueprint/small-charts";
import { compare } from "../../src/comparison/comparison";
import type { Comparison } from "../../src/comparison/comparison";
import { drawnPay } from "../../src/comparison/pay-over-time";
import type { PayRange } from "../../src/comparison/pay-range";
import { allRows } from "../../src/comparison/measures";
import { SETS } from "../../src/comparison/sets";
import { dataset, loadPlace, loadProfiles } from "../../src/dataset/dataset";

const data = dataset();

beforeAll(async () => {
  await loadProfiles(data);
  for (const code of ["TX", "VT"])
    await loadPlace(
      data,
      data.places.find((place) => place.code === code)!,
    );
});

/** Each chart of the sheet of values: its name and title there, and the cells it draws right of their labels. */
function sheetCharts(comparison: Comparison) {
  const { blocks } = comparisonSheet(comparison, { mode: "values", name: "Sheet", version: "1", places: [] });
  const textAt = (row: number) =>
    blocks.find((block): block is Block & { kind: "text" } => block.kind === "text" && block.area.row === row)
      ?.cell;
  return blocks.flatMap((block) => {
    if (block.kind !== "chart") return [];
    const table = blocks.find((each) => each.kind === "table" && each.area.row === block.data.row);
    if (table?.kind !== "table") throw new Error("A chart draws no cells.");
    const rows = table.cells.map((cells) => cells.slice(1));
    return [{ name: block.name.toLowerCase(), title: textAt(block.title.row), rows }];
  });
}

const NA = { formula: "=NA()" };

/** What the small charts draw, as the cells of the sheet would hold it. */
function smallAsCells(comparison: Comparison) {
  return smallCharts(comparison).map((chart) => {
    const { title } = chart;
    switch (chart.name) {
      case "pay range": {
        const value = (pick: (range: PayRange) => number) =>
          chart.ranges.map((range) => (range ? pick(range) : NA));
        return {
          name: "pay range",
          title,
          rows: [
            value(({ low }) => Number(low.value)),
            value(({ low, median }) => Number(median.value) - Number(low.value)),
            value(({ median, high }) => Number(high.value) - Number(median.value)),
          ],
        };
      }
      case "growth":
        return {
          name: "projected growth",
          title,
          rows: [chart.figures.map((figure) => figure?.value ?? NA)],
        };
      case "pay over time": {
        const { years, figures } = chart.history;
        const rows = years.map((_, down) => figures.map((yearly) => drawnPay(yearly[down]) ?? NA));
        return { name: "pay over time", title, rows };
      }
    }
  });
}

const CAREERS = [
  ["coder", "medical assistant"],
  ["registered nurse", "anesthesiologists", "biller"],
  ["Cardiologists", "biller"],
  ["coder", "biller", "medical assistant", "phlebotomist", "registered nurse", "anesthesiologists"],
];
const MEASURES = [
  ...SETS.map(({ rows }) => rows),
  ["salary-median", "salary-p25", "salary-p75"],
  ["growth"],
  ["duties"],
];
const CASES = CAREERS.flatMap((careers) =>
  ["US", "TX", "VT"].flatMap((place) =>
    MEASURES.flatMap((measures) =>
      [true, false].map((payOverTime) => ({ careers, place, measures, payOverTime })),
    ),
  ),
);

describe("smallCharts", () => {
  it.each(CASES)("draws what the sheet of $careers in $place draws ($measures, $payOverTime)", (asked) => {
    const measures = allRows().filter((key) => (asked.measures as readonly string[]).includes(key));
    const comparison = compare(data, { ...asked, measures });
    const onSheet = sheetCharts(comparison).map(({ rows, ...chart }) => ({
      ...chart,
      // The names at the head, and the row of zeros under the growth, are for Excel's drawing.
      rows: chart.name === "projected growth" ? rows.slice(1, 2) : rows.slice(1),
    }));
    expect(smallAsCells(comparison)).toEqual(onSheet);
  });

  it("keeps the figures whole, so that one known only as this much or more can say so", () => {
    const comparison = compare(data, { careers: ["coder", "biller"], place: "US" });
    const bounded = comparison.rows.map((row) => ({
      ...row,
      figures: row.figures.map((figure, at) =>
        figure && at === 0 ? { ...figure, bound: "at-least" as const } : figure,
      ),
    }));
    const [chart] = smallCharts({ ...comparison, rows: bounded });
    if (chart?.name !== "pay range") throw new Error("The first chart is not the pay range.");
    expect(chart.ranges.map((range) => range?.high.bound)).toEqual(["at-least", undefined]);
  });
});
