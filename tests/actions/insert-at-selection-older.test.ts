/**
 * @jest-environment jsdom
 * @jest-environment-options {"url":"http://localhost/?_host_Info=Excel$Win32$16.01$en-US$$$$3","resources":"usable"}
 */
import { insertAtSelection } from "../../src/actions/insert-at-selection";
import { openWorkbook } from "../preview/office";

describe("insertAtSelection in the oldest Excel that is supported", () => {
  it("asks for nothing that is newer, and takes merged cells apart unseen", async () => {
    const workbook = await openWorkbook({ requirementSets: { ExcelApi: "1.9" } });
    const inserted = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("C11:D13").merge();
      sheet.getRange("C5").select();
      await context.sync();
      return insertAtSelection({ careers: ["MA", "coder"], place: "US", mode: "values" }, false);
    });
    expect(inserted).toMatchObject({ kind: "inserted" });
    const values = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Sheet1").getRange("C12:E12");
      range.load("values");
      await context.sync();
      return range.values as unknown[][];
    });
    expect(values).toEqual([["Median pay", 45690, 51140]]);
    workbook.close();
  });
});
