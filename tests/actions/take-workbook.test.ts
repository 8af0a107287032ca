/**
 * @jest-environment jsdom
 * @jest-environment-options {"url":"http://localhost/?_host_Info=Excel$Win32$16.01$en-US$$$$3","resources":"usable"}
 */
import { TextDecoder, TextEncoder } from "node:util";
import { ActionFailed } from "../../src/actions/action-failed";
import { CalledOff } from "../../src/actions/caller";
import { insertComparison } from "../../src/actions/insert-comparison";
import { takeWorkbook } from "../../src/actions/take-workbook";
import { workbookWay } from "../../src/actions/workbook-way";
import { openWorkbook, type OpenWorkbook } from "../preview/office";
import { opened } from "../render/xlsx/opened";
import { onSheet, read } from "./sheet";

// jsdom has none, and every browser does.
Object.assign(globalThis, { TextDecoder, TextEncoder });

const REQUEST = { careers: ["medical assistant", "coder"], place: "TX", mode: "live" } as const;

let workbook: OpenWorkbook;
let files: string[];

async function open(requirementSets?: Readonly<Record<string, string>>): Promise<void> {
  files = [];
  workbook = await openWorkbook({
    openWorkbook: (file) => files.push(file),
    ...(requirementSets && { requirementSets }),
  });
}

beforeEach(() => open());

afterEach(() => workbook.close());

const sheetNames = () =>
  workbook.univerAPI
    .getActiveWorkbook()
    ?.getSheets()
    .map((sheet) => sheet.getSheetName());

describe("takeWorkbook in Excel for Windows", () => {
  it("opens a workbook with the sheet of values that would be inserted, in one round trip", async () => {
    workbook.host.counts.reset();
    expect(await takeWorkbook(REQUEST)).toEqual({
      way: "open",
      fileName: "Medical assistant vs Medical coder in TX.xlsx",
    });
    expect(workbook.host.counts.syncs).toBe(1);
    expect(files).toHaveLength(1);
    expect(sheetNames()).toEqual(["Sheet1"]);

    const file = opened(Buffer.from(files[0] ?? "", "base64"));
    const { sheetName } = await insertComparison({ ...REQUEST, mode: "values" });
    expect(file.workbook.SheetNames).toEqual([sheetName]);
    const there = file.workbook.Sheets[sheetName];
    const inserted = await read(sheetName, "A1:D40");
    inserted.forEach((row, down) =>
      row.forEach((value, across) => {
        const address = `${"ABCD"[across]}${down + 1}`;
        expect([address, there?.[address]?.v ?? ""]).toEqual([address, value]);
      }),
    );
    const charts = await onSheet(sheetName, async (sheet, context) => {
      sheet.charts.load("count");
      await context.sync();
      return sheet.charts.count;
    });
    expect(file.paths.filter((path) => /^xl\/charts\/chart\d+\.xml$/.test(path))).toHaveLength(charts);
  });

  it("takes the table of an article", async () => {
    expect(await takeWorkbook({ article: "cma-vs-coder" })).toEqual({
      way: "open",
      fileName: "CMA vs Coder.xlsx",
    });
    const file = opened(Buffer.from(files[0] ?? "", "base64"));
    expect(file.workbook.SheetNames).toEqual(["CMA vs Coder"]);
    expect(file.part("docProps/core.xml")).toContain("What articles say");
  });

  it("says what else can be done when Excel opens none", async () => {
    workbook.host.failNext({
      code: "InvalidArgument",
      message: "The argument is invalid or missing or has an incorrect format.",
      member: "Application.createWorkbook",
    });
    const failed = takeWorkbook(REQUEST);
    await expect(failed).rejects.toThrow(ActionFailed);
    await expect(failed).rejects.toThrow(/choose Prepare for sharing, then File, Save a Copy\.$/);
    expect(files).toEqual([]);
  });

  it("says which name nobody knows", async () => {
    await expect(takeWorkbook({ ...REQUEST, careers: ["codr", "biller"] })).rejects.toThrow(
      'No career is called "codr".',
    );
  });

  it("opens nothing once it is called off", async () => {
    const controller = new AbortController();
    let writing = 0;
    const taken = takeWorkbook(REQUEST, { signal: controller.signal, onWriting: () => (writing += 1) });
    controller.abort();
    await expect(taken).rejects.toThrow(CalledOff);
    expect(files).toEqual([]);
    expect(writing).toBe(0);
  });
});

describe("takeWorkbook in an Excel that opens none", () => {
  it("leaves it to the person", async () => {
    const { isSetSupported } = Office.context.requirements;
    Office.context.requirements.isSetSupported = () => false;
    try {
      expect(workbookWay()).toBe("by-hand");
      expect(await takeWorkbook(REQUEST)).toEqual({ way: "by-hand" });
      expect(files).toEqual([]);
    } finally {
      Office.context.requirements.isSetSupported = isSetSupported;
    }
  });
});
