/**
 * @jest-environment jsdom
 * @jest-environment-options {"url":"http://localhost/?_host_Info=Excel$Win32$16.01$en-US$$$$3","resources":"usable"}
 */
import { openWorkbook, type OpenWorkbook } from "./office";

let workbook: OpenWorkbook;

beforeEach(async () => {
  workbook = await openWorkbook();
});

afterEach(() => workbook.close());

describe("createHost", () => {
  it("adds a sheet, fills it, formats it and reads it back", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Pay");
      const range = sheet.getRange("A1:B2");
      range.values = [
        ["Career", "Pay"],
        ["coder", 51140],
      ];
      range.format.fill.color = "#1F4E79";
      sheet.getRange("B2").numberFormat = [["$#,##0"]];
      range.load("values, text, address, format/fill/color");
      await context.sync();
      expect(range.values).toEqual([
        ["Career", "Pay"],
        ["coder", 51140],
      ]);
      expect(range.text[1]).toEqual(["coder", "$51,140"]);
      expect(range.address).toBe("Pay!A1:B2");
      expect(range.format.fill.color).toBe("#1F4E79");
    });
  });

  it("draws a chart over cells", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      const range = sheet.getRange("A1:B3");
      range.values = [
        ["Career", "Pay"],
        ["coder", 51140],
        ["biller", 48500],
      ];
      const chart = sheet.charts.add("ColumnClustered", range, "Columns");
      chart.title.text = "Pay";
      chart.setPosition("D2", "H12");
      await context.sync();
    });
    const [chart] = workbook.host.charts.list();
    expect(chart).toMatchObject({ type: "ColumnClustered", title: { text: "Pay", visible: true } });
    expect(chart?.series[0]).toMatchObject({
      name: "Pay",
      categories: ["coder", "biller"],
      numbers: [51140, 48500],
    });
  });

  it("fails loudly with the name of a member that it does not know", async () => {
    const pivots = Excel.run(async (context) => {
      context.workbook.pivotTables.refreshAll();
      await context.sync();
    });
    await expect(pivots).rejects.toMatchObject({
      code: "NotImplemented",
      message: "Workbook.pivotTables is not known to this host.",
    });
  });
});
