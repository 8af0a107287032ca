/**
 * @jest-environment jsdom
 * @jest-environment-options {"url":"http://localhost/?_host_Info=Excel$Win32$16.01$en-US$$$$3","resources":"usable"}
 */
import type { ChartModel } from "../../preview/host/chart-model";
import { openWorkbook, type OpenWorkbook } from "./office";

let workbook: OpenWorkbook;

beforeEach(async () => {
  workbook = await openWorkbook();
  await onSheet(async (sheet, context) => {
    sheet.getRange("A1:C4").values = [
      ["Pay", "coder", "biller"],
      ["low", 37000, 36000],
      ["median", 51140, 48500],
      ["high", 80000, ""],
    ];
    sheet.getRange("B2:C4").numberFormat = "$#,##0" as never;
    await context.sync();
  });
});

afterEach(() => workbook.close());

const onSheet = <Result>(work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<Result>) =>
  Excel.run((context) => work(context.workbook.worksheets.getItem("Sheet1"), context));

function only(): ChartModel {
  const charts = workbook.host.charts.list();
  if (charts.length !== 1 || charts[0] === undefined) throw new Error(`There are ${charts.length} charts.`);
  return charts[0];
}

describe("charts", () => {
  it("split their data into series by columns or by rows", async () => {
    await onSheet(async (sheet, context) => {
      const chart = sheet.charts.add("ColumnClustered", sheet.getRange("A1:C4"), "Columns");
      await context.sync();
      expect(only().series.map(({ name, numbers, categories }) => [name, numbers, categories])).toEqual([
        ["coder", [37000, 51140, 80000], ["low", "median", "high"]],
        ["biller", [36000, 48500, undefined], ["low", "median", "high"]],
      ]);
      chart.setData(sheet.getRange("A1:C3"), "Rows");
      await context.sync();
      expect(only().series.map(({ name, numbers, categories }) => [name, numbers, categories])).toEqual([
        ["low", [37000, 36000], ["coder", "biller"]],
        ["median", [51140, 48500], ["coder", "biller"]],
      ]);
    });
  });

  it("show lines over years, with gaps where a figure is missing", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      const range = sheet.getRange("A1:D3");
      range.formulas = [
        ["", 2023, 2024, 2025],
        ["Coder", 48780, "=NA()", 51140],
        ["Biller", 45000, 46500, 48500],
      ];
      const chart = sheet.charts.add("LineMarkers", range, "Rows");
      chart.legend.position = "Right";
      chart.axes.valueAxis.numberFormat = "$#,##0";
      const series = chart.series.getItemAt(0);
      series.format.line.color = "#1F4E79";
      series.format.line.lineStyle = "Dash";
      series.markerStyle = "Triangle";
      series.markerBackgroundColor = "#FFFFFF";
      series.markerForegroundColor = "#1F4E79";
      await context.sync();
    });
    const [chart] = workbook.host.charts.list();
    expect(chart).toMatchObject({
      type: "LineMarkers",
      legend: { visible: true, position: "Right" },
      valueAxis: { numberFormat: "$#,##0" },
    });
    expect(chart?.series.map(({ name, numbers }) => [name, numbers])).toEqual([
      ["Coder", [48780, undefined, 51140]],
      ["Biller", [45000, 46500, 48500]],
    ]);
    expect(chart?.series[0]).toMatchObject({
      categories: ["2023", "2024", "2025"],
      line: { color: "#1F4E79", lineStyle: "Dash" },
      markerStyle: "Triangle",
      markerBackgroundColor: "#FFFFFF",
      markerForegroundColor: "#1F4E79",
    });
  });

  it("take series one by one", async () => {
    await onSheet(async (sheet, context) => {
      const chart = sheet.charts.add("BarStacked", sheet.getRange("B2:B4"));
      chart.series.getItemAt(0).delete();
      const series = chart.series.add("Median");
      series.setValues(sheet.getRange("B3:C3"));
      series.setXAxisValues(sheet.getRange("B1:C1"));
      await context.sync();
      series.chartType = "Line";
      series.axisGroup = "Secondary";
      series.load("name, chartType");
      chart.series.load("count");
      await context.sync();
      expect([series.name, series.chartType, chart.series.count]).toEqual(["Median", "Line", 1]);
    });
    expect(only().series).toMatchObject([
      {
        name: "Median",
        type: "Line",
        axisGroup: "Secondary",
        numbers: [51140, 48500],
        categories: ["coder", "biller"],
      },
    ]);
  });

  it("keep how they look", async () => {
    await onSheet(async (sheet, context) => {
      const chart = sheet.charts.add("ColumnClustered", sheet.getRange("A1:C4"), "Columns");
      chart.set({ name: "Pay range", displayBlanksAs: "Zero" });
      chart.legend.set({ visible: false, position: "Right" });
      chart.title.set({ overlay: true, format: { font: { size: 12, bold: true, color: "#222222" } } });
      chart.format.fill.clear();
      chart.format.border.lineStyle = "None";
      chart.plotArea.format.fill.setSolidColor("#FAFAFA");
      const { valueAxis, categoryAxis } = chart.axes;
      valueAxis.set({ minimum: 0, maximum: 100000, majorUnit: 20000, numberFormat: "$#,##0" });
      valueAxis.majorGridlines.format.line.color = "#DDDDDD";
      valueAxis.title.text = "Dollars a year";
      categoryAxis.set({ reversePlotOrder: true, tickLabelPosition: "Low" });
      const series = chart.series.getItemAt(0);
      series.set({ gapWidth: 60, overlap: -10, hasDataLabels: true, markerStyle: "Circle", markerSize: 7 });
      series.format.fill.setSolidColor("#1F4E79");
      series.format.line.set({ color: "#FF0000", weight: 2, lineStyle: "Dash" });
      series.dataLabels.set({ position: "InsideEnd", numberFormat: "0", showSeriesName: true });
      series.points.getItemAt(1).format.fill.setSolidColor("#00FF00");
      await context.sync();
    });
    const chart = only();
    expect(chart).toMatchObject({
      name: "Pay range",
      displayBlanksAs: "Zero",
      legend: { visible: false, position: "Right" },
      title: { overlay: true, font: { size: 12, bold: true, color: "#222222" } },
      fill: "none",
      border: { lineStyle: "None" },
      plotFill: { color: "#FAFAFA" },
      valueAxis: {
        minimum: 0,
        maximum: 100000,
        majorUnit: 20000,
        numberFormat: "$#,##0",
        majorGridlines: true,
      },
      categoryAxis: { reversePlotOrder: true, tickLabelPosition: "Low", title: { visible: false } },
    });
    expect(chart.valueAxis.gridlineFormat.color).toBe("#DDDDDD");
    expect(chart.valueAxis.title).toMatchObject({ text: "Dollars a year", visible: true });
    expect(chart.series[0]).toMatchObject({
      gapWidth: 60,
      overlap: -10,
      fill: { color: "#1F4E79" },
      line: { color: "#FF0000", weight: 2, lineStyle: "Dash" },
      markerStyle: "Circle",
      markerSize: 7,
      dataLabels: { position: "InsideEnd", numberFormat: "0", showValue: true, showSeriesName: true },
    });
    expect(chart.series[0]?.points.get(1)?.fill).toEqual({ color: "#00FF00" });
    expect(chart.series[1]?.dataLabels).toBeUndefined();
  });

  it("take their titles from cells, and follow them", async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange("A9").formulas = [['="Pay of "&B1']];
      const chart = sheet.charts.add("ColumnClustered", sheet.getRange("A1:C4"), "Columns");
      chart.title.setFormula("=Sheet1!$A$9");
      sheet.name = "Pay & more";
      sheet.getRange("1:2").insert("Down");
      sheet.getRange("B3").values = [["nurse"]];
      chart.title.load("text");
      await context.sync();
      expect(chart.title.text).toBe("Pay of nurse");
    });
    const chart = only();
    expect(chart.title).toMatchObject({ text: "Pay of nurse", formula: "='Pay & more'!$A$11" });
    expect(chart.series.map(({ name }) => name)).toEqual(["nurse", "biller"]);
    expect(chart.series[0]?.values).toMatchObject({ row: 3, column: 1, rowCount: 3, columnCount: 1 });
  });

  it("show their only series' name until they have a title", async () => {
    await onSheet(async (sheet, context) => {
      const chart = sheet.charts.add("Line", sheet.getRange("A1:B4"), "Columns");
      chart.title.load("text");
      await context.sync();
      expect(chart.title.text).toBe("coder");
      chart.title.visible = false;
      await context.sync();
      expect(only().title.visible).toBe(false);
    });
  });

  it("lie over cells, and move and grow with them", async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange("A:H").format.columnWidth = 48;
      sheet.getRange("1:20").format.rowHeight = 15;
      const chart = sheet.charts.add("Line", sheet.getRange("A1:B4"));
      chart.setPosition("B3", sheet.getRange("D6"));
      chart.load("left, top, width, height");
      await context.sync();
      expect([chart.left, chart.top, chart.width, chart.height]).toEqual([48, 30, 144, 60]);
      sheet.getRange("C:C").format.columnWidth = 96;
      sheet.getRange("1:1").insert("Down");
      chart.load("left, top, width, height");
      await context.sync();
      expect([chart.left, chart.width]).toEqual([48, 192]);
      expect(chart.top).toBeGreaterThan(40);
      chart.set({ left: 10, top: 20, width: 300, height: 200 });
      await context.sync();
    });
    const { position } = only();
    const rounded = Object.entries(position).map(([side, pixels]) => [side, Math.round(pixels)]);
    expect(Object.fromEntries(rounded)).toEqual({ left: 13, top: 27, width: 400, height: 267 });
  });

  it("tell once when anything that they show changed", async () => {
    const onChange = jest.fn();
    await onSheet(async (sheet, context) => {
      sheet.charts.add("Line", sheet.getRange("A1:B4")).title.text = "Pay";
      await context.sync();
    });
    const stop = workbook.host.charts.onChange(onChange);
    await onSheet(async (sheet, context) => {
      sheet.getRange("B2").values = [[1]];
      await context.sync();
    });
    await new Promise((resolve) => setTimeout(resolve, 300));
    const calls = onChange.mock.calls.length;
    expect(calls).toBeGreaterThan(0);
    stop();
    await onSheet(async (sheet, context) => {
      sheet.getRange("B2").values = [[2]];
      await context.sync();
    });
    expect(onChange).toHaveBeenCalledTimes(calls);
  });

  it("can be found, deleted, and go with their sheet", async () => {
    await onSheet(async (sheet, context) => {
      const chart = sheet.charts.add("Line", sheet.getRange("A1:B4"));
      chart.name = "Mine";
      sheet.charts.load("items/name, items/id");
      const [found, none] = [sheet.charts.getItem("Mine"), sheet.charts.getItemOrNullObject("Yours")];
      found.load("chartType");
      await context.sync();
      expect([found.chartType, none.isNullObject]).toEqual(["Line", true]);
      expect(sheet.charts.items.map(({ name }) => name)).toEqual(["Mine"]);
      found.delete();
      const other = context.workbook.worksheets.add("Other");
      other.charts.add("Pie", sheet.getRange("A1:B4"));
      await context.sync();
      expect(only().type).toBe("Pie");
      other.delete();
      await context.sync();
    });
    expect(workbook.host.charts.list()).toEqual([]);
  });

  it("refuse what is no chart", async () => {
    const odd = onSheet(async (sheet, context) => {
      sheet.charts.add("Columns" as Excel.ChartType, sheet.getRange("A1:B4"));
      await context.sync();
    });
    await expect(odd).rejects.toMatchObject({ code: "InvalidArgument" });
  });
});
