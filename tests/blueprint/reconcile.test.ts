import { area } from "../../src/blueprint/address";
import { anchorNames, COLUMNS_NAME, ROWS_NAME } from "../../src/blueprint/anchors";
import type { Blueprint, Cell } from "../../src/blueprint/blueprint";
import { ownedCells } from "../../src/blueprint/owned-cells";
import { anchoredCells, cellsOfUnion, placement } from "../../src/blueprint/placement";
import type { Standing } from "../../src/blueprint/placement";
import { callsAddIn, isFigure, reconcile } from "../../src/blueprint/reconcile";
import type { Given, Written } from "../../src/blueprint/reconcile";

/** Two careers, a measure, a row that is not the reader's business, and one that is left empty. */
function blueprint(median: Cell = 100, working: Cell = { formula: "=B1" }): Blueprint {
  return {
    name: "Sheet",
    blocks: [
      {
        kind: "table",
        area: area(0, 0, 2, 4),
        cells: [
          ["Measure", "Coder", "Biller", "Notes"],
          ["Median pay", median, 200, undefined],
        ],
        styles: [{ area: area(1, 1, 1, 2), style: "dollars" }],
      },
      { kind: "text", area: area(3, 0, 1, 4), cell: working, style: "working" },
    ],
    columnWidths: [],
    rowHeights: [],
    hiddenRows: [],
    frozenRows: 1,
    print: {
      area: area(0, 0, 4, 4),
      orientation: "portrait",
      onePage: true,
      titleRows: { first: 0, last: 0 },
      breaks: [],
      footer: "",
    },
    inputs: [],
    anchors: {
      rows: [
        { id: "head", at: 0 },
        { id: "salary-median", at: 1 },
        { id: "by-hand", at: 2 },
        { id: "working-name", at: 3 },
        { id: "working-empty", at: 4 },
      ],
      columns: ["labels", "career-1", "career-2", "notes"].map((id, at) => ({ id, at })),
    },
    asked: [area(0, 1, 1, 2)],
    opensAt: area(0, 0),
  };
}

const standing = (rows: Record<string, number>, columns: Record<string, number>): Standing => ({
  rows: new Map(Object.entries(rows)),
  columns: new Map(Object.entries(columns)),
});

const asLaidOut = standing(
  { head: 0, "salary-median": 1, "by-hand": 2, "working-name": 3, "working-empty": 4 },
  { labels: 0, "career-1": 1, "career-2": 2, notes: 3 },
);

const laidOut = [
  ["Measure", "Coder", "Biller", "Notes"],
  ["Median pay", 100, 200, "a note"],
  ["", "", "", ""],
  ["=B1", "", "", ""],
];

/** The one formula stands in the row that is not the reader's business. */
const given = (written: Written): Given => ({ written, formulas: ["working-name/labels"] });

const written: Written = {
  "head/labels": "Measure",
  "head/notes": "Notes",
  "salary-median/labels": "Median pay",
  "salary-median/career-1": 100,
  "salary-median/career-2": 200,
};

function reconciled(
  contents: readonly (readonly unknown[])[],
  {
    sheet = blueprint(),
    where = asLaidOut,
    before = given(written),
    reenter = false,
    leave = (_: string): boolean => false,
  } = {},
) {
  const cells = { row: 0, column: 0, contents };
  return reconcile({ blueprint: sheet, standing: where, cells, given: before, reenter, leave });
}

