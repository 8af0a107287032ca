/**
 * @jest-environment jsdom
 * @jest-environment-options {"url":"http://localhost/?_host_Info=Excel$Win32$16.01$en-US$$$$3","resources":"usable"}
 */
import { insertComparison } from "../../src/actions/insert-comparison";
import type { InsertRequest } from "../../src/actions/insert-comparison";
import { refreshSheet } from "../../src/actions/refresh-sheet";
import { dataset } from "../../src/dataset/dataset";
import { loadAllNames } from "../../src/lookup/lookup";
import { openWorkbook, type OpenWorkbook } from "../preview/office";
import { registerCareerFunctions } from "./career-functions";
import { contents, onSheet, read, recipeOf, rowOf, setRecipe, write } from "./sheet";

let workbook: OpenWorkbook;

beforeAll(() => loadAllNames());

beforeEach(async () => {
  workbook = await openWorkbook();
  registerCareerFunctions(workbook.univerAPI);
});

afterEach(() => workbook.close());

const values: InsertRequest = {
  careers: ["medical assistant", "coder", "biller"],
  place: "US",
  mode: "values",
};
const live: InsertRequest = { ...values, mode: "live" };

/** Makes a sheet of values what it would be, had it been inserted when a figure was another. */
async function asOfOlderData(sheetName: string): Promise<void> {
  const row = await rowOf(sheetName, "Median pay");
  await write(sheetName, { [`B${row}`]: 44200 });
  const recipe = await recipeOf(sheetName);
  if (recipe.what.kind !== "comparison") throw new Error("No comparison.");
  const { then } = recipe.what;
  const medians = [[44200, then.origins.length], ...(then.figures["salary-median"] ?? []).slice(1)];
  await setRecipe(sheetName, {
    ...recipe,
    data: "2025-04-02.000000",
    written: { ...recipe.written, "salary-median/career-1": 44200 },
    what: {
      ...recipe.what,
      then: {
        ...then,
        origins: [...then.origins, ["2024-05", "oews-2024"]],
        figures: { ...then.figures, "salary-median": medians },
      },
    },
  });
}

describe.each([values, live])("refreshSheet on a fresh sheet ($mode)", (request) => {
  it("changes nothing, and takes two round trips", async () => {
    const { sheetName } = await insertComparison(request);
    const before = await contents(sheetName);
    workbook.host.counts.reset();
    const done = await refreshSheet();
    expect(workbook.host.counts.syncs).toBe(2);
    expect(done).toMatchObject({ sheetName, changes: [], kept: [] });
    expect(done.sentence).toContain("up to date");
    expect(await contents(sheetName)).toEqual(before);
  });
});

describe("refreshSheet", () => {
  it("brings figures and sentences up to date and says why", async () => {
    const { sheetName } = await insertComparison(values);
    const before = await contents(sheetName);
    await asOfOlderData(sheetName);
    const { changes, sentence } = await refreshSheet();
    expect(changes).toEqual([
      {
        career: "Medical assistant",
        what: "salary-median",
        before: "$44,200 (May 2024)",
        after: "$45,690 (May 2025)",
        why: {
          kind: "newer",
          producer: "U.S. Bureau of Labor Statistics",
          from: "2025-04-02.000000",
          to: dataset().version,
        },
      },
    ]);
    expect(sentence).toContain("1 change");
    expect(await contents(sheetName)).toEqual(before);
    expect((await refreshSheet()).changes).toEqual([]);
  });
});

