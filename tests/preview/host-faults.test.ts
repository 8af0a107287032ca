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

const sheetOf = (context: Excel.RequestContext) => context.workbook.worksheets.getItem("Sheet1");

describe("a batch that fails half-way", () => {
  it("keeps what came before the action and leaves out what comes after", async () => {
    const write = (atAction: number) => {
      workbook.host.failNext({ code: "GeneralException", message: "No.", atAction });
      return failure((context) => {
        const { worksheets } = context.workbook;
        const sheet = worksheets.add(`At ${atAction}`);
        sheet.getRange("A1").values = [["first"]];
        sheet.getRange("A2").values = [["second"]];
      });
    };
    expect(await write(0)).toBe("GeneralException");
    expect(await write(10)).toBe("GeneralException");
    const sheets = workbook.univerAPI.getActiveWorkbook()?.getSheets() ?? [];
    expect(sheets.map((sheet) => sheet.getSheetName())).toEqual(["Sheet1", "At 10"]);
    expect(sheets[1]?.getRange("A1:A2").getValues()).toEqual([["first"], [null]]);
  });
});

describe("another workbook that is the active one", () => {
  it("has members fail that need the active workbook, as Microsoft lists them", async () => {
    const away = async (work: (context: Excel.RequestContext) => void) => {
      const before = await failure(work);
      workbook.host.switchWorkbook(true);
      const meanwhile = await failure(work);
      workbook.host.switchWorkbook(false);
      return [before, meanwhile];
    };
    expect(await away((context) => context.workbook.getActiveCell().load("address"))).toEqual([
      "nothing",
      "InvalidSelection",
    ]);
    expect(await away((context) => context.workbook.getSelectedRange().load("address"))).toEqual([
      "nothing",
      "InvalidSelection",
    ]);
    const failing: ((context: Excel.RequestContext) => void)[] = [
      (context) => void context.workbook.worksheets.add(),
      (context) => sheetOf(context).activate(),
      (context) => sheetOf(context).getRange("A1").select(),
      (context) => sheetOf(context).freezePanes.freezeRows(1),
      (context) => (sheetOf(context).showGridlines = false),
    ];
    for (const work of failing) expect(await away(work)).toEqual(["nothing", "GeneralException"]);
  });

  it("lets everything else go on", async () => {
    workbook.host.switchWorkbook(true);
    const work = (context: Excel.RequestContext) => {
      const sheet = sheetOf(context);
      sheet.getRange("A1").values = [["written"]];
      sheet.customProperties.add("recipe", "{}");
      sheet.charts.add("Line", sheet.getRange("A1:B2"));
    };
    expect(await failure(work)).toBe("nothing");
  });
});

describe("a workbook that was closed", () => {
  it("answers no batch any more, not even one that waits", async () => {
    workbook.host.setCellEditing(true);
    const waiting = Excel.run({ delayForCellEdit: true }, async (context) => {
      sheetOf(context).getRange("A1").values = [["written"]];
      await context.sync();
    });
    workbook.host.closeWorkbook();
    workbook.host.setCellEditing(false);
    await expect(waiting).rejects.toMatchObject({ code: "GeneralException" });
    expect(await failure((context) => sheetOf(context).load("name"))).toBe("GeneralException");
  });
});

describe("a sheet that is deleted between two batches", () => {
  it("cannot be found any more", async () => {
    const written = Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Gone");
      const range = sheet.getRange("A1:B2");
      range.load("address");
      await context.sync();
      const book = workbook.univerAPI.getActiveWorkbook();
      book?.deleteSheet(book.getSheetByName("Gone")?.getSheetId() ?? "");
      range.values = [
        [1, 2],
        [3, 4],
      ];
      await context.sync();
    });
    await expect(written).rejects.toMatchObject({ code: "ItemNotFound" });
  });
});

describe("a protected sheet", () => {
  const protect = (options?: Excel.WorksheetProtectionOptions) =>
    Excel.run(async (context) => {
      const sheet = sheetOf(context);
      sheet.charts.add("Line", sheet.getRange("A1:B2")).name = "Chart";
      sheet.getRange("D1").format.protection.locked = false;
      sheet.protection.protect(options);
      sheet.protection.load("protected");
      await context.sync();
      expect(sheet.protection.protected).toBe(true);
    });

  const changes: Record<string, (sheet: Excel.Worksheet) => void> = {
    values: (sheet) => (sheet.getRange("A1").values = [["x"]]),
    formulas: (sheet) => (sheet.getRange("A1").formulas = [["=1"]]),
    clear: (sheet) => sheet.getRange("A1").clear("Contents"),
    format: (sheet) => (sheet.getRange("D1").format.font.bold = true),
    numberFormat: (sheet) => (sheet.getRange("D1").numberFormat = [["0"]]),
    width: (sheet) => (sheet.getRange("D1").format.columnWidth = 50),
    merge: (sheet) => sheet.getRange("D1:E1").merge(),
    rows: (sheet) => void sheet.getRange("1:1").insert("Down"),
    validation: (sheet) => sheet.getRange("D1").dataValidation.clear(),
    newChart: (sheet) => void sheet.charts.add("Line", sheet.getRange("A1:B2")),
    chart: (sheet) => sheet.charts.getItem("Chart").delete(),
  };

  const refused = async () => {
    const found: string[] = [];
    for (const [name, work] of Object.entries(changes)) {
      const code = await failure((context) => work(sheetOf(context)));
      if (code === "AccessDenied") found.push(name);
      else expect(code).toBe("nothing");
    }
    return found;
  };

  it("refuses every change", async () => {
    await protect();
    expect(await refused()).toEqual(Object.keys(changes));
  });

  it("allows what it was told to allow", async () => {
    await protect({ allowFormatCells: true, allowInsertRows: true, allowEditObjects: true });
    expect(await refused()).toEqual(["values", "formulas", "clear", "width", "merge", "validation"]);
    expect(await failure((context) => (sheetOf(context).getRange("D2").values = [["x"]]))).toBe("nothing");
  });

  it("can be read, renamed and given properties", async () => {
    await protect();
    const work = (context: Excel.RequestContext) => {
      const sheet = sheetOf(context);
      sheet.getUsedRange().load("values");
      sheet.customProperties.add("recipe", "{}");
      sheet.name = "Renamed";
    };
    expect(await failure(work)).toBe("nothing");
  });
});
