/**
 * @jest-environment jsdom
 * @jest-environment-options {"url":"http://localhost/?_host_Info=Excel$Win32$16.01$en-US$$$$3","resources":"usable"}
 */
import { CopySheetCommand } from "@univerjs/preset-sheets-core";
import { openWorkbook, type OpenWorkbook } from "./office";

let workbook: OpenWorkbook;

beforeEach(async () => {
  workbook = await openWorkbook();
});

afterEach(() => workbook.close());

/** A sheet "Pay" with something of everything that a copy takes along. */
const addPay = () =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Pay");
    sheet.getRange("A1:B3").values = [
      ["Career", "Median pay"],
      ["Coder", 51140],
      ["Biller", 48500],
    ];
    sheet.getRange("B4").formulas = [["=SUM(B2:B3)"]];
    sheet.getRange("B2:B4").numberFormat = [["$#,##0"], ["$#,##0"], ["$#,##0"]];
    sheet.getRange("A6:B6").merge();
    sheet.getRange("A:A").format.columnWidth = 150;
    sheet.getRange("A1").format.font.bold = true;
    sheet.freezePanes.freezeRows(1);
    sheet.getRange("A2:A3").dataValidation.rule = { custom: { formula: "=FALSE" } };
    sheet.customProperties.add("recipe", "{}");
    sheet.names.add("Rows", "=Pay!$A$1,Pay!$A$2,Sheet1!$C$1").visible = false;
    sheet.pageLayout.orientation = "Landscape";
    sheet.pageLayout.setPrintTitleRows("$1:$2");
    sheet.pageLayout.headersFooters.defaultForAllPages.leftFooter = "Data";
    const chart = sheet.charts.add("Line", sheet.getRange("A1:B3"), "Columns");
    chart.name = "PayChart";
    chart.title.setFormula("=Pay!$B$1");
    chart.setPosition("D2", "H12");
    await context.sync();
  });

async function expectCopyOfPay(name: string): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(name);
    const cells = sheet.getRange("A1:B4");
    const head = sheet.getRange("A1").format;
    const frozen = sheet.freezePanes.getLocationOrNullObject();
    const validation = sheet.getRange("A2").dataValidation;
    const property = sheet.customProperties.getItem("RECIPE");
    const rows = sheet.names.getItem("Rows");
    const titles = sheet.pageLayout.getPrintTitleRowsOrNullObject();
    const footer = sheet.pageLayout.headersFooters.defaultForAllPages;
    const chart = sheet.charts.getItemOrNullObject("PayChart");
    cells.load("values, formulas, numberFormat");
    head.load("columnWidth, font/bold");
    for (const each of [frozen, titles]) each.load("address");
    validation.load("type");
    property.load("value");
    rows.load("formula, visible");
    sheet.pageLayout.load("orientation");
    footer.load("leftFooter");
    chart.load("id, title/text");
    chart.series.load("items/name");
    await context.sync();
    expect(cells.values).toEqual([
      ["Career", "Median pay"],
      ["Coder", 51140],
      ["Biller", 48500],
      ["", 99640],
    ]);
    expect([cells.formulas[3]?.[1], cells.numberFormat[1]?.[1]]).toEqual(["=SUM(B2:B3)", "$#,##0"]);
    expect([head.columnWidth, head.font.bold]).toEqual([150, true]);
    const quoted = `'${name}'`;
    expect(frozen.address).toBe(`${quoted}!A1`);
    expect(validation.type).toBe("Custom");
    expect(property.value).toBe("{}");
    expect([rows.formula, rows.visible]).toEqual([`=${quoted}!$A$1,${quoted}!$A$2,Sheet1!$C$1`, false]);
    expect([sheet.pageLayout.orientation, titles.address]).toEqual(["Landscape", `${quoted}!1:2`]);
    expect(footer.leftFooter).toBe("Data");
    expect([chart.title.text, chart.series.items.map((each) => each.name)]).toEqual([
      "Median pay",
      ["Median pay"],
    ]);
  });
  const sheet = workbook.univerAPI.getActiveWorkbook()?.getSheetByName(name);
  expect(sheet?.getMergedRanges().map((range) => range.getA1Notation())).toEqual(["A6:B6"]);
}

const sheetNames = () =>
  Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const active = worksheets.getActiveWorksheet();
    worksheets.load("items/name");
    active.load("name");
    await context.sync();
    return { names: worksheets.items.map(({ name }) => name), active: active.name };
  });