describe("reconcile", () => {
  it("writes nothing where everything is as it should be, and remembers the constants", () => {
    expect(reconciled(laidOut)).toEqual({
      writes: [],
      kept: [],
      given: given(written),
      inTheWay: [],
      lost: [],
    });
  });

  it("writes a figure that is another now", () => {
    const { writes, given: now } = reconciled(laidOut, { sheet: blueprint(111) });
    expect(writes).toEqual([{ row: 1, column: 1, cell: 111 }]);
    expect(now.written["salary-median/career-1"]).toBe(111);
  });

  it("keeps what the reader has filled in, and knows it again the next time", () => {
    const contents = [laidOut[0] ?? [], ["Median pay", 150, 200, ""], ["", "", "", ""], ["=B1", "", "", ""]];
    const { writes, kept, given: now } = reconciled(contents, { sheet: blueprint(111) });
    expect(writes).toEqual([]);
    expect(kept).toEqual([
      { id: "salary-median/career-1", row: 1, column: 1, style: "dollars", content: 150 },
    ]);
    expect(now.written["salary-median/career-1"]).toBe(100);
  });

  it("fills again what the reader has emptied", () => {
    const contents = [laidOut[0] ?? [], ["", "", 200, ""], [], ["=B1"]];
    expect(reconciled(contents).writes).toEqual([
      { row: 1, column: 0, cell: "Median pay" },
      { row: 1, column: 1, cell: 100 },
    ]);
  });

  it("follows rows and columns that have moved, also in formulas", () => {
    const where = standing(
      { head: 2, "salary-median": 5, "by-hand": 6, "working-name": 9, "working-empty": 10 },
      { labels: 1, "career-1": 3, "career-2": 4, notes: 6 },
    );
    const { writes } = reconciled([], { where });
    expect(writes).toContainEqual({ row: 5, column: 3, cell: 100 });
    expect(writes).toContainEqual({ row: 9, column: 1, cell: { formula: "=D3" } });
  });

  it("leaves out what has no place any more, and formulas over it", () => {
    const where = standing({ head: 0, "working-name": 3 }, { labels: 0, "career-2": 1, notes: 2 });
    expect(reconciled([], { where }).writes).toEqual([
      { row: 0, column: 0, cell: "Measure" },
      { row: 0, column: 2, cell: "Notes" },
    ]);
  });

  it("says which formulas are over cells that are gone, and not which cells are gone themselves", () => {
    const rows = { head: 0, "salary-median": 1, "by-hand": 2, "working-name": 3, "working-empty": 4 };
    expect(reconciled(laidOut, { where: standing(rows, { labels: 0 }) }).lost).toEqual([
      "working-name/labels",
    ]);
    expect(reconciled(laidOut, { where: standing({ head: 0 }, { labels: 0, "career-1": 1 }) }).lost).toEqual(
      [],
    );
  });

  it("empties what is needed no more, as far as it is still as it was filled", () => {
    const before = {
      written: { ...written, "working-empty/labels": "old", "working-empty/career-1": 7 },
      formulas: ["working-name/labels", "working-empty/career-2"],
    };
    const left = (...cells: readonly unknown[]) => reconciled([...laidOut, cells], { before }).writes;
    expect(left("old", 7, "=B1", "a note")).toEqual([
      { row: 4, column: 0, cell: "" },
      { row: 4, column: 1, cell: "" },
      { row: 4, column: 2, cell: "" },
    ]);
    expect(left("Questions for Maria", 123, "mine", "")).toEqual([]);
  });

  it("touches nothing of the reader's in rows that it has never filled", () => {
    const contents = [...laidOut.slice(0, 3), ["Questions for Maria", "", "", ""], ["=1+1", 5, "", ""]];
    const { writes, inTheWay } = reconciled(contents, { before: { written, formulas: [] } });
    expect(writes).toEqual([]);
    expect(inTheWay).toEqual([{ row: 3, column: 0 }]);
  });

  it("takes its own formulas back, whatever became of them, and enters them again where asked to", () => {
    const contents = [...laidOut.slice(0, 3), ["=B1+1", "", "", ""]];
    const formula = { row: 3, column: 0, cell: { formula: "=B1" } };
    expect(reconciled(contents).writes).toEqual([formula]);
    expect(reconciled(laidOut, { reenter: true }).writes).toEqual([formula]);
  });

  it("takes a figure's formula for the reader's own where it calls nothing of the add-in", () => {
    const live = blueprint({ formula: '=CAREER.SALARY(B$1,"median")' });
    const cells = (formula: string) => [laidOut[0] ?? [], ["Median pay", formula, 200, ""], [], ["=B1"]];
    const known = { ...written };
    delete (known as Record<string, unknown>)["salary-median/career-1"];
    const keptIn = (formula: string) =>
      reconcile({
        blueprint: live,
        standing: asLaidOut,
        cells: { row: 0, column: 0, contents: cells(formula) },
        given: { written: known, formulas: ["working-name/labels", "salary-median/career-1"] },
        reenter: false,
        leave: () => false,
      }).kept.map(({ id }) => id);
    expect(keptIn("=B3*1.1")).toEqual(["salary-median/career-1"]);
    expect(keptIn("=CAREER.SALARY(B1)")).toEqual([]);
    expect(keptIn("=_xldudf_CAREER_SALARY(B$1)")).toEqual([]);
  });

  it("leaves cells alone that it is told to leave", () => {
    const leave = (id: string): boolean => id === "salary-median/career-1";
    const { writes, kept, given: now } = reconciled(laidOut, { sheet: blueprint(111), leave });
    expect([writes, kept]).toEqual([[], []]);
    expect(now.written["salary-median/career-1"]).toBe(100);
  });
});

