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

/** What a batch fails with. */
const failure = (work: (context: Excel.RequestContext) => void) =>
  Excel.run(async (context) => {
    work(context);
    await context.sync();
  }).then(
    () => "nothing",
    (error: OfficeExtension.Error) => error.code,
  );

describe("worksheets", () => {
  it("refuse names that are taken or cannot be", async () => {
    const add = (name: string) => failure(({ workbook: { worksheets } }) => worksheets.add(name));
    expect(await add("sheet1")).toBe("ItemAlreadyExists");
    for (const name of ["", "a/b", "[x]", "'x", "x".repeat(32)])
      expect(await add(name)).toBe("InvalidArgument");
    expect(await add("Coder vs. biller (2)")).toBe("nothing");
  });

  it("find free names, keep the active sheet, and tell their order", async () => {
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const added = worksheets.add();
      const [active, last, next] = [
        worksheets.getActiveWorksheet(),
        worksheets.getLast(),
        added.getPrevious(),
      ];
      const count = worksheets.getCount();
      for (const sheet of [added, active, last, next]) sheet.load("name, position");
      worksheets.load("items/name");
      await context.sync();
      expect([added.name, active.name, last.name, next.name]).toEqual([
        "Sheet2",
        "Sheet1",
        "Sheet2",
        "Sheet1",
      ]);
      expect(added.position).toBe(1);
      expect(count.value).toBe(2);
      expect(worksheets.items.map(({ name }) => name)).toEqual(["Sheet1", "Sheet2"]);
    });
  });

  it("can be used on after the batch that added them", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("New");
      await context.sync();
      sheet.name = "Renamed";
      sheet.position = 0;
      sheet.load("name, position, id");
      await context.sync();
      expect([sheet.name, sheet.position]).toEqual(["Renamed", 0]);
      const same = context.workbook.worksheets.getItem(sheet.id);
      same.load("name");
      await context.sync();
      expect(same.name).toBe("Renamed");
    });
  });

  it("hide, but not the last visible one", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Hidden");
      sheet.visibility = "VeryHidden";
      sheet.load("visibility");
      const visible = context.workbook.worksheets.getCount(true);
      await context.sync();
      expect([sheet.visibility, visible.value]).toEqual(["VeryHidden", 1]);
    });
    expect(await failure((context) => context.workbook.worksheets.getItem("Hidden").activate())).toBe(
      "InvalidOperation",
    );
    expect(await failure((context) => context.workbook.worksheets.getItem("Sheet1").delete())).toBe(
      "InvalidOperation",
    );
  });

  it("go away", async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.add("Gone").delete();
      const sheet = context.workbook.worksheets.getItemOrNullObject("Gone");
      await context.sync();
      expect(sheet.isNullObject).toBe(true);
    });
  });

  it("do not come, go or change names while the workbook's structure is protected", async () => {
    await Excel.run(async (context) => {
      context.workbook.protection.protect("secret");
      await context.sync();
    });
    expect(await failure(({ workbook: { worksheets } }) => worksheets.add("New"))).toBe("AccessDenied");
    expect(await failure(({ workbook: { worksheets } }) => (worksheets.getItem("Sheet1").name = "x"))).toBe(
      "AccessDenied",
    );
    expect(await failure((context) => context.workbook.protection.unprotect("guess"))).toBe(
      "InvalidArgument",
    );
    await Excel.run(async (context) => {
      context.workbook.protection.unprotect("secret");
      context.workbook.worksheets.add("New");
      context.workbook.protection.load("protected");
      await context.sync();
      expect(context.workbook.protection.protected).toBe(false);
    });
  });
});

describe("a worksheet", () => {
  it("keeps how it looks", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.tabColor = "#1f4e79";
      sheet.showGridlines = false;
      sheet.showHeadings = false;
      sheet.freezePanes.freezeAt(sheet.getRange("A1:B4"));
      const frozen = sheet.freezePanes.getLocationOrNullObject();
      sheet.load("tabColor, showGridlines, showHeadings");
      frozen.load("address");
      await context.sync();
      expect([sheet.tabColor, sheet.showGridlines, sheet.showHeadings]).toEqual(["#1F4E79", false, false]);
      expect(frozen.address).toBe("Sheet1!A1:B4");
      sheet.freezePanes.unfreeze();
      const none = sheet.freezePanes.getLocationOrNullObject();
      await context.sync();
      expect(none.isNullObject).toBe(true);
    });
  });

  it("keeps how it is printed", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      const { pageLayout: layout } = sheet;
      layout.set({
        orientation: "Landscape",
        paperSize: "A4",
        centerHorizontally: true,
        printErrors: "NotAvailable",
      });
      layout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 1 };
      layout.setPrintArea("A1:E40");
      layout.setPrintTitleRows("$1:$3");
      layout.setPrintMargins("Inches", { top: 0.5, left: 1 });
      layout.headersFooters.defaultForAllPages.centerFooter = "Data set 2026.1";
      sheet.horizontalPageBreaks.add("A20");
      const area = layout.getPrintAreaOrNullObject();
      const { defaultForAllPages } = layout.headersFooters;
      layout.load();
      area.load("address");
      defaultForAllPages.load("centerFooter");
      sheet.horizontalPageBreaks.load("items/rowIndex");
      await context.sync();
      expect(layout).toMatchObject({
        orientation: "Landscape",
        paperSize: "A4",
        zoom: { horizontalFitToPages: 1, verticalFitToPages: 1 },
        centerHorizontally: true,
        topMargin: 36,
        leftMargin: 72,
        printErrors: "NotAvailable",
      });
      expect([area.address, defaultForAllPages.centerFooter]).toEqual(["Sheet1!A1:E40", "Data set 2026.1"]);
      expect(sheet.horizontalPageBreaks.items.map(({ rowIndex }) => rowIndex)).toEqual([19]);
    });
  });

  it("keeps custom properties, whatever the case of their names", async () => {
    await Excel.run(async (context) => {
      const { customProperties } = context.workbook.worksheets.getItem("Sheet1");
      customProperties.add("Recipe", "one");
      customProperties.add("recipe", "two");
      const [found, none] = [
        customProperties.getItem("RECIPE"),
        customProperties.getItemOrNullObject("other"),
      ];
      found.load("key, value");
      await context.sync();
      expect([found.key, found.value, none.isNullObject]).toEqual(["Recipe", "two", true]);
      found.delete();
      customProperties.load("items");
      await context.sync();
      expect(customProperties.items).toEqual([]);
    });
  });

  it("lets only unlocked cells be written while it is protected", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("B1:B5").format.protection.locked = false;
      sheet.protection.protect({ allowFormatCells: true });
      sheet.getRange("B2").values = [["yes"]];
      await context.sync();
    });
    const write = (address: string) =>
      failure(
        ({ workbook: { worksheets } }) => (worksheets.getItem("Sheet1").getRange(address).values = [["x"]]),
      );
    expect([await write("B3"), await write("A1")]).toEqual(["nothing", "AccessDenied"]);
  });
});