describe("Worksheet.copy", () => {
  beforeEach(addPay);

  it("takes everything of the sheet along", async () => {
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const pay = worksheets.getItem("Pay");
      const copy = pay.copy("After", pay);
      copy.load("name");
      await context.sync();
      expect(copy.name).toBe("Pay (2)");
      copy.tabColor = "#FF0000";
      await context.sync();
    });
    await expectCopyOfPay("Pay (2)");
  });

  it("makes a sheet that goes its own way", async () => {
    await Excel.run(async (context) => {
      const copy = context.workbook.worksheets.getItem("Pay").copy("End");
      copy.getRange("B2").values = [[60000]];
      copy.getRange("1:1").insert("Down");
      copy.customProperties.add("recipe", "new");
      copy.pageLayout.orientation = "Portrait";
      copy.charts.getItem("PayChart").title.text = "Own";
      await context.sync();
    });
    const [first, second] = workbook.host.charts.list();
    expect([first?.title.text, first?.series[0]?.numbers]).toEqual(["Median pay", [51140, 48500]]);
    expect([second?.title.text, second?.series[0]?.numbers]).toEqual(["Own", [60000, 48500]]);
    await Excel.run(async (context) => {
      const pay = context.workbook.worksheets.getItem("Pay");
      const copy = context.workbook.worksheets.getItem("Pay (2)");
      const [own, others] = [pay.customProperties.getItem("recipe"), copy.names.getItem("Rows")];
      const [total, copied] = [pay.getRange("B4"), copy.getRange("B5")];
      own.load("value");
      others.load("formula");
      total.load("values");
      copied.load("values");
      pay.pageLayout.load("orientation");
      await context.sync();
      expect([own.value, pay.pageLayout.orientation]).toEqual(["{}", "Landscape"]);
      expect(others.formula).toBe("='Pay (2)'!$A$2,'Pay (2)'!$A$3,Sheet1!$C$1");
      expect([total.values, copied.values]).toEqual([[[99640]], [[108500]]]);
    });
  });

  it("puts the copy where it is told and shows the sheet that was shown", async () => {
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const [pay, first] = [worksheets.getItem("Pay"), worksheets.getItem("Sheet1")];
      pay.copy("Before", first);
      pay.copy("End");
      pay.copy("After", first);
      pay.copy();
      await context.sync();
    });
    expect(await sheetNames()).toEqual({
      names: ["Pay (5)", "Pay (2)", "Sheet1", "Pay (4)", "Pay", "Pay (3)"],
      active: "Sheet1",
    });
  });

  it("is refused where the workbook's structure is protected", async () => {
    const copying = Excel.run(async (context) => {
      context.workbook.protection.protect();
      context.workbook.worksheets.getItem("Pay").copy();
      await context.sync();
    });
    await expect(copying).rejects.toMatchObject({ code: "AccessDenied" });
    expect((await sheetNames()).names).toEqual(["Sheet1", "Pay"]);
  });
});

describe("a person's changes to sheets", () => {
  beforeEach(addPay);

  const open = () => {
    const book = workbook.univerAPI.getActiveWorkbook();
    const sheet = book?.getSheetByName("Pay");
    if (!book || !sheet) throw new Error("There is no sheet.");
    return { book, sheet };
  };

  it("copies everything with the tab's menu", async () => {
    const { book, sheet } = open();
    workbook.univerAPI.syncExecuteCommand(CopySheetCommand.id, {
      unitId: book.getId(),
      subUnitId: sheet.getSheetId(),
    });
    const copy = (await sheetNames()).names.find((name) => name !== "Pay" && name !== "Sheet1");
    await expectCopyOfPay(copy ?? "");
  });

  it("keeps what belongs to a sheet that is renamed and moved", async () => {
    const { book, sheet } = open();
    sheet.setName("Coder & biller");
    book.moveSheet(sheet, 0);
    await expectCopyOfPay("Coder & biller");
  });

  it("takes everything away with a deleted sheet, and brings it back with one undone", async () => {
    const { book, sheet } = open();
    book.deleteSheet(sheet);
    expect(workbook.host.charts.list()).toEqual([]);
    book.undo();
    expect(workbook.host.charts.list()).toHaveLength(1);
    sheet.setName("Pay again");
    await expectCopyOfPay("Pay again");
  });
});
