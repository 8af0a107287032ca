import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import * as fc from "fast-check";
import type { Blueprint, Cell } from "../../src/blueprint/blueprint";
import { textOf } from "../../src/blueprint/blueprint";
import { comparisonSheet } from "../../src/blueprint/comparison-sheet";
import { layoutProblems } from "../../src/blueprint/layout";
import { STYLES } from "../../src/blueprint/style";
import type { Style } from "../../src/blueprint/style";
import { sheetName } from "../../src/blueprint/sheet-name";
import { compare, loadComparison } from "../../src/comparison/comparison";
import type { ComparisonRequest, RowKey } from "../../src/comparison/comparison";
import { allRows } from "../../src/comparison/measures";
import { SETS } from "../../src/comparison/sets";
import type { Dataset } from "../../src/dataset/dataset";
import { dataset } from "../../src/dataset/dataset";
import { threeCareers } from "../fixtures/three-careers";

function sheetOf(data: Dataset, request: ComparisonRequest, mode: "live" | "values"): Blueprint {
  const comparison = compare(data, request);
  const places = data.places.map(({ code }) => code);
  return comparisonSheet(comparison, {
    mode,
    name: sheetName(comparison.names, []),
    version: data.version,
    places,
  });
}

function cellsOf(blueprint: Blueprint): readonly Cell[] {
  return blueprint.blocks.flatMap((block) => {
    if (block.kind === "chart") return [];
    return block.kind === "text" ? [block.cell] : block.cells.flat();
  });
}

function formulasOf(blueprint: Blueprint): readonly string[] {
  return cellsOf(blueprint).flatMap((cell) => (typeof cell === "object" ? [cell.formula] : []));
}

function expectExample(name: string, sheet: Blueprint): void {
  const path = join(__dirname, "../examples", `${name}.json`);
  const made: unknown = JSON.parse(JSON.stringify(sheet));
  if (process.env["UPDATE_EXAMPLES"]) writeFileSync(path, `${JSON.stringify(made, null, 1)}\n`);
  expect(made).toEqual(JSON.parse(readFileSync(path, "utf8")));
}

function rowsOf(id: string): readonly RowKey[] {
  return SETS.find((set) => set.id === id)?.rows ?? [];
}

const six = ["MA", "coder", "biller", "medical secretary", "registered nurse", "phlebotomist"];

const two = { careers: ["medical assistant", "coder"], place: "US" };