describe("the workbook", () => {
  it("keeps settings, properties and names", async () => {
    await Excel.run(async (context) => {
      const { settings, properties, names } = context.workbook;
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      settings.add("recipe", { careers: ["coder"] });
      properties.title = "Careers";
      properties.custom.add("dataset", "2026.1");
      names.add("Pay", sheet.getRange("B2:B5"), "annual");
      sheet.getRange("B2:B3").values = [[1], [2]];
      sheet.getRange("A1").formulas = [["=SUM(Pay)"]];
      const [setting, custom, name, sum] = [
        settings.getItem("recipe"),
        properties.custom.getItem("dataset"),
        names.getItem("pay"),
        sheet.getRange("A1"),
      ];
      const range = name.getRange();
      setting.load("value");
      custom.load("value, type");
      name.load("formula, comment, type");
      sum.load("values");
      properties.load("title");
      range.load("address");
      await context.sync();
      expect(setting.value).toEqual({ careers: ["coder"] });
      expect([custom.value, custom.type, properties.title]).toEqual(["2026.1", "String", "Careers"]);
      expect([name.formula, name.comment, name.type]).toEqual(["=Sheet1!$B$2:$B$5", "annual", "Range"]);
      expect([range.address, sum.values]).toEqual(["Sheet1!B2:B5", [[3]]]);
    });
    expect(await failure(({ workbook: { names } }) => names.add("pay", "=1"))).toBe("ItemAlreadyExists");
    expect(await failure(({ workbook: { names } }) => names.add("PAY25", "=1"))).toBe("InvalidArgument");
  });

  it("keeps settings of the older interface", async () => {
    const { settings } = Office.context.document;
    settings.set("recipe", { careers: 2 });
    await new Promise((resolve) => settings.saveAsync(resolve));
    settings.remove("recipe");
    expect(settings.get("recipe")).toBeNull();
    await new Promise((resolve) => settings.refreshAsync(resolve));
    expect(settings.get("recipe")).toEqual({ careers: 2 });
  });

  it("knows what is selected", async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("B2:C4").select();
      const [range, cell] = [context.workbook.getSelectedRange(), context.workbook.getActiveCell()];
      range.load("address");
      cell.load("address");
      context.application.suspendScreenUpdatingUntilNextSync();
      context.application.calculate("Full");
      context.application.load("calculationMode");
      await context.sync();
      expect([range.address, cell.address]).toEqual(["Sheet1!B2:C4", "Sheet1!B2"]);
      expect(context.application.calculationMode).toBe("Automatic");
    });
  });
});

describe("tables", () => {
  it("take cells in, name their columns, and give their parts", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A1:C3").values = [
        ["Career", "Career", ""],
        ["coder", 51140, 1],
        ["biller", 48500, 2],
      ];
      const table = sheet.tables.add("A1:C3", true);
      table.set({ name: "Pay", style: "TableStyleLight1", showBandedRows: false, showFilterButton: false });
      const [header, body, column] = [
        table.getHeaderRowRange(),
        table.getDataBodyRange(),
        table.columns.getItem("Career2").getDataBodyRange(),
      ];
      header.load("values");
      body.load("address");
      column.load("values");
      table.load("name, style, showBandedRows");
      await context.sync();
      expect(header.values).toEqual([["Career", "Career2", "Column3"]]);
      expect([body.address, column.values]).toEqual(["Sheet1!A2:C3", [[51140], [48500]]]);
      expect([table.name, table.style, table.showBandedRows]).toEqual(["Pay", "TableStyleLight1", false]);
      const found = context.workbook.tables.getItem("pay");
      found.convertToRange();
      context.workbook.tables.load("count");
      await context.sync();
      expect(context.workbook.tables.count).toBe(0);
    });
  });

  it("do not lie over each other", async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").tables.add("A1:C3", true);
      await context.sync();
    });
    const over = await failure(({ workbook: { worksheets } }) =>
      worksheets.getItem("Sheet1").tables.add("B2:D4", true),
    );
    expect(over).toBe("InvalidArgument");
  });
});
