/**
 * @jest-environment jsdom
 * @jest-environment-options {"url":"http://localhost/?_host_Info=Excel$Win32$16.01$en-US$$$$3","resources":"usable"}
 */
import { insertComparison } from "../../src/actions/insert-comparison";
import type { InsertRequest } from "../../src/actions/insert-comparison";
import { refreshSheet } from "../../src/actions/refresh-sheet";
import { openWorkbook } from "../preview/office";
import { contents, write } from "./sheet";

const values: InsertRequest = {
  careers: ["medical assistant", "coder", "biller"],
  place: "US",
  mode: "values",
};

describe("where Excel can undo everything in one step", () => {
  const options: unknown[] = [];

  it("is asked to, and does without where a change cannot be undone", async () => {
    const workbook = await openWorkbook({ requirementSets: { ExcelApi: "1.20" } });
    const run = Excel.run.bind(Excel);
    jest.spyOn(Excel, "run").mockImplementation(((...args: unknown[]) => {
      options.push(args[0]);
      return run(...(args as [never, never]));
    }) as typeof Excel.run);
    const { sheetName } = await insertComparison(values);
    expect(options).toContainEqual({ delayForCellEdit: true, mergeUndoGroup: true });
    const before = await contents(sheetName);
    await write(sheetName, { C5: "Registered nurse" });
    workbook.host.failNext({
      code: "UndoNotSupported",
      message: "No undo.",
      member: "WorksheetCustomPropertyCollection.add",
    });
    options.length = 0;
    expect((await refreshSheet()).changes).toHaveLength(1);
    expect(options.at(-1)).toEqual({ delayForCellEdit: true });
    await write(sheetName, { C5: "Medical coder" });
    await refreshSheet();
    expect(await contents(sheetName)).toEqual(before);
    jest.restoreAllMocks();
    workbook.close();
  });
});
