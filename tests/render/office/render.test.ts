/**
 * @jest-environment jsdom
 * @jest-environment-options {"url":"http://localhost/?_host_Info=Excel$Win32$16.01$en-US$$$$3","resources":"usable"}
 */
import { area } from "../../../src/blueprint/address";
import { COLUMNS_NAME, ROWS_NAME } from "../../../src/blueprint/anchors";
import type { Block, Blueprint } from "../../../src/blueprint/blueprint";
import { COLORS } from "../../../src/blueprint/style";
import { render } from "../../../src/render/office/render";
import { openWorkbook, type OpenWorkbook } from "../../preview/office";

let workbook: OpenWorkbook;

beforeEach(async () => {
  workbook = await openWorkbook();
});

afterEach(() => workbook.close());

function sheet(blocks: readonly Block[], more: Partial<Blueprint> = {}): Blueprint {
  return {
    name: "Coder's pay",
    blocks,
    columnWidths: [120, 60, 60],
    rowHeights: [
      { row: 0, height: 30 },
      { row: 2, height: 18 },
      { row: 3, height: 18 },
    ],
    frozenRows: 1,
    print: {
      area: area(0, 0, 9, 3),
      orientation: "landscape",
      onePage: true,
      titleRows: { first: 2, last: 2 },
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

const table: Block = {
  kind: "table",
  area: area(2, 0, 3, 3),
  cells: [
    [undefined, "Coder", "Biller"],
    ["Start", 37000, { formula: "=NA()" }],
    ["Up to", { formula: "=B4*2" }, 1],
  ],
  styles: [{ area: area(3, 1, 2, 2), style: "dollars" }],
};

const chart: Block = {
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

function rendered<Read>(
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

  it("sets sizes, frozen panes and printing up", async () => {
    const found = await rendered(sheet([table]), async (added, sync) => {
      const [first, second, row] = [added.getRange("A1"), added.getRange("B1"), added.getRange("A3:A4")];
      for (const range of [first, second]) range.load("format/columnWidth");
      row.load("format/rowHeight");
      const frozen = added.freezePanes.getLocation();
      frozen.load("rowCount");
      const printed = added.pageLayout.getPrintAreaOrNullObject();
      const repeated = added.pageLayout.getPrintTitleRowsOrNullObject();
      for (const range of [printed, repeated]) range.load("address");
      added.pageLayout.load("orientation,zoom");
      added.pageLayout.headersFooters.defaultForAllPages.load("centerFooter,rightFooter");
      added.load("showGridlines");
      await sync();
      return {
        widths: [first.format.columnWidth, second.format.columnWidth],
        height: row.format.rowHeight,
        frozen: frozen.rowCount,
        printed: printed.address,
        repeated: repeated.address,
        layout: added.pageLayout.toJSON(),
        gridlines: added.showGridlines,
      };
    });
    expect(found).toMatchObject({
      widths: [120, 60],
      height: 18,
      frozen: 1,
      printed: "'Coder''s pay'!A1:C9",
      repeated: "'Coder''s pay'!3:3",
      layout: {
        orientation: "Landscape",
        zoom: { horizontalFitToPages: 1, verticalFitToPages: 1 },
        headersFooters: { defaultForAllPages: { centerFooter: "Pay && more", rightFooter: "&P of &N" } },
      },
      gridlines: false,
    });
  });

  it("prints a sheet that is too long for one page on several", async () => {
    const print = { ...sheet([table]).print, onePage: false };
    const zoom = await rendered(sheet([table], { print }), async (added, sync) => {
      added.pageLayout.load("zoom");
      await sync();
      return added.pageLayout.zoom;
    });
    expect(zoom).toEqual({ horizontalFitToPages: 1 });
  });

  it("keeps its anchors in hidden names", async () => {
    const names = await rendered(sheet([table]), async (added, sync) => {
      added.names.load("items/name,items/formula,items/visible");
      await sync();
      return added.names.items.map(({ name, formula, visible }) => [name, formula, visible]);
    });
    expect(names).toEqual([
      [`${ROWS_NAME}1`, "='Coder''s pay'!$A$1,'Coder''s pay'!$A$4", false],
      [`${COLUMNS_NAME}1`, "='Coder''s pay'!$A$1,'Coder''s pay'!$B$1", false],
    ]);
  });

  it("warns of a change that nothing follows from", async () => {
    const input = {
      area: area(2, 1),
      title: "Career",
      message: "m",
      refusal: "Nothing follows.",
      locked: true,
    } as const;
    const validation = await rendered(sheet([table], { inputs: [input] }), async (added, sync) => {
      const { dataValidation } = added.getRange("B3");
      dataValidation.load("rule,errorAlert");
      await sync();
      return dataValidation.toJSON();
    });
    expect(validation).toMatchObject({
      rule: { custom: { formula: "=FALSE" } },
      errorAlert: { showAlert: true, style: "Warning", message: "Nothing follows." },
    });
  });

  it("offers choices, and takes names of any text up to 255 characters", async () => {
    const input = { title: "Place", message: "Choose one.", refusal: "Only these." };
    const inputs = [
      { ...input, area: area(3, 1), choices: ["US", "TX"] },
      { ...input, area: area(2, 1, 1, 2) },
    ];
    const [choice, name] = await rendered(sheet([table], { inputs }), async (added, sync) => {
      const validations = [added.getRange("B4"), added.getRange("B3:C3")].map(
        (range) => range.dataValidation,
      );
      for (const validation of validations) validation.load("rule,prompt,errorAlert");
      await sync();
      return validations.map((validation) => validation.toJSON());
    });
    expect(choice).toMatchObject({
      rule: { list: { inCellDropDown: true, source: "US,TX" } },
      prompt: { showPrompt: true, title: "Place", message: "Choose one." },
      errorAlert: { showAlert: true, style: "Stop", message: "Only these." },
    });
    expect(name?.rule).toEqual({ textLength: { formula1: 1, formula2: 255, operator: "Between" } });
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
