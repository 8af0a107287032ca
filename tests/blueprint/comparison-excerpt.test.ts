import { contains } from "../../src/blueprint/address";
import type { Blueprint, Cell } from "../../src/blueprint/blueprint";
import { isFormula, textOf } from "../../src/blueprint/blueprint";
import { comparisonExcerpt } from "../../src/blueprint/comparison-excerpt";
import { layoutProblems } from "../../src/blueprint/layout";
import { LIVE_HINTS } from "../../src/blueprint/live-hints";
import { compare, loadComparison } from "../../src/comparison/comparison";
import type { ComparisonRequest } from "../../src/comparison/comparison";
import { allRows } from "../../src/comparison/measures";
import { SETS } from "../../src/comparison/sets";
import { dataset } from "../../src/dataset/dataset";

const six = ["MA", "coder", "biller", "medical secretary", "RN", "phlebotomist"];

async function excerpt(request: ComparisonRequest, mode: "live" | "values"): Promise<Blueprint> {
  await loadComparison(dataset(), request);
  const { version, places } = dataset();
  const options = { mode, name: "Sheet1", version, places: places.map(({ code }) => code) };
  return comparisonExcerpt(compare(dataset(), request), options);
}

/** All cells by their address on the excerpt, those of merged ones by their first. */
function cellsOf({ blocks }: Blueprint): ReadonlyMap<string, Cell> {
  return new Map(
    blocks.flatMap((block) => {
      if (block.kind === "chart") return [];
      const cells = block.kind === "text" ? [[block.cell]] : block.cells;
      return cells.flatMap((row, down) =>
        row.map((cell, across) => [`${block.area.row + down},${block.area.column + across}`, cell] as const),
      );
    }),
  );
}

const texts = (blueprint: Blueprint) =>
  [...cellsOf(blueprint).values()].map(textOf).filter((text) => text !== "");

describe("comparisonExcerpt", () => {
  it.each(["live", "values"] as const)(
    "is compact: no charts, no chart figures, no notes column (%s)",
    async (mode) => {
      const { blocks, print, anchors } = await excerpt({ careers: ["MA", "coder"], place: "US" }, mode);
      expect(blocks.every(({ kind, area }) => kind !== "chart" && contains(print.area, area))).toBe(true);
      expect(print.area.columns).toBe(4);
      expect(print.area.rows).toBeLessThan(34);
      expect(anchors.columns.map(({ id }) => id)).not.toContain("notes");
      const ids = anchors.rows.map(({ id }) => id);
      expect(ids.slice(0, 5)).toEqual(["title", "data", "place", "head", "official"]);
      expect(ids.at(-1)).toBe("footer");
      expect(ids.filter((id) => /figures|readings|by-hand|pay-range|growth-/.test(id))).toEqual([]);
    },
  );

  it("states the finding of values, and what the figures are", async () => {
    const said = texts(await excerpt({ careers: ["MA", "coder"], place: "US" }, "values"));
    expect(said[0]).toBe("Medical coders earn $5,450 a year more than medical assistants");
    expect(said[1]).toMatch(/^Median annual pay, United States, May 2025\./);
    expect(said.join("\n")).toContain("U.S. Bureau of Labor Statistics");
    expect(said.at(-1)).toMatch(/^Career Comparison, data set /);
  });

  it("has the same table as the sheet", async () => {
    const cells = cellsOf(await excerpt({ careers: ["MA", "coder"], place: "US" }, "values"));
    expect([cells.get("4,1"), cells.get("4,2"), cells.get("7,1"), cells.get("7,2")]).toEqual([
      "Medical assistant",
      "Medical coder",
      45690,
      51140,
    ]);
  });

  it("states no finding that the next name makes false", async () => {
    const cells = cellsOf(await excerpt({ careers: ["MA", "coder"], place: "TX" }, "live"));
    const plain = [...cells.values()].filter((cell) => typeof cell === "string").join("\n");
    expect(cells.get("0,0")).toBe("Careers compared");
    // What is written in names neither a figure, nor a period, nor any place but the one asked for.
    expect(plain).not.toMatch(/\$\d|May|20\d\d|Texas|United States|coders|assistants/);
  });

  it("says nothing that is false of values", async () => {
    const cells = [...cellsOf(await excerpt({ careers: ["MA", "coder"], place: "TX" }, "live")).values()];
    const written = cells.map((cell) => (isFormula(cell) ? cell.formula : textOf(cell))).join("\n");
    for (const hint of LIVE_HINTS) expect(written).not.toContain(hint.trim());
  });

  const requests: [string, ComparisonRequest][] = [
    ["two careers", { careers: ["MA", "coder"], place: "US" }],
    ["six careers and every row", { careers: six, place: "US", measures: allRows() }],
    ["pay over time", { careers: ["MA", "coder"], place: "US", payOverTime: true }],
    ["six careers in a state", { careers: six, place: "DC" }],
    ["outlook only", { careers: ["MA", "coder"], place: "US", measures: ["growth", "education"] }],
    ["pay only", { careers: ["Actors", "coder"], place: "US", measures: ["wage-median", "salary-median"] }],
    ...SETS.map(({ name, rows }): [string, ComparisonRequest] => [
      `the set ${name}`,
      { careers: ["MA", "coder", "biller"], place: "US", measures: rows },
    ]),
  ];

  describe.each(["live", "values"] as const)("%s", (mode) => {
    it.each(requests)("is sound: %s", async (_, request) => {
      const blueprint = await excerpt(request, mode);
      expect(layoutProblems(blueprint)).toEqual([]);
      for (const cell of cellsOf(blueprint).values()) {
        if (isFormula(cell)) expect(cell.formula.length).toBeLessThan(8192);
      }
    });
  });
});

describe("the sources of a data set", () => {
  it("are one for each release, place and period, so that a period tells the source", async () => {
    const data = dataset();
    const found = new Map<string, string>();
    for (const place of ["US", "TX"]) {
      for (let at = 0; at + 1 < data.careers.length; at += 2) {
        const careers = data.careers.slice(at, at + 2).map(({ title }) => title);
        await loadComparison(data, { careers, place });
        for (const { release, figures } of compare(data, { careers, place }).rows) {
          for (const figure of figures) {
            if (figure === undefined) continue;
            const key = [release, place, figure.period].join("|");
            expect(found.get(key) ?? figure.source.id).toBe(figure.source.id);
            found.set(key, figure.source.id);
          }
        }
      }
    }
    expect(found.size).toBeGreaterThan(2);
  });
});
