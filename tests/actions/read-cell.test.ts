/**
 * @jest-environment jsdom
 * @jest-environment-options {"url":"http://localhost/?_host_Info=Excel$Win32$16.01$en-US$$$$3","resources":"usable"}
 */
import { insertComparison } from "../../src/actions/insert-comparison";
import { insertArticle } from "../../src/actions/insert-ready-made";
import { readCell } from "../../src/actions/read-cell";
import { dataset } from "../../src/dataset/dataset";
import { loadAllNames } from "../../src/lookup/lookup";
import { openWorkbook, type OpenWorkbook } from "../preview/office";
import { CAREER_FUNCTIONS, registerCareerFunctions } from "./career-functions";
import { onSheet, rowOf, write } from "./sheet";

let workbook: OpenWorkbook;

beforeAll(() => loadAllNames());

beforeEach(async () => {
  workbook = await openWorkbook({ metadata: CAREER_FUNCTIONS });
  registerCareerFunctions(workbook.univerAPI);
});

afterEach(() => workbook.close());

const select = (address: string, sheet = "Sheet1") =>
  onSheet(sheet, (each) => {
    each.activate();
    each.getRange(address).select();
  });

describe("readCell", () => {
  it("tells what an ordinary cell holds, in one round trip", async () => {
    await write("Sheet1", { B2: 12 });
    await select("B2:C9");
    workbook.host.counts.reset();
    expect(await readCell()).toEqual({
      sheetName: "Sheet1",
      address: "B2",
      content: 12,
      value: 12,
      isError: false,
      text: "12",
      calls: [],
      cells: new Map(),
      ours: [],
      origin: undefined,
      filledFrom: undefined,
      room: undefined,
      defined: undefined,
    });
    expect(workbook.host.counts.syncs).toBe(1);
  });

  it("brings what a formula refers to along, in one round trip more", async () => {
    await onSheet("Sheet1", (_, context) => void context.workbook.worksheets.add("My Sheet"));
    await write("My Sheet", { A1: "TX" });
    await write("Sheet1", { A1: "codr", A2: "=1/0" });
    await write("Sheet1", { B1: "=IFERROR(CAREER.SALARY(A$1,A2,'My Sheet'!A1),CAREER.CODE(A1:A2))" });
    await select("B1");
    workbook.host.counts.reset();
    const { cells, calls } = await readCell();
    expect(calls.map(({ id }) => id)).toEqual(["SALARY", "CODE"]);
    expect(Object.fromEntries(cells)).toEqual({
      A1: { values: [["codr"]], errors: [] },
      A2: { values: [["#DIV/0!"]], errors: [["A2", "#DIV/0!"]] },
      "My Sheet!A1": { values: [["TX"]], errors: [] },
      "A1:A2": { values: [["codr"], ["#DIV/0!"]], errors: [["A2", "#DIV/0!"]] },
    });
    expect(workbook.host.counts.syncs).toBe(2);
  });

  it("tells an error, and does without what cannot be read", async () => {
    await write("Sheet1", { A1: '=CAREER.SALARY("codr",B1)' });
    await select("A1");
    expect(await readCell()).toMatchObject({ value: "#N/A", isError: true });
    workbook.host.failNext({ code: "GeneralException", message: "No.", member: "Worksheet.getRange" });
    const { cells, isError } = await readCell();
    expect(isError).toBe(true);
    expect(cells.size).toBe(0);
  });

  it("reads no more cells than a formula of ours could want", async () => {
    await write("Sheet1", { A1: "=CAREER.CODE(B1:Z5000)" });
    await select("A1");
    expect((await readCell()).cells.size).toBe(0);
  });

  it("tells what stands around a formula that finds no room", async () => {
    await write("Sheet1", { A1: "=SEQUENCE(3,2)" });
    await write("Sheet1", { B3: "mine" });
    await select("A1");
    const { value, room } = await readCell();
    expect(value).toBe("#SPILL!");
    expect(room?.filled.slice(0, 4).map((row) => row.slice(0, 3))).toEqual([
      [true, false, false],
      [false, false, false],
      [false, true, false],
      [false, false, false],
    ]);
    expect(room).toMatchObject({ row: 0, column: 0, table: undefined, merged: [] });
  });

  it("tells from where a cell is filled", async () => {
    await write("Sheet1", { A1: "=SEQUENCE(3,2)" });
    await select("B2");
    expect(await readCell()).toMatchObject({
      address: "B2",
      content: "=SEQUENCE(3,2)",
      value: 4,
      filledFrom: "A1",
    });
  });

  it("leaves a cell with a formula of its own out of what another formula would fill", async () => {
    await write("Sheet1", { A2: '=UPPER("own")', A3: "text" });
    await write("Sheet1", { A1: "=SEQUENCE(3,2)" });
    await select("A2");
    expect(await readCell()).toMatchObject({ content: '=UPPER("own")', value: "OWN", filledFrom: undefined });
    await select("A3");
    expect(await readCell()).toMatchObject({ content: "text", filledFrom: undefined });
  });

  it("brings along what stands in other cells of an ordinary formula, and which of them are ours", async () => {
    await onSheet("Sheet1", (_, context) => void context.workbook.worksheets.add("FX"));
    await write("FX", { A1: '=CAREER.SALARY("coder")', A2: 12 });
    await write("Sheet1", { A1: "=1/0", B1: "=SUM(FX!A1:A2)*A1" });
    await select("B1");
    const { cells, ours, calls } = await readCell();
    expect(calls).toEqual([]);
    expect(ours).toEqual(["FX!A1"]);
    expect(cells.get("A1")?.errors).toEqual([["A1", "#DIV/0!"]]);
  });

  it("tells which names there are where Excel does not know one", async () => {
    await onSheet("Sheet1", (sheet, context) => {
      context.workbook.names.add("Job", sheet.getRange("A1"));
    });
    await write("Sheet1", { B1: '=CAREER.SALARY("coder")+foo' });
    await select("B1");
    expect(await readCell()).toMatchObject({ value: "#NAME?", defined: ["job"] });
  });

  it("says in a sentence why it could not", async () => {
    workbook.host.failNext({ code: "RequestAborted", message: "Stopped." });
    await expect(readCell()).rejects.toThrow("Excel stopped before the sheet was done.");
  });
});

