/**
 * @jest-environment jsdom
 * @jest-environment-options {"url":"http://localhost/?_host_Info=Excel$Win32$16.01$en-US$$$$3","resources":"usable"}
 */
import { area } from "../../../src/blueprint/address";
import type { Block } from "../../../src/blueprint/blueprint";
import { COLORS } from "../../../src/blueprint/style";
import { render } from "../../../src/render/office/render";
import { openWorkbook, type OpenWorkbook } from "../../preview/office";
import { chart, rendered, sheet, table } from "./sheet";

let workbook: OpenWorkbook;

beforeEach(async () => {
  workbook = await openWorkbook();
});

afterEach(() => workbook.close());

describe("render", () => {
  it("writes every kind of cell as what it is", async () => {
    const texts = ["=1+1", "+1", "-1", "@A1", "'quoted'", "May 2025", "51,140", "TRUE", "Median pay", "—"];
    const blocks: Block[] = [
      { kind: "table", area: area(0, 0, texts.length, 1), cells: texts.map((text) => [text]), styles: [] },
      { kind: "table", area: area(0, 1, 1, 2), cells: [[0.125, { formula: "=1+1" }]], styles: [] },
    ];
    const [column, row] = await rendered(sheet(blocks), async (added, sync) => {
      const [texts, others] = [added.getRange("A1:A10"), added.getRange("B1:C1")];
      texts.load("values");
      others.load("values");
      await sync();
      return [texts.values, others.values];
    });
    expect(column?.flat()).toEqual(texts);
    expect(row?.flat()).toEqual([0.125, 2]);
  });

  it("makes one cell of a text's area, and styles it", async () => {
    const text: Block = { kind: "text", area: area(0, 0, 1, 3), cell: "Pay", style: "title" };
    const font = await rendered(sheet([text]), async (added, sync) => {
      const range = added.getRange("A1");
      range.load("format/font/bold,format/font/size,format/font/color");
      await sync();
      return range.format.font.toJSON();
    });
    expect(font).toMatchObject({ bold: true, size: 17, color: COLORS.head });
    const merged = workbook.univerAPI.getActiveWorkbook()?.getSheetByName("Coder's pay")?.getMergedRanges();
    expect(merged?.map((range) => range.getA1Notation())).toEqual(["A1:C1"]);
  });

  it("formats figures and leaves a rule under each row", async () => {
    const found = await rendered(sheet([table]), async (added, sync) => {
      const range = added.getRange("B4:C5");
      range.load("numberFormat,format/horizontalAlignment");
      const border = range.format.borders.getItem("InsideHorizontal");
      border.load("color");
      await sync();
      return [range.numberFormat, range.format.horizontalAlignment, border.color];
    });
    expect(found).toEqual([
      [
        ["$#,##0", "$#,##0"],
        ["$#,##0", "$#,##0"],
      ],
      "Right",
      COLORS.rule,
    ]);
  });

  it("lays styles over one another, whether they cover a style below or only a part of it", async () => {
    const styles = [
      { area: area(3, 0, 2, 3), style: "statement" },
      { area: area(3, 0), style: "aside" },
      { area: area(3, 0, 1, 3), style: "label" },
      { area: area(3, 1, 2, 2), style: "dollars" },
      { area: area(4, 2), style: "aside" },
    ] as const;
    const looks = await rendered(sheet([{ ...table, styles }]), async (added, sync) => {
      const cells = added.getRange("A4:C5").getCellProperties({
        format: { font: { size: true, color: true }, wrapText: true, horizontalAlignment: true },
      });
      await sync();
      return cells.value.map((row) =>
        row.map(({ format }) => [format?.font?.size, format?.font?.color, format?.wrapText]),
      );
    });
    expect(looks).toEqual([
      [
        [10, COLORS.ink, true],
        [10, COLORS.ink, true],
        [10, COLORS.ink, true],
      ],
      [
        [10, COLORS.ink, true],
        [10, COLORS.ink, true],
        [9, COLORS.muted, true],
      ],
    ]);
  });

  it("draws a chart by the rows of its table, though their cells are formulas", async () => {
    const title: Block = { kind: "text", area: area(0, 0), cell: "Coders earn more", style: "title" };
    await rendered(sheet([title, table, chart]), async (added, sync) => {
      added.getRange("A1:C9").load("values");
      await sync();
    });
    const [drawn] = workbook.host.charts.list();
    expect(drawn?.type).toBe("BarStacked");
    expect(drawn?.title).toMatchObject({ text: "Coders earn more", formula: "='Coder''s pay'!$A$1" });
    expect(
      drawn?.series.map(({ name, categories, numbers, fill }) => ({ name, categories, numbers, fill })),
    ).toEqual([
      { name: "Start", categories: ["Coder", "Biller"], numbers: [37000, undefined], fill: "none" },
      { name: "Up to", categories: ["Coder", "Biller"], numbers: [74000, 1], fill: { color: COLORS.light } },
    ]);
    expect(drawn?.series.map(({ dataLabels }) => dataLabels?.showValue ?? false)).toEqual([false, true]);
    expect(drawn?.legend.visible).toBe(false);
    expect(drawn?.categoryAxis.reversePlotOrder).toBe(true);
  });

  it("draws lines by the columns of their table, and names them in a legend", async () => {
    const line: Block = {
      ...chart,
      form: "line",
      series: [
        { color: COLORS.strong, valueLabels: false, marker: "Circle", dash: "Continuous" },
        { color: COLORS.ink, valueLabels: false, marker: "Square", dash: "Dash" },
      ],
    };
    await rendered(sheet([table, line]), async (added, sync) => {
      added.getRange("A1:C9").load("values");
      await sync();
    });
    const [drawn] = workbook.host.charts.list();
    expect(drawn?.type).toBe("LineMarkers");
    expect(drawn?.legend).toMatchObject({ visible: true, position: "Bottom" });
    expect(drawn?.series.map(({ name, categories, numbers }) => ({ name, categories, numbers }))).toEqual([
      { name: "Coder", categories: ["Start", "Up to"], numbers: [37000, 74000] },
      { name: "Biller", categories: ["Start", "Up to"], numbers: [undefined, 1] },
    ]);
    expect(drawn?.series.map(({ markerStyle, line }) => [markerStyle, line])).toEqual([
      ["Circle", expect.objectContaining({ color: COLORS.strong, lineStyle: "Continuous" })],
      ["Square", expect.objectContaining({ color: COLORS.ink, lineStyle: "Dash" })],
    ]);
  });

  it("sends nothing by itself", async () => {
    workbook.host.counts.reset();
    await Excel.run(async (context) => {
      render(context.workbook.worksheets.add("Quiet"), sheet([table, chart], { name: "Quiet" }));
      expect(workbook.host.counts.syncs).toBe(0);
      await context.sync();
    });
    expect(workbook.host.counts.syncs).toBe(1);
  });
});
