import { area } from "../../src/blueprint/address";
import type { Block, Blueprint } from "../../src/blueprint/blueprint";
import { layoutProblems } from "../../src/blueprint/layout";

const table: Block = {
  kind: "table",
  area: area(0, 0, 2, 2),
  cells: [
    [undefined, "Coder"],
    ["Pay", 51140],
  ],
  styles: [],
};

const chart: Block = {
  kind: "chart",
  name: "Pay",
  area: area(3, 0, 5, 2),
  data: area(0, 0, 2, 2),
  title: "Pay",
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
    frozenRows: 1,
    print: { area: area(0, 0, 8, 2), orientation: "portrait", footer: "" },
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
  ])("finds %s", (_, blueprint, problem) => {
    expect(layoutProblems(blueprint).join("\n")).toContain(problem);
  });
});
