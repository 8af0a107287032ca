/**
 * @jest-environment jsdom
 * @jest-environment-options {"url":"http://localhost/?_host_Info=Excel$Win32$16.01$en-US$$$$3","resources":"usable"}
 */
import { beginWriting, CalledOff } from "../../src/actions/caller";
import type { Caller } from "../../src/actions/caller";
import { insertAtSelection } from "../../src/actions/insert-at-selection";
import { insertComparison } from "../../src/actions/insert-comparison";
import type { InsertRequest } from "../../src/actions/insert-comparison";
import { insertIntoCell } from "../../src/actions/insert-into-cell";
import { insertArticle } from "../../src/actions/insert-ready-made";
import { makeSheetLive } from "../../src/actions/make-sheet-live";
import { refreshSheet } from "../../src/actions/refresh-sheet";
import { repairSheet } from "../../src/actions/repair-sheet";
import { shareSheet } from "../../src/actions/share-sheet";
import { loadAllNames } from "../../src/lookup/lookup";
import { openWorkbook, type OpenWorkbook } from "../preview/office";
import { CAREER_FUNCTIONS, registerCareerFunctions } from "./career-functions";
import { contents } from "./sheet";

let workbook: OpenWorkbook;

beforeAll(() => loadAllNames());

beforeEach(async () => {
  workbook = await openWorkbook({ metadata: CAREER_FUNCTIONS });
  registerCareerFunctions(workbook.univerAPI);
});

afterEach(() => workbook.close());

const LIVE: InsertRequest = { careers: ["medical assistant", "coder"], place: "US", mode: "live" };
const VALUES: InsertRequest = { ...LIVE, mode: "values" };

/** A person who calls off at once, later, or when it is too late. */
function newCaller() {
  const controller = new AbortController();
  let writing = 0;
  const caller: Caller = { signal: controller.signal, onWriting: () => (writing += 1) };
  return { caller, callOff: () => controller.abort(), writing: () => writing };
}

const soon = () => new Promise((resolve) => setTimeout(resolve, 50));

const sheetNames = () =>
  Excel.run(async (context) => {
    context.workbook.worksheets.load("items/name");
    await context.sync();
    return context.workbook.worksheets.items.map(({ name }) => name);
  });

const INSERTIONS: readonly (readonly [string, (caller: Caller) => Promise<unknown>])[] = [
  ["insertComparison", (caller) => insertComparison(LIVE, undefined, caller)],
  ["insertArticle", (caller) => insertArticle("billing-vs-coding", caller)],
  ["insertAtSelection", (caller) => insertAtSelection(VALUES, true, undefined, caller)],
  ["insertIntoCell", (caller) => insertIntoCell({ value: 1, unit: "USD/year" }, true, caller)],
];

describe.each(INSERTIONS)("%s, called off", (_, act) => {
  it("while Excel reads, ends at once, and nothing is written", async () => {
    const { caller, callOff, writing } = newCaller();
    const release = workbook.host.hold();
    const acting = act(caller);
    await soon();
    callOff();
    await expect(acting).rejects.toThrow(CalledOff);
    await expect(acting).rejects.toThrow("Cancelled. Nothing was changed.");
    release();
    await soon();
    expect(writing()).toBe(0);
    expect(await sheetNames()).toEqual(["Sheet1"]);
    expect(await contents("Sheet1")).toEqual({});
  });

  it("before it began, writes nothing", async () => {
    const { caller, callOff, writing } = newCaller();
    callOff();
    await expect(act(caller)).rejects.toThrow(CalledOff);
    await soon();
    expect(writing()).toBe(0);
    expect(await sheetNames()).toEqual(["Sheet1"]);
    expect(await contents("Sheet1")).toEqual({});
  });

  it("does not keep what is asked for next from being done", async () => {
    const { caller, callOff } = newCaller();
    const release = workbook.host.hold();
    const acting = act(caller).catch((error: unknown) => error);
    callOff();
    await acting;
    release();
    expect(await insertIntoCell({ value: 7, unit: "USD/year" }, false)).toMatchObject({ kind: "inserted" });
    expect(await contents("Sheet1")).toEqual({ A1: 7 });
  });

  it("is told when it is too late, once, and then ends as ever", async () => {
    const { caller, callOff, writing } = newCaller();
    const release = workbook.host.hold(1);
    const acting = act(caller);
    while (writing() === 0) await soon();
    await soon();
    expect(writing()).toBe(1);
    callOff();
    release();
    await expect(acting).resolves.toBeDefined();
    const names = await sheetNames();
    expect(names.length + Object.keys(await contents("Sheet1")).length).toBeGreaterThan(1);
  });
});

describe.each([
  ["refreshSheet", LIVE, refreshSheet],
  ["shareSheet", LIVE, shareSheet],
  ["makeSheetLive", VALUES, makeSheetLive],
  ["repairSheet", LIVE, repairSheet],
] as const)("%s, called off", (_, request, act) => {
  it("while Excel reads, leaves the sheet as it is", async () => {
    const { sheetName } = await insertComparison(request);
    const before = await contents(sheetName);
    const { caller, callOff, writing } = newCaller();
    const release = workbook.host.hold();
    const acting = act(caller);
    await soon();
    callOff();
    await expect(acting).rejects.toThrow(CalledOff);
    release();
    await soon();
    expect(writing()).toBe(0);
    expect(await contents(sheetName)).toEqual(before);
  });

  it("is told when it is too late", async () => {
    await insertComparison(request);
    const { caller, writing } = newCaller();
    await act(caller);
    expect(writing()).toBe(1);
  });
});

it("lets nothing be sent that was called off between reading and writing", () => {
  const { caller, callOff, writing } = newCaller();
  callOff();
  expect(() => beginWriting(caller)).toThrow(CalledOff);
  expect(writing()).toBe(0);
});

it("takes no more round trips for a caller", async () => {
  workbook.host.counts.reset();
  await insertComparison(LIVE, undefined, newCaller().caller);
  expect(workbook.host.counts.syncs).toBe(2);
});
