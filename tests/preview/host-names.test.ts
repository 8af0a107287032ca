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

const ROWS = "CareerComparison.Rows";

/** A1, A2 … of a sheet, as one reference. */
const cells = (sheet: string, count: number) =>
  Array.from({ length: count }, (_, at) => `${sheet}!$A$${at + 1}`).join(",");

async function addRows(sheet: string, formula: string): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).names.add(ROWS, formula).visible = false;
    await context.sync();
  });
}

const rows = (sheet: string) =>
  Excel.run(async (context) => {
    const name = context.workbook.worksheets.getItem(sheet).names.getItemOrNullObject(ROWS);
    name.load("formula, visible, scope, type");
    await context.sync();
    return name.isNullObject ? undefined : name.toJSON();
  });

const change = (work: (sheet: Excel.Worksheet) => void) =>
  Excel.run(async (context) => {
    work(context.workbook.worksheets.getItem("Sheet1"));
    await context.sync();
  });

describe("a sheet's own name for many cells", () => {
  it("is kept, hidden, for its sheet alone", async () => {
    const formula = `=${cells("Sheet1", 70)}`;
    await addRows("Sheet1", formula);
    expect(await rows("Sheet1")).toMatchObject({
      formula,
      visible: false,
      scope: "Worksheet",
      type: "Range",
    });
    await Excel.run(async (context) => {
      context.workbook.worksheets.add("Other");
      const everywhere = context.workbook.names.getItemOrNullObject(ROWS);
      await context.sync();
      expect(everywhere.isNullObject).toBe(true);
    });
    expect(await rows("Other")).toBeUndefined();
    await addRows("Other", `=${cells("Other", 2)}`);
    expect((await rows("Other"))?.formula).toBe("=Other!$A$1,Other!$A$2");
    expect((await rows("Sheet1"))?.formula).toBe(formula);
  });

  it("follows rows and columns that come and go", async () => {
    await addRows("Sheet1", `=${cells("Sheet1", 4)},Sheet1!$B$3:$C$4,Sheet1!$3:$3`);
    await change((sheet) => void sheet.getRange("2:3").insert("Down"));
    await change((sheet) => void sheet.getRange("A:A").insert("Right"));
    expect((await rows("Sheet1"))?.formula).toBe(
      "=Sheet1!$B$1,Sheet1!$B$4,Sheet1!$B$5,Sheet1!$B$6,Sheet1!$C$5:$D$6,Sheet1!$5:$5",
    );
    await change((sheet) => sheet.getRange("5:5").delete("Up"));
    await change((sheet) => sheet.getRange("A:A").delete("Left"));
    expect((await rows("Sheet1"))?.formula).toBe(
      "=Sheet1!$A$1,Sheet1!$A$4,Sheet1!#REF!,Sheet1!$A$5,Sheet1!$B$5:$C$5,Sheet1!#REF!",
    );
  });

  it("follows its sheet's new name, whatever quotes that needs", async () => {
    await addRows("Sheet1", "='Sheet1'!$A$1,Sheet1!$B$3");
    await change((sheet) => (sheet.name = "Coder's pay"));
    expect((await rows("Coder's pay"))?.formula).toBe("='Coder''s pay'!$A$1,'Coder''s pay'!$B$3");
    workbook.univerAPI.getActiveWorkbook()?.getActiveSheet().setName("Pay");
    expect((await rows("Pay"))?.formula).toBe("=Pay!$A$1,Pay!$B$3");
  });

  it("can be written anew and deleted", async () => {
    await addRows("Sheet1", `=${cells("Sheet1", 2)}`);
    await change(({ names }) => (names.getItem(ROWS).formula = "=Sheet1!$D$9"));
    expect((await rows("Sheet1"))?.formula).toBe("=Sheet1!$D$9");
    await change(({ names }) => names.getItem(ROWS).delete());
    expect(await rows("Sheet1")).toBeUndefined();
  });

  it("leaves texts in its formula alone and loses the cells of a deleted sheet", async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.add("Gone");
      context.workbook.worksheets.getItem("Sheet1").names.add(ROWS, '=CONCAT("Gone!$A$1",Gone!$A$1)');
      await context.sync();
    });
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Gone").delete();
      await context.sync();
    });
    expect((await rows("Sheet1"))?.formula).toBe('=CONCAT("Gone!$A$1",#REF!)');
  });

  it("does not trouble formulas on the sheet", async () => {
    await addRows("Sheet1", `=${cells("Sheet1", 70)}`);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A1:A2").values = [[1], [2]];
      sheet.getRange("B1").formulas = [["=SUM(A1:A2)"]];
      sheet.getRange("1:1").insert("Down");
      const sum = sheet.getRange("B2");
      sum.load("values, formulas");
      await context.sync();
      expect([sum.values, sum.formulas]).toEqual([[[3]], [["=SUM(A2:A3)"]]]);
    });
  });
});
