/**
 * @jest-environment jsdom
 * @jest-environment-options {"url":"http://localhost/?_host_Info=Excel$Win32$16.01$en-US$$$$3","resources":"usable"}
 */
import { ActionFailed } from "../../src/actions/action-failed";
import { insertAtSelection } from "../../src/actions/insert-at-selection";
import { insertComparison } from "../../src/actions/insert-comparison";
import type { InsertRequest } from "../../src/actions/insert-comparison";
import { findLastChoice, LAST_CHOICE_KEY } from "../../src/actions/last-choice";
import type { LastChoice } from "../../src/actions/last-choice";
import { openWorkbook, type OpenWorkbook } from "../preview/office";
import { onSheet, recipeOf, write } from "./sheet";

let workbook: OpenWorkbook;

beforeEach(async () => {
  workbook = await openWorkbook();
});

afterEach(() => workbook.close());

const request: InsertRequest = { careers: ["medical-coder", "medical-biller"], place: "TX", mode: "live" };

const choice: LastChoice = {
  careers: ["medical-coder", "medical-biller"],
  place: "TX",
  set: "own",
  own: ["salary-median", "growth"],
  payOverTime: true,
  mode: "live",
  where: "selection",
};

function setSetting(value: unknown): Promise<void> {
  return Excel.run(async (context) => {
    context.workbook.settings.add(LAST_CHOICE_KEY, value as string);
    await context.sync();
  });
}

describe("findLastChoice", () => {
  it("finds nothing in a new workbook, in one round trip", async () => {
    workbook.host.counts.reset();
    expect(await findLastChoice()).toBeUndefined();
    expect(workbook.host.counts.syncs).toBe(1);
  });

  it("finds what an insertion kept, which takes no further round trip", async () => {
    workbook.host.counts.reset();
    const { sheetName } = await insertComparison(request, choice);
    expect(workbook.host.counts.syncs).toBe(2);
    expect(await findLastChoice()).toEqual(choice);
    expect((await recipeOf(sheetName)).what).toMatchObject({ request });
  });

  it("finds what an insertion at the selected cell kept, the last one counting", async () => {
    await insertComparison(request, { ...choice, where: "sheet" });
    await onSheet("Sheet1", (sheet) => {
      sheet.activate();
      sheet.getRange("B2").select();
    });
    workbook.host.counts.reset();
    expect(await insertAtSelection(request, true, choice)).toMatchObject({ kind: "inserted" });
    expect(workbook.host.counts.syncs).toBe(2);
    expect(await findLastChoice()).toEqual(choice);
  });

  it("finds nothing of an insertion that was told to keep nothing", async () => {
    await insertComparison(request);
    expect(await findLastChoice()).toBeUndefined();
  });

  it("finds nothing of one that asked about cells that are taken", async () => {
    await write("Sheet1", { A1: "taken" });
    expect(await insertAtSelection(request, false, choice)).toMatchObject({ kind: "occupied" });
    expect(await findLastChoice()).toBeUndefined();
  });

  it("finds nothing of one that failed", async () => {
    workbook.host.failNext({ code: "GeneralException", message: "No.", member: "Worksheet.activate" });
    await expect(insertComparison(request, choice)).rejects.toThrow(ActionFailed);
    expect(await findLastChoice()).toBeUndefined();
  });

  it.each([
    ["no text", 7],
    ["no JSON", "{careers"],
    ["not ours", JSON.stringify({ careers: "coder" })],
    ["too many careers", JSON.stringify({ ...choice, careers: Array(7).fill("coder") })],
    ["an endless name", JSON.stringify({ ...choice, careers: ["x".repeat(256)] })],
    ["another mode", JSON.stringify({ ...choice, mode: "frozen" })],
    ["another set", JSON.stringify({ ...choice, set: "toString" })],
  ])("ignores a setting that is %s", async (_, value) => {
    await setSetting(value);
    expect(await findLastChoice()).toBeUndefined();
  });

  it("passes over measures that it does not know", async () => {
    await setSetting(JSON.stringify({ ...choice, own: ["salary-median", "fame", "constructor", "growth"] }));
    expect((await findLastChoice())?.own).toEqual(["salary-median", "growth"]);
  });

  it("finds nothing where Excel refuses", async () => {
    await insertComparison(request, choice);
    workbook.host.failNext({ code: "GeneralException", message: "No." });
    expect(await findLastChoice()).toBeUndefined();
  });
});
