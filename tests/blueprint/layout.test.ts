import { area } from "../../src/blueprint/address";
import type { Block, Blueprint, ChartBlock, TableBlock } from "../../src/blueprint/blueprint";
import { layoutProblems } from "../../src/blueprint/layout";

const table: TableBlock = {
  kind: "table",
  area: area(0, 0, 2, 2),
  cells: [
    [undefined, "Coder"],
    ["Pay", 51140],
  ],
  styles: [],
};

const chart: ChartBlock = {
  kind: "chart",
  name: "Pay",
  area: area(3, 0, 5, 2),
  data: area(0, 0, 2, 2),
  title: area(1, 0),
  form: "plain",
  series: [{ color: "#000000", valueLabels: true }],
  valueAxis: false,
  numberFormat: "0",
};

function sheet(blocks: readonly Block[], more: Partial<Blueprint> = {}): Blueprint {
  return {
    name: "Coder",
    blocks,
    columnWidths: [100, 100],
    rowHeights: [],
    hiddenRows: [],
    frozenRows: 1,
    print: {
      area: area(0, 0, 8, 2),
      orientation: "portrait",
      onePage: true,
      titleRows: { first: 0, last: 0 },
      breaks: [],
      footer: "",
    },
    anchors: {
      rows: [
        { id: "head", at: 0 },
        { id: "pay", at: 1 },
      ],
      columns: [
        { id: "labels", at: 0 },
        { id: "career-1", at: 1 },
      ],
    },
    asked: [area(0, 1)],
    inputs: [],
    opensAt: area(0, 0),
    ...more,
  };
}

describe("layoutProblems", () => {
  it("finds none in a sound sheet", () => {
    expect(layoutProblems(sheet([table, chart]))).toEqual([]);
  });

  it.each([
    ["blocks that overlap", sheet([table, { ...chart, area: area(1, 1, 5, 1) }]), "overlaps"],
    [
      "a block that is too wide",
      sheet([table, { ...chart, area: area(3, 0, 5, 3) }]),
      "wider than the sheet",
    ],
    ["a chart over no table", sheet([table, { ...chart, data: area(0, 0, 3, 2) }]), "lies in no table"],
    ["a chart with a series too few", sheet([table, { ...chart, series: [] }]), "a series for each row"],
    ["a table with cells too few", sheet([{ ...table, cells: [["Pay"]] }]), "has not the cells"],
    [
      "a style outside its table",
      sheet([{ ...table, styles: [{ area: area(1, 1, 2, 1), style: "head" }] }]),
      "outside",
    ],
    ["a chart over a hidden row", sheet([table, chart], { hiddenRows: [1] }), "draws a hidden row"],
    ["a hidden row that is printed", sheet([table], { hiddenRows: [7] }), "row 8 is hidden and printed"],
    ["a sheet name that Excel refuses", sheet([table], { name: "a/b" }), "holds one of"],
    [
      "a list that is too long",
      sheet([table], {
        inputs: [{ area: area(1, 1), title: "", message: "", refusal: "", choices: ["x".repeat(256)] }],
      }),
      "too long",
    ],
    [
      "a text in a formula that is too long",
      sheet([{ kind: "text", area: area(0, 0), cell: { formula: `="${"x".repeat(256)}"` }, style: "title" }]),
      "too long for Excel",
    ],
    [
      "a formula without its sign",
      sheet([{ kind: "text", area: area(0, 0), cell: { formula: "A1" }, style: "title" }]),
      "does not begin with =",
    ],
    ["a cell without an anchor", sheet([table, { ...table, area: area(3, 0, 2, 2) }]), "B4 has no anchor"],
    [
      "a formula over a cell without an anchor",
      sheet([
        {
          ...table,
          cells: [
            [undefined, "Coder"],
            ["Pay", { formula: '="C9"&B3' }],
          ],
        },
      ]),
      'the formula in B2 is over a cell without an anchor: ="C9"&B3',
    ],
    ["a chart whose title has no anchor", sheet([table, { ...chart, title: area(2, 0) }]), "has no anchor"],
    [
      "two anchors of one name",
      sheet([table], {
        anchors: {
          rows: [
            { id: "pay", at: 0 },
            { id: "pay", at: 1 },
          ],
          columns: [],
        },
      }),
      'two anchors of a row are called "pay"',
    ],
    ["a row that is too tall", sheet([table], { rowHeights: [{ row: 1, height: 410 }] }), "row 2 is taller"],
    ["a question in no cell", sheet([table], { asked: [area(0, 0)] }), "nothing is asked in A1"],
  ])("finds %s", (_, blueprint, problem) => {
    expect(layoutProblems(blueprint).join("\n")).toContain(problem);
  });
});
