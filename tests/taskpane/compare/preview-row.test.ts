import { compare } from "../../../src/comparison/comparison";
import type { ComparisonRow } from "../../../src/comparison/comparison";
import type { Figure } from "../../../src/dataset/figure";
import { groupsOf, metaOf, rowMeta, shares } from "../../../src/taskpane/compare/preview-row";
import { threeCareers } from "../../fixtures/three-careers";

const comparison = compare(threeCareers(), {
  careers: ["coder", "biller", "medical assistant"],
  place: "TX",
});

function row(key: string): ComparisonRow {
  const found = comparison.rows.find((each) => each.key === key);
  if (!found) throw new Error(`The comparison has no row "${key}".`);
  return found;
}

function withFigures(
  key: string,
  change: (figure: Figure | undefined, index: number) => Figure | undefined,
): ComparisonRow {
  return { ...row(key), figures: row(key).figures.map(change) };
}

describe("groupsOf", () => {
  it("puts the rows under their headings, in their order", () => {
    const groups = groupsOf(comparison.rows);
    expect(groups.map(({ group }) => group)).toEqual(["Pay", "Outlook", "Getting in"]);
    expect(groups.flatMap(({ rows }) => rows)).toEqual(comparison.rows);
  });
});

describe("metaOf", () => {
  it("names the place only where it is not the one asked for", () => {
    expect(metaOf(row("salary-median").figures[0] as Figure, comparison)).toBe("May 2023, source\u00a01");
    expect(metaOf(row("growth").figures[0] as Figure, comparison)).toBe(
      "2024–34, United States, source\u00a02",
    );
  });
});

describe("rowMeta", () => {
  it("speaks for a whole row, absent figures aside", () => {
    const holed = withFigures("growth", (figure, index) => (index === 0 ? undefined : figure));
    expect(rowMeta(holed, comparison)).toBe("2024–34, United States, source\u00a02");
  });

  it("is silent where the periods differ", () => {
    const mixed = withFigures(
      "growth",
      (figure, index) => figure && { ...figure, period: index === 0 ? "2014/2024" : figure.period },
    );
    expect(rowMeta(mixed, comparison)).toBeUndefined();
  });
});

describe("shares", () => {
  it("measures every bar by the longest", () => {
    const [coder = 0, biller = 0] = shares(row("salary-median")) ?? [];
    expect(coder).toBe(1);
    expect(biller).toBeGreaterThan(0);
    expect(biller).toBeLessThan(1);
  });

  it("draws nothing for a decline or an absent figure", () => {
    const [, biller] = shares(row("growth")) ?? [];
    expect(biller).toBe(0);
    expect(shares(withFigures("growth", () => undefined))).toBeUndefined();
  });

  it("draws no bars for words", () => {
    expect(shares(row("education"))).toBeUndefined();
  });
});