describe("what is the advisor's own", () => {
  const own = {
    notes: "ask about the night shift",
    extra: "bring transcript",
  };

  it.each([values, live])("stays: notes, colors, rows and columns put in ($mode)", async (request) => {
    const { sheetName } = await insertComparison(request);
    const median = await rowOf(sheetName, "Median pay");
    await write(sheetName, { [`F${median}`]: own.notes });
    await onSheet(sheetName, (sheet) => {
      sheet.getRange(`B${median}`).format.fill.color = "#FFFF00";
      sheet.getRange(`${median + 2}:${median + 2}`).insert("Down");
      sheet.getRange("C:C").insert("Right");
    });
    await write(sheetName, { [`A${median + 2}`]: own.extra, [`C${median}`]: "my own" });
    const before = await contents(sheetName);
    const done = await refreshSheet();
    expect(done).toMatchObject({ changes: [], kept: [] });
    expect(await contents(sheetName)).toEqual(before);
    expect(await read(sheetName, `A${median + 2}:A${median + 2}`)).toEqual([[own.extra]]);
    expect(await read(sheetName, `G${median}`)).toEqual([[own.notes]]);
    const color = await onSheet(sheetName, async (sheet, context) => {
      const { fill } = sheet.getRange(`B${median}`).format;
      fill.load("color");
      await context.sync();
      return fill.color;
    });
    expect(color).toBe("#FFFF00");
  });

  it.each([values, live])(
    "stays: a figure changed by hand, which is marked and told of ($mode)",
    async (request) => {
      const { sheetName } = await insertComparison(request);
      const median = await rowOf(sheetName, "Median pay");
      await write(sheetName, { [`C${median}`]: 60000 });
      const { kept } = await refreshSheet();
      expect(kept).toEqual([
        `Median pay, Medical coder in C${median} was changed by hand and is kept. Empty the cell and refresh to have it filled again.`,
      ]);
      expect(await read(sheetName, `C${median}`, "text")).toEqual([["$60,000 *"]]);
      expect(await read(sheetName, `B${median + 1}:D${median + 1}`, "text")).toEqual([
        ["–", "+$14,310 *", "+$2,810"],
      ]);
      expect(String(await read(sheetName, "A1", "numberFormat"))).toMatch(/;@" \*"$/);
      const texts = (await read<string>(sheetName, "A1:A90")).flat();
      expect(texts).toContain("* Changed by hand, not from the data set: Median pay, Medical coder.");
      expect((await refreshSheet()).kept).toHaveLength(1);
      await write(sheetName, { [`C${median}`]: "" });
      expect((await refreshSheet()).kept).toEqual([]);
      expect(await read(sheetName, `C${median}`, "text")).toEqual([["$51,140"]]);
      expect(await read(sheetName, `C${median + 1}`, "text")).toEqual([["+$5,450"]]);
      expect(await read(sheetName, "A1", "numberFormat")).toEqual([["General"]]);
      expect((await read<string>(sheetName, "A1:A90")).flat().join()).not.toContain("Changed by hand");
    },
  );

  it("stays with a doubt where it was typed for another place", async () => {
    const { sheetName } = await insertComparison(values);
    const median = await rowOf(sheetName, "Median pay");
    await write(sheetName, { [`C${median}`]: 60000, D5: "Phlebotomist" });
    expect((await refreshSheet()).kept).toEqual([
      `Median pay, Medical coder in C${median} was changed by hand and is kept. Check that it is still true, since a career or the place has changed. Empty the cell and refresh to have it filled again.`,
    ]);
  });

  it("stays: a text changed by hand", async () => {
    const { sheetName } = await insertComparison(values);
    await write(sheetName, { A1: "For Ana: which of the three?" });
    expect((await refreshSheet()).kept).toEqual([
      "A text in A1 was changed by hand and is kept. Empty the cell and refresh to have it filled again.",
    ]);
    expect(await read(sheetName, "A1")).toEqual([["For Ana: which of the three?"]]);
  });
});

describe("a sheet that has been", () => {
  it("renamed and moved is refreshed all the same", async () => {
    const { sheetName } = await insertComparison(values);
    await asOfOlderData(sheetName);
    await onSheet(sheetName, (sheet) => {
      sheet.name = "For Ana's mother";
      sheet.position = 0;
    });
    const { changes } = await refreshSheet();
    expect(changes).toHaveLength(1);
    const median = await rowOf("For Ana's mother", "Median pay");
    expect(await read("For Ana's mother", `B${median}`)).toEqual([[45690]]);
  });

  it("copied is refreshed by itself, and leaves the other one alone", async () => {
    const { sheetName } = await insertComparison(values);
    await asOfOlderData(sheetName);
    const copied = await onSheet(sheetName, async (sheet, context) => {
      const copy = sheet.copy("End");
      copy.load("name");
      copy.activate();
      await context.sync();
      return copy.name;
    });
    expect((await refreshSheet()).sheetName).toBe(copied);
    const median = await rowOf(copied, "Median pay");
    expect(await read(copied, `B${median}`)).toEqual([[45690]]);
    expect(await read(sheetName, `B${median}`)).toEqual([[44200]]);
    await onSheet(sheetName, (sheet) => sheet.activate());
    expect((await refreshSheet()).changes).toHaveLength(1);
  });

  it.each([values, live])(
    "robbed of a column compares the careers that are left ($mode)",
    async (request) => {
      const { sheetName } = await insertComparison(request);
      await onSheet(sheetName, (sheet) => sheet.getRange("B:B").delete("Left"));
      await refreshSheet();
      const median = await rowOf(sheetName, "Median pay");
      expect(await read(sheetName, "B5:C5")).toEqual([["Medical coder", "Medical biller"]]);
      expect(await read(sheetName, `B${median}:C${median}`)).toEqual([[51140, 48500]]);
      expect((await read(sheetName, "A1"))[0]?.[0]).toBe(
        "Medical coders earn $2,640 a year more than medical billers",
      );
      expect((await read(sheetName, "B3:C3"))[0]).toEqual(["US", "United States"]);
      expect((await refreshSheet()).changes).toEqual([]);
    },
  );

  it("robbed of rows is refreshed without them", async () => {
    const { sheetName } = await insertComparison(live);
    const lowest = await rowOf(sheetName, "Lowest 10%");
    await onSheet(sheetName, (sheet) => sheet.getRange(`${lowest}:${lowest}`).delete("Up"));
    await refreshSheet();
    const all = Object.values(await contents(sheetName)).map(String);
    expect(all.filter((content) => content.includes("#REF!"))).toEqual([]);
    expect((await read<string>(sheetName, "A1:A90")).flat()).not.toContain("Lowest 10%");
  });
});

