/**
 * @jest-environment jsdom
 * @jest-environment-options {"url":"http://localhost/?_host_Info=Excel$Win32$16.01$en-US$$$$3","resources":"usable"}
 */
import { describeSheet } from "../../src/actions/describe-sheet";
import { insertArticle } from "../../src/actions/insert-ready-made";
import { makeSheetLive } from "../../src/actions/make-sheet-live";
import { refreshSheet } from "../../src/actions/refresh-sheet";
import { repairSheet } from "../../src/actions/repair-sheet";
import { shareSheet } from "../../src/actions/share-sheet";
import { ARTICLES } from "../../src/comparison/article-table";
import { openWorkbook, type OpenWorkbook } from "../preview/office";
import { contents, read, recipeOf, setRecipe, write } from "./sheet";

let workbook: OpenWorkbook;

beforeEach(async () => {
  workbook = await openWorkbook();
});

afterEach(() => workbook.close());

/** The cells of the official answers, by address, with their values. */
async function officials(sheetName: string): Promise<readonly (readonly [string, unknown])[]> {
  const rows = await read(sheetName, "F1:F120");
  const cells = rows.map(([value], at) => [`F${at + 1}`, value] as const);
  return cells.filter(([, value]) => typeof value === "number");
}

describe.each(ARTICLES.map(({ id }) => id))("the sheet of an article (%s)", (id) => {
  it("is refreshed and shared without a change, in two round trips each", async () => {
    const { sheetName } = await insertArticle(id);
    const before = await contents(sheetName);
    workbook.host.counts.reset();
    expect(await refreshSheet()).toMatchObject({ changes: [], kept: [] });
    expect(workbook.host.counts.syncs).toBe(2);
    await shareSheet();
    expect(workbook.host.counts.syncs).toBe(4);
    await repairSheet();
    expect(await contents(sheetName)).toEqual(before);
    expect(await describeSheet()).toMatchObject({ kind: "article", mode: "values", newest: true });
  });
});

describe("the sheet of an article", () => {
  it("takes newer official figures and says so, and keeps those changed by hand", async () => {
    const { sheetName } = await insertArticle("cma-vs-coder");
    const before = await contents(sheetName);
    const [first, second] = await officials(sheetName);
    if (!first || !second) throw new Error("The table has no official numbers.");
    const recipe = await recipeOf(sheetName);
    const id = Object.keys(recipe.written).find(
      (each) => each.endsWith("/official") && recipe.written[each] === first[1],
    );
    await setRecipe(sheetName, { ...recipe, data: "old", written: { ...recipe.written, [id ?? ""]: 1234 } });
    await write(sheetName, { [first[0]]: 1234, [second[0]]: 77777, I5: "a note" });
    const { changes, kept } = await refreshSheet();
    expect(changes).toHaveLength(1);
    expect(changes[0]).toMatchObject({ before: "$1,234", why: { kind: "official", from: "old" } });
    expect(changes[0]?.after).toMatch(/^\$\d\d,\d{3}$/);
    expect(kept).toHaveLength(1);
    expect(await read(sheetName, second[0], "text")).toEqual([["$77,777 *"]]);
    const texts = (await read<string>(sheetName, "A1:A120")).flat();
    expect(texts).toContainEqual(
      expect.stringMatching(/^\* Changed by hand, not from the data set: .+, .+\.$/),
    );
    const now = await contents(sheetName);
    expect(now[first[0]]).toBe(before[first[0]]);
    expect(now["I5"]).toBe("a note");
  });

  it("says that it cannot be made live", async () => {
    await insertArticle("billing-vs-coding");
    await expect(makeSheetLive()).rejects.toThrow("values only");
  });
});
