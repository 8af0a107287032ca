/**
 * @jest-environment jsdom
 * @jest-environment-options {"url":"http://localhost/?_host_Info=Excel$Win32$16.01$en-US$$$$3","resources":"usable"}
 */
import { ActionFailed } from "../../src/actions/action-failed";
import { insertArticle } from "../../src/actions/insert-ready-made";
import { RECIPE_KEY } from "../../src/actions/recipe";
import { ARTICLES } from "../../src/comparison/article-table";
import { openWorkbook, type OpenWorkbook } from "../preview/office";

let workbook: OpenWorkbook;

beforeEach(async () => {
  workbook = await openWorkbook();
});

afterEach(() => workbook.close());

function sheetNames(): Promise<readonly string[]> {
  return Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    await context.sync();
    return worksheets.items.map(({ name }) => name);
  });
}

describe("insertArticle", () => {
  it.each(ARTICLES)("adds a sheet in two round trips: $title", async ({ id, name }) => {
    workbook.host.counts.reset();
    const { sheetName } = await insertArticle(id);
    expect(sheetName).toBe(name);
    expect(workbook.host.counts.syncs).toBe(2);
    const [title, kept] = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(sheetName);
      const [head, recipe] = [sheet.getRange("A1"), sheet.customProperties.getItem(RECIPE_KEY)];
      head.load("values");
      recipe.load("value");
      await context.sync();
      return [head.values[0]?.[0] as unknown, recipe.value];
    });
    expect(title).toMatch(/./);
    expect(JSON.parse(kept)).toMatchObject({ what: { kind: "article", article: id } });
  });

  it("finds free names when it is pressed twice", async () => {
    const inserted = await Promise.all([insertArticle("cma-vs-coder"), insertArticle("cma-vs-coder")]);
    expect(inserted.map(({ sheetName }) => sheetName)).toEqual(["CMA vs Coder", "CMA vs Coder (2)"]);
  });

  it.each(["Range.formulas", "Range.merge", "WorksheetCustomPropertyCollection.add", "Worksheet.activate"])(
    "leaves no half sheet when %s fails",
    async (member) => {
      workbook.host.failNext({ code: "GeneralException", message: "There was an internal error.", member });
      await expect(insertArticle("cma-vs-coder")).rejects.toThrow(ActionFailed);
      expect(await sheetNames()).toEqual(["Sheet1"]);
    },
  );
});
