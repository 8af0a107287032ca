/**
 * @jest-environment jsdom
 * @jest-environment-options {"url":"http://localhost/?_host_Info=Excel$Win32$16.01$en-US$$$$3","resources":"usable"}
 */
import { insertComparison } from "../../src/actions/insert-comparison";
import type { InsertRequest } from "../../src/actions/insert-comparison";
import { refreshSheet } from "../../src/actions/refresh-sheet";
import { openWorkbook, type OpenWorkbook } from "../preview/office";

const request: InsertRequest = { careers: ["coder", "medical assistant"], place: "US", mode: "live" };

function settings(): Promise<readonly string[]> {
  return Excel.run(async (context) => {
    const { settings } = context.workbook;
    settings.load("items/key");
    await context.sync();
    return settings.items.map(({ key }) => key);
  });
}

describe("insertComparison in the oldest Excel that is supported", () => {
  let workbook: OpenWorkbook;

  beforeAll(async () => {
    workbook = await openWorkbook({ requirementSets: { ExcelApi: "1.9" } });
  });

  afterAll(() => workbook.close());

  it("keeps the recipe in the workbook, where sheets have no properties", async () => {
    expect(Office.context.requirements.isSetSupported("ExcelApi", "1.10")).toBe(false);
    const { sheetName } = await insertComparison(request);
    const [key] = await settings();
    expect(key).toMatch(/^CareerComparison:/);
    expect((await refreshSheet()).sentence).toContain("up to date");
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(sheetName).name = "Renamed";
      await context.sync();
    });
    expect(await refreshSheet()).toMatchObject({ sheetName: "Renamed", changes: [] });
  });

  it("leaves no recipe of a sheet that was not made", async () => {
    const before = await settings();
    workbook.host.failNext({ code: "GeneralException", message: "Full.", member: "Chart.setPosition" });
    await expect(insertComparison({ ...request, place: "US", careers: ["MA", "biller"] })).rejects.toThrow(
      "Full.",
    );
    expect(await settings()).toEqual(before);
  });
});
