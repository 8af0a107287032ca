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

const values = (address: string) =>
  Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange(address);
    range.load("values");
    await context.sync();
    return range.values;
  });

const settled = () => new Promise((resolve) => setTimeout(resolve, 50));

describe("a batch that fails", () => {
  it("keeps what was done before, and does nothing after", async () => {
    const run = Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A1").values = [["before"]];
      sheet.getRange("A2:B2").values = [["too few"]];
      sheet.getRange("A3").values = [["after"]];
      await context.sync();
    });
    await expect(run).rejects.toMatchObject({
      code: "InvalidArgument",
      debugInfo: { errorLocation: "Range.values" },
    });
    expect(await values("A1:A3")).toEqual([["before"], [""], [""]]);
  });

  it("says what was asked for and is not there", async () => {
    const run = Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Nowhere").activate();
      await context.sync();
    });
    await expect(run).rejects.toMatchObject({ code: "ItemNotFound" });
  });

  it("can be brought about at a member", async () => {
    workbook.host.failNext({ code: "GeneralException", message: "No.", member: "Range.values" });
    const write = () =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1");
        range.format.font.bold = true;
        range.values = [["written"]];
        await context.sync();
      });
    await expect(write()).rejects.toMatchObject({ code: "GeneralException", message: "No." });
    expect(await values("A1")).toEqual([[""]]);
    await write();
    expect(await values("A1")).toEqual([["written"]]);
  });

  it("can be brought about at a place in the batch", async () => {
    workbook.host.failNext({ code: "Timeout", message: "Too slow.", atAction: 0 });
    await expect(values("A1")).rejects.toMatchObject({ code: "Timeout" });
  });
});

describe("objects that are not there", () => {
  it("are null objects, and what is asked of them quietly does nothing", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject("Nowhere");
      sheet.delete();
      sheet.load("name");
      await context.sync();
      expect(sheet.isNullObject).toBe(true);
    });
  });
});

describe("counts", () => {
  it("counts batches with work, those that clean up, and bytes", async () => {
    await settled();
    workbook.host.counts.reset();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1");
      range.load("values");
      await context.sync();
      range.values = [[1]];
      await context.sync();
    });
    await settled();
    expect(workbook.host.counts).toMatchObject({ syncs: 2, cleanupSyncs: 1 });
    expect(workbook.host.counts.requestBytes).toBeGreaterThan(100);
    expect(workbook.host.counts.responseBytes).toBeGreaterThan(50);
  });
});

describe("references", () => {
  it("are given back when the run ends", async () => {
    await Excel.run(async (context) => {
      const range = context.workbook.getSelectedRange();
      await context.sync();
      range.values = [["kept"]];
      await context.sync();
    });
    await settled();
    await Excel.run(async (context) => {
      const workbookWithCount = context.workbook as unknown as {
        _GetReferenceCount(): OfficeExtension.ClientResult<number>;
      };
      const count = workbookWithCount._GetReferenceCount();
      await context.sync();
      expect(count.value).toBe(0);
    });
    expect(await values("A1")).toEqual([["kept"]]);
  });
});

describe("while a person types in a cell", () => {
  const write = (options: Excel.RunOptions) =>
    Excel.run(options, async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("A1").values = [["written"]];
      await context.sync();
    });

  beforeEach(() => workbook.host.setCellEditing(true));

  it("a batch fails", async () => {
    await expect(write({})).rejects.toMatchObject({ code: "InvalidOperationInCellEditMode" });
  });

  it("a batch that may be delayed waits", async () => {
    let done = false;
    const writing = write({ delayForCellEdit: true }).then(() => (done = true));
    await settled();
    expect(done).toBe(false);
    workbook.host.setCellEditing(false);
    await writing;
    expect(await values("A1")).toEqual([["written"]]);
  });
});

describe("events", () => {
  it("tell of changed cells, sheets that came, and the selection", async () => {
    const told: unknown[] = [];
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.onChanged.add(async ({ address }) => void told.push(address));
      sheet.onSelectionChanged.add(async ({ address }) => void told.push(`selected ${address}`));
      context.workbook.worksheets.onAdded.add(async ({ type }) => void told.push(type));
      await context.sync();
      sheet.getRange("B2:C3").values = [
        [1, 2],
        [3, 4],
      ];
      sheet.getRange("D4").select();
      context.workbook.worksheets.add("Other");
      await context.sync();
    });
    workbook.univerAPI.getActiveWorkbook()?.getSheetByName("Sheet1")?.getRange("A9").setValue("typed");
    await settled();
    expect(told).toEqual(["B2:C3", "selected D4", "WorksheetAdded", "A9"]);
  });
});
