/**
 * @jest-environment jsdom
 * @jest-environment-options {"url":"http://localhost/?_host_Info=Excel$Win32$16.01$en-US$$$$3","resources":"usable"}
 */
import { openWorkbook } from "./office";

describe("a host that reports newer requirement sets", () => {
  it("says so, and runs batches that are to be one step of undoing", async () => {
    const workbook = await openWorkbook({ requirementSets: { ExcelApi: "1.20", DelayForCellEdit: "1.1" } });
    const { requirements } = Office.context;
    expect(requirements.isSetSupported("ExcelApi", "1.20")).toBe(true);
    expect(requirements.isSetSupported("ExcelApi", "1.21")).toBe(false);
    const options = { mergeUndoGroup: true, delayForCellEdit: true };
    const values = await Excel.run(options, async (context) => {
      const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1");
      range.values = [["written"]];
      range.load("values");
      await context.sync();
      return range.values;
    });
    expect(values).toEqual([["written"]]);
    expect(workbook.host.counts.syncs).toBe(1);
    workbook.close();
  });
});
