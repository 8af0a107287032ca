/**
 * @jest-environment jsdom
 * @jest-environment-options {"url":"http://localhost/?_host_Info=Excel$Win32$16.01$en-US$$$$3","resources":"usable"}
 */
import { insertComparison } from "../../src/actions/insert-comparison";
import type { InsertRequest } from "../../src/actions/insert-comparison";
import { RECIPE_KEY } from "../../src/actions/recipe";
import { openWorkbook, type OpenWorkbook } from "../preview/office";

const request: InsertRequest = { careers: ["coder", "medical assistant"], place: "US", mode: "live" };

describe("insertComparison in the oldest Excel that is supported", () => {
  let workbook: OpenWorkbook;

  beforeAll(async () => {
    workbook = await openWorkbook({ requirementSets: { ExcelApi: "1.9" } });
  });

  afterAll(() => workbook.close());

  it("keeps the recipe in the workbook, where sheets have no properties", async () => {
    expect(Office.context.requirements.isSetSupported("ExcelApi", "1.10")).toBe(false);
    const { sheetName } = await insertComparison(request);
    const kept = await Excel.run(async (context) => {
      const setting = context.workbook.settings.getItem(`${RECIPE_KEY}:${sheetName}`);
      setting.load("value");
      await context.sync();
      return setting.value as string;
    });
    expect(JSON.parse(kept)).toMatchObject({ form: 1, request });
  });

  it("leaves no recipe of a sheet that was not made", async () => {
    const settings = () =>
      Excel.run(async (context) => {
        const { settings } = context.workbook;
        settings.load("items/key");
        await context.sync();
        return settings.items.map(({ key }) => key);
      });
    const before = await settings();
    workbook.host.failNext({ code: "GeneralException", message: "Full.", member: "Chart.setPosition" });
    await expect(insertComparison({ ...request, place: "US", careers: ["MA", "biller"] })).rejects.toThrow(
      "Full.",
    );
    expect(await settings()).toEqual(before);
  });
});
