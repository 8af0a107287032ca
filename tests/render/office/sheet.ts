import { area } from "../../../src/blueprint/address";
import type { Block, Blueprint, ChartBlock, TableBlock } from "../../../src/blueprint/blueprint";
import { COLORS } from "../../../src/blueprint/style";
import { render } from "../../../src/render/office/render";

export function sheet(blocks: readonly Block[], more: Partial<Blueprint> = {}): Blueprint {
  return {
    name: "Coder's pay",
    blocks,
    columnWidths: [120, 60, 60],
    rowHeights: [
      { row: 0, height: 30 },
      { row: 2, height: 18 },
      { row: 3, height: 18 },
    ],
    hiddenRows: [],
    frozenRows: 1,
    print: {
      area: area(0, 0, 9, 3),
      orientation: "landscape",
      onePage: true,
      titleRows: { first: 2, last: 2 },
      breaks: [],
      footer: "Pay & more",
    },
    anchors: {
      rows: [
        { id: "title", at: 0 },
        { id: "pay", at: 3 },
      ],
      columns: [
        { id: "labels", at: 0 },
        { id: "career-1", at: 1 },
      ],
    },
    asked: [],
    inputs: [],
    opensAt: area(0, 0),
    ...more,
  };
}

export const table: TableBlock = {
  kind: "table",
  area: area(2, 0, 3, 3),
  cells: [
    [undefined, "Coder", "Biller"],
    ["Start", 37000, { formula: "=NA()" }],
    ["Up to", { formula: "=B4*2" }, 1],
  ],
  styles: [{ area: area(3, 1, 2, 2), style: "dollars" }],
};

export const chart: ChartBlock = {
  kind: "chart",
  name: "Pay",
  area: area(5, 0, 4, 3),
  data: area(2, 0, 3, 3),
  title: area(0, 0),
  form: "stacked",
  series: [
    { color: "hidden", valueLabels: false },
    { color: COLORS.light, valueLabels: true },
  ],
  valueAxis: true,
  numberFormat: "$#,##0",
};

export function rendered<Read>(
  blueprint: Blueprint,
  load: (sheet: Excel.Worksheet, sync: () => Promise<void>) => Promise<Read>,
): Promise<Read> {
  return Excel.run(async (context) => {
    const added = context.workbook.worksheets.add(blueprint.name);
    render(added, blueprint);
    await context.sync();
    return load(added, () => context.sync());
  });
}