describe("comparisonSheet", () => {
  const data = dataset();
  const slugs = data.careers.map(({ slug }) => slug);
  const request = fc.record({
    careers: fc.uniqueArray(fc.constantFrom(...slugs), { minLength: 2, maxLength: 6 }),
    place: fc.constantFrom(...data.places.map(({ code }) => code)),
    measures: fc.subarray([...allRows()]),
    payOverTime: fc.boolean(),
  });
  const mode = fc.constantFrom("live" as const, "values" as const);

  beforeAll(async () => {
    await loadComparison(data, { ...two, place: "TX", measures: allRows() });
  });

  it("is laid out soundly whatever is compared", () => {
    fc.assert(
      fc.property(request, mode, (asked, how) => {
        expect(layoutProblems(sheetOf(data, asked, how))).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it("lays values and live figures out alike, but for what values need not have", () => {
    fc.assert(
      fc.property(request, (asked) => {
        const [live, values] = [sheetOf(data, asked, "live"), sheetOf(data, asked, "values")];
        for (const same of [
          "anchors",
          "columnWidths",
          "rowHeights",
          "hiddenRows",
          "print",
          "asked",
        ] as const) {
          expect(live[same]).toEqual(values[same]);
        }
        expect(live.blocks.slice(0, values.blocks.length).map(({ area }) => area)).toEqual(
          values.blocks.map(({ area }) => area),
        );
      }),
      { numRuns: 60 },
    );
  });

  it("lists the source of every figure, numbered", () => {
    fc.assert(
      fc.property(request, (asked) => {
        const texts = cellsOf(sheetOf(data, asked, "values"))
          .map(String)
          .join("\n");
        for (const { url, title } of compare(data, asked).sources) {
          expect(texts).toContain(title);
          if (url !== "not given") expect(texts).toContain(url);
        }
      }),
      { numRuns: 60 },
    );
  });

  it("has no formula of ours left when it holds values", () => {
    fc.assert(
      fc.property(request, (asked) => {
        const formulas = formulasOf(sheetOf(data, asked, "values"));
        expect(formulas.filter((formula) => formula.includes("CAREER"))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it("hides all that only its sentences are made of, and heads the cells that charts draw", () => {
    fc.assert(
      fc.property(request, mode, (asked, how) => {
        const { blocks, hiddenRows, print } = sheetOf(data, asked, how);
        const below = blocks.filter(({ area }) => area.row >= print.area.rows);
        const texts = below.flatMap((block) => (block.kind === "text" ? [block.cell] : []));
        const charts = blocks.filter(({ kind }) => kind === "chart").length;
        expect(texts.includes("Chart figures")).toBe(charts > 0);
        const inSight = below.filter(({ area }) => !hiddenRows.includes(area.row));
        expect(inSight).toHaveLength(charts === 0 ? 0 : 2 + charts * 2);
      }),
      { numRuns: 60 },
    );
  });

  it("asks for every live figure by the name above it and the place", () => {
    const formulas = formulasOf(sheetOf(data, two, "live"));
    expect(formulas).toContain('=IFERROR(CAREER.SALARY(C$5,"median",$B$3),IF(ISERROR(C$6),C$6,"no figure"))');
    expect(formulas).toContain('=IFERROR(CAREER.GROWTH(C$5),IF(ISERROR(C$6),C$6,"no figure"))');
  });

  it("asks nothing of an Excel that is newer than the floor", () => {
    const formulas = formulasOf(sheetOf(data, { ...two, place: "TX" }, "live")).join("\n");
    expect(formulas).not.toMatch(
      /\b(LET|LAMBDA|XLOOKUP|XMATCH|FILTER|UNIQUE|TEXTJOIN|IFS|SWITCH|MAXIFS)\(|[A-Z]\d+#/,
    );
  });

  it("keeps a name that looks like a formula a text", () => {
    const names = ["=HYPERLINK(1)", "+1"];
    const comparison = { ...compare(data, two), names };
    const sheet = comparisonSheet(comparison, { mode: "values", name: "x", version: "v", places: [] });
    expect(cellsOf(sheet)).toEqual(expect.arrayContaining(names));
    expect(formulasOf(sheet).filter((formula) => names.includes(formula))).toEqual([]);
  });

  it.each(["live", "values"] as const)(
    "tells from when facts are, and marks those of several sources (%s)",
    (how) => {
      const asked = { careers: ["coder", "biller", "actors"], place: "US" };
      const texts = cellsOf(
        sheetOf(data, { ...asked, measures: ["duties", "license", "certifications"] }, how),
      ).map(textOf);
      expect(texts).toEqual(
        expect.arrayContaining([
          "[1] United States, undated",
          "[2] United States, 2024–34",
          "[3] United States, 2024–34; 2026 ‡",
        ]),
      );
      const notes = texts.filter((text) => text.includes("‡ Facts from different sources"));
      expect(notes).toHaveLength(1);
    },
  );

  it("draws no bar where a figure is missing", () => {
    const sheet = sheetOf(data, { careers: ["actors", "coder"], place: "US" }, "values");
    expect(formulasOf(sheet).filter((formula) => formula === "=NA()")).toHaveLength(3);
    expect(cellsOf(sheet)).toContain("no figure");
  });

  it("draws no bar of figures in an impossible order, and says so", () => {
    const comparison = compare(data, two);
    const rows = comparison.rows.map((row) => {
      const [first, ...others] = row.figures;
      const typed = row.key === "salary-median" && first ? { ...first, value: 9000 } : first;
      return { ...row, figures: [typed, ...others] };
    });
    const sheet = comparisonSheet(
      { ...comparison, rows },
      { mode: "values", name: "x", version: "v", places: [] },
    );
    expect(formulasOf(sheet).filter((formula) => formula === "=NA()")).toHaveLength(3);
    const texts = cellsOf(sheet).map(textOf);
    expect(texts).toContain("Medical assistant\nfigures do not fit together");
    expect(texts.join("\n")).toContain("Medical assistant: figures do not fit together; Medical coder: $");
  });

  it("counts the careers that reach highest together", () => {
    const careers = ["coder", "health information technician", "MA"];
    expect(cellsOf(sheetOf(data, { careers, place: "US" }, "values"))).toContain(
      "The highest-paid tenth of 2 careers alike earn $81,150 or more",
    );
  });

  it.each(["live", "values"] as const)("marks in charts a career that is only stood in for (%s)", (how) => {
    const asked = { careers: ["MA", "biller"], place: "US", payOverTime: true };
    const texts = cellsOf(sheetOf(data, asked, how)).map(textOf);
    expect(texts.filter((text) => /^Medical biller †/.test(text))).toHaveLength(3);
    expect(texts.filter((text) => /^Medical assistant †/.test(text))).toEqual([]);
  });

  it.each([
    ["pay", /^Median annual pay, Texas, /, /Outlook|[Ee]ntry facts|told/],
    [
      "outlook",
      /^Outlook, United States, .* People employed, Texas, .*where a career can lead/,
      /way in|[Ee]ntry facts/,
    ],
    [
      "training",
      /^Entry facts, United States, .*told of the way in, United States/,
      /Growth|[Oo]utlook|the work/,
    ],
    ["day-to-day", /^What is told of the work, United States/, /Growth|way in|licens/],
  ])("speaks only of what its rows are of: %s", (set, said, unsaid) => {
    for (const how of ["live", "values"] as const) {
      const sheet = sheetOf(data, { careers: ["MA", "coder"], place: "TX", measures: rowsOf(set) }, how);
      const [line, ...others] = sheet.blocks.flatMap((block) =>
        block.kind === "text" && (block.style === "caption" || block.style === "footnote")
          ? [textOf(block.cell)]
          : [],
      );
      const notes = others.filter((text) => /United States[ :]/.test(text));
      expect(line).toMatch(said);
      expect([line, ...notes].join("\n")).not.toMatch(unsaid);
    }
  });

  it("has rows of one line for figures", () => {
    const sheet = sheetOf(data, { ...two, measures: rowsOf("pay") }, "live");
    const row = sheet.anchors.rows.find(({ id }) => id === "salary-difference")?.at;
    expect(sheet.rowHeights.find((each) => each.row === row)?.height).toBe(19);
  });

  it("has no chart where there is nothing to draw", () => {
    const sheet = sheetOf(data, { ...two, measures: ["education", "training"] }, "live");
    expect(sheet.blocks.filter(({ kind }) => kind === "chart")).toEqual([]);
  });

  it.each(["US", "TX"])("says of careers without annual pay no more than is known in %s", (place) => {
    const careers = ["Actors", "Dancers"];
    const sheet = sheetOf(data, { careers, place, measures: rowsOf("pay"), payOverTime: true }, "values");
    const texts = cellsOf(sheet).filter((cell) => typeof cell === "string");
    expect(sheet.blocks.filter(({ kind }) => kind === "chart")).toEqual([]);
    expect(texts.filter((text) => /Pay over time|Bars run/.test(text))).toEqual([]);
    if (place === "US") {
      expect(texts).toContain("For these careers BLS gives pay an hour only");
      expect(texts).toContain("Median pay an hour, United States, May 2025.");
    } else {
      expect(texts).toContain("This data set has no such figures for these careers here.");
    }
  });

  it("says of openings that are fewer than half a hundred how few they are", () => {
    const sheet = sheetOf(
      data,
      { careers: ["29-1243", "coder"], place: "US", measures: ["openings"] },
      "live",
    );
    const formats = sheet.blocks
      .flatMap((block) => (block.kind === "table" ? block.styles : []))
      .flatMap(({ style }) => (STYLES[style] as Style).numberFormat ?? []);
    expect(formats).toContain('#,##0;-#,##0;"fewer than 50"');
  });

  it.each([
    ["training-live", { careers: ["MA", "coder"], place: "TX", measures: rowsOf("training") }, "live"],
    ["training-values", { careers: ["MA", "coder"], place: "TX", measures: rowsOf("training") }, "values"],
    [
      "six-careers-everything-values",
      { careers: six, place: "US", measures: rowsOf("everything") },
      "values",
    ],
    ["pay-over-time-live", { ...two, payOverTime: true }, "live"],
    ["pay-over-time-values", { ...two, payOverTime: true }, "values"],
  ] as const)("is as in the example %s, of the data as they are", async (name, asked, how) => {
    await loadComparison(data, asked);
    expectExample(name, sheetOf(data, asked, how));
  });

  it.each([
    ["two-careers-live", two, "live"],
    ["two-careers-values", two, "values"],
    ["three-careers-texas-live", { careers: ["coder", "biller", "medical assistant"], place: "TX" }, "live"],
    [
      "three-careers-texas-values",
      { careers: ["coder", "biller", "medical assistant"], place: "TX" },
      "values",
    ],
  ] as const)("is as in the example %s", (name, asked, how) => {
    expectExample(name, sheetOf(threeCareers(), asked, how));
  });
});