describe("ownedCells", () => {
  it("names each by its row and column, leaves out what is asked and what is blank", () => {
    expect(ownedCells(blueprint()).map(({ id }) => id)).toEqual([
      "head/labels",
      "head/notes",
      "salary-median/labels",
      "salary-median/career-1",
      "salary-median/career-2",
      "working-name/labels",
    ]);
  });
});

describe("cellsOfUnion", () => {
  it("reads cells of a sheet of any name, and leaves a gap for a deleted one", () => {
    const formula = "='Ann''s, $B$2 (2)'!$A$1,'Ann''s, $B$2 (2)'!#REF!,Sheet1!$AB$30";
    expect(cellsOfUnion(formula)).toEqual([{ row: 0, column: 0 }, undefined, { row: 29, column: 27 }]);
  });

  it("reads one in brackets, and none in nothing", () => {
    expect(cellsOfUnion("=(Sheet1!$A$1,Sheet1!$C$2)")).toEqual([
      { row: 0, column: 0 },
      { row: 1, column: 2 },
    ]);
    expect(cellsOfUnion("")).toEqual([undefined]);
  });
});

describe("placement", () => {
  it("says where each row and column of a blueprint stands now", () => {
    const where = placement(blueprint(), standing({ head: 7 }, { notes: 9 }));
    expect([where.row(0), where.row(1), where.column(3), where.column(0)]).toEqual([
      7,
      undefined,
      9,
      undefined,
    ]);
  });
});

describe("isFigure", () => {
  it.each([
    ["salary-median/career-2", true],
    ["salary-median/labels", false],
    ["readings/career-2", false],
    ["working-name/career-1", false],
    ["fact-12/official", true],
    ["fact-12/says", true],
    ["fact-12/remark", false],
    ["head/career-1", false],
  ])("%s: %s", (id, figure) => {
    expect(isFigure(id)).toBe(figure);
  });
});

describe("callsAddIn", () => {
  it.each([
    ["=CAREER.SALARY(A1)", true],
    ["=1+career.growth(A1)", true],
    ["=_xldudf_CAREER_SALARY(A1)", true],
    ["=A1", false],
    ["CAREER.SALARY", false],
    [5, false],
  ])("%s: %s", (content, calls) => {
    expect(callsAddIn(content)).toBe(calls);
  });
});

describe("anchoredCells", () => {
  const names = [
    { name: "Rows.2", formula: "=S!$A$9" },
    { name: "Rows.1", formula: "=S!$A$1,S!$A$5" },
    { name: "Columns.1", formula: "=S!$B$1" },
  ];

  it("reads the names in the order of their numbers", () => {
    expect(anchoredCells(names, "Rows.").map((cell) => cell?.row)).toEqual([0, 4, 8]);
  });

  it("finds nothing where one is missing", () => {
    expect(anchoredCells(names.slice(0, 1), "Rows.")).toEqual([]);
  });
});

describe("anchorNames", () => {
  it("makes none longer than Excel takes, and leaves no anchor out", () => {
    const name = "Ann's comparison of six careers";
    const rows = Array.from({ length: 80 }, (_, at) => ({ id: `row-${at}`, at }));
    const columns = Array.from({ length: 9 }, (_, at) => ({ id: `column-${at}`, at }));
    const made = anchorNames(name, { rows, columns });
    expect(Math.max(...made.map(({ formula }) => formula.length))).toBeLessThanOrEqual(255);
    expect(anchoredCells(made, ROWS_NAME).map((cell) => cell?.row)).toEqual(rows.map(({ at }) => at));
    expect(anchoredCells(made, COLUMNS_NAME).map((cell) => cell?.column)).toEqual(
      columns.map(({ at }) => at),
    );
  });
});