describe("the height of a row", () => {
  const heightOf = (sheetName: string, row: number) =>
    onSheet(sheetName, async (sheet, context) => {
      const { format } = sheet.getRange(`A${row}`);
      format.load("rowHeight");
      await context.sync();
      return format.rowHeight;
    });

  it("grows where a text has become too long for it, and is the advisor's otherwise", async () => {
    const { sheetName } = await insertComparison({
      ...values,
      measures: ["salary-median", "duties", "growth"],
    });
    const [duties, growth] = [
      await rowOf(sheetName, "Main duties"),
      await rowOf(sheetName, "Projected growth"),
    ];
    const needed = await heightOf(sheetName, duties);
    await onSheet(sheetName, (sheet) => {
      sheet.getRange(`A${duties}`).format.rowHeight = 20;
      sheet.getRange(`A${growth}`).format.rowHeight = 77;
    });
    await refreshSheet();
    expect(await heightOf(sheetName, duties)).toBe(20);
    await write(sheetName, { B5: "Registered nurse" });
    await refreshSheet();
    expect(await heightOf(sheetName, duties)).toBeGreaterThan(needed / 2);
    expect(await heightOf(sheetName, growth)).toBe(77);
  });
});

describe("names changed by the advisor", () => {
  it("are followed by a sheet of values when it is refreshed", async () => {
    const { sheetName } = await insertComparison(values);
    await write(sheetName, { C5: "registered nurse", B3: "TX" });
    const { changes } = await refreshSheet();
    expect(changes.map(({ what, before, after }) => [what, before, after])).toEqual([
      ["place", "US", "TX"],
      ["career", "Medical coder", "Registered nurse"],
    ]);
    const median = await rowOf(sheetName, "Median pay");
    expect(await read(sheetName, `B${median}:D${median}`)).toEqual([[37570, 85110, expect.any(Number)]]);
    expect((await read(sheetName, "A1"))[0]?.[0]).toMatch(/^Registered nurses earn the most/);
  });

  it("that mean nothing leave the sheet as it is, with a sentence", async () => {
    const { sheetName } = await insertComparison(values);
    await write(sheetName, { C5: "codr" });
    const before = await contents(sheetName);
    await expect(refreshSheet()).rejects.toThrow('No career is called "codr". Did you mean "coder"?');
    expect(await contents(sheetName)).toEqual(before);
  });
});

describe("a career that the data set has lost", () => {
  /** As if a career had been in the data set when the sheet was made. */
  async function lose(sheetName: string): Promise<void> {
    const recipe = await recipeOf(sheetName);
    if (recipe.what.kind !== "comparison") throw new Error("No comparison.");
    const { then } = recipe.what;
    const careers = then.careers.map((career, at) =>
      at === 1
        ? { asked: "Switchboard wizard", title: "Switchboard wizard", code: "43-9999", occupation: "Wizards" }
        : career,
    );
    await write(sheetName, { C5: "Switchboard wizard" });
    await setRecipe(sheetName, {
      ...recipe,
      data: "2020-01-01.aaaaaa",
      what: { ...recipe.what, then: { ...then, careers } },
    });
  }

  it("keeps its figures on a sheet of values, which says of which data they are", async () => {
    const { sheetName } = await insertComparison(values);
    await lose(sheetName);
    await refreshSheet();
    const median = await rowOf(sheetName, "Median pay");
    expect(await read(sheetName, `B${median}:D${median}`)).toEqual([[45690, 51140, 48500]]);
    const texts = (await read<string>(sheetName, "A1:A60")).flat().join("\n");
    expect(texts).toMatch(/^Switchboard wizards earn the most, \$51,140/);
    expect(texts).toContain(
      "not in this data set any more; its figures are those of data set 2020-01-01.aaaaaa",
    );
    expect((await refreshSheet()).changes).toEqual([]);
    expect(await read(sheetName, `C${median}`)).toEqual([[51140]]);
  });

  it("is not known on a live sheet, which says so, and is refreshed beside it", async () => {
    const { sheetName } = await insertComparison(live);
    await lose(sheetName);
    await refreshSheet();
    const median = await rowOf(sheetName, "Median pay");
    expect(await read(sheetName, `B${median}:D${median}`)).toEqual([[45690, "#N/A", 48500]]);
    expect((await read(sheetName, "A1"))[0]?.[0]).toMatch(/a name is not known/);
  });
});