describe("readCell, on a sheet of ours", () => {
  it("tells of what a value is", async () => {
    const careers = ["medical assistant", "coder"];
    const { sheetName } = await insertComparison({ careers, place: "TX", mode: "values" });
    await select(`C${await rowOf(sheetName, "Median pay")}`, sheetName);
    const { version } = dataset();
    const origin = {
      kind: "figure",
      key: "salary-median",
      career: "Medical coder",
      place: "TX",
      period: "2023-05",
      source: "oews-2023-states",
      data: version,
      asWritten: true,
    };
    expect((await readCell()).origin).toEqual(origin);
    await write(sheetName, { [`C${await rowOf(sheetName, "Median pay")}`]: 60000 });
    expect((await readCell()).origin).toEqual({ ...origin, asWritten: false });
    await select("A1", sheetName);
    expect((await readCell()).origin).toEqual({ kind: "other" });
    await select("Z99", sheetName);
    expect((await readCell()).origin).toBeUndefined();
    await select("B5", sheetName);
    expect((await readCell()).origin).toEqual({ kind: "asked", what: "career", live: false });
    await select("B3", sheetName);
    expect((await readCell()).origin).toEqual({ kind: "asked", what: "place", live: false });
    await select("C3", sheetName);
    expect((await readCell()).origin).not.toMatchObject({ kind: "asked" });
  });

  it("knows a figure of one sheet in a formula on another", async () => {
    const careers = ["medical assistant", "coder"];
    const { sheetName } = await insertComparison({ careers, place: "US", mode: "values" });
    const at = `C${await rowOf(sheetName, "Median pay")}`;
    await write("Sheet1", { A1: `='${sheetName}'!${at}/12+B9` });
    await select("A1");
    expect(await readCell()).toMatchObject({ ours: [`${sheetName}!${at}`], origin: undefined });
  });

  it("tells of what a formula is", async () => {
    const careers = ["medical assistant", "coder"];
    const { sheetName } = await insertComparison({ careers, place: "US", mode: "live" });
    await select(`B${await rowOf(sheetName, "Projected growth")}`, sheetName);
    expect(await readCell()).toMatchObject({
      calls: [{ id: "GROWTH" }],
      origin: { kind: "figure", key: "growth", career: "Medical assistant", asWritten: true },
    });
    await select("B3", sheetName);
    expect((await readCell()).origin).toEqual({ kind: "asked", what: "place", live: true });
  });

  it("tells which statement of an article it is", async () => {
    const { sheetName } = await insertArticle("billing-vs-coding");
    await select("C8", sheetName);
    const { origin, value } = await readCell();
    expect(value).not.toBe("");
    expect(origin).toMatchObject({ kind: "article", article: "billing-vs-coding", part: "says" });
  });
});
