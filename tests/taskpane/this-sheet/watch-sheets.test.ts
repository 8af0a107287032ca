/**
 * @jest-environment jsdom
 * @jest-environment-options {"url":"http://localhost/?_host_Info=Excel$Win32$16.01$en-US$$$$3","resources":"usable"}
 */
import { onNotice, tell } from "../../../src/actions/notice";
import { CHANGED_AFTER_MS, watchSheets } from "../../../src/taskpane/this-sheet/watch-sheets";
import { openWorkbook, type OpenWorkbook } from "../../preview/office";

let workbook: OpenWorkbook;
let reports: number;

beforeEach(async () => {
  workbook = await openWorkbook();
  reports = 0;
});
afterEach(() => workbook.close());

const settled = () => new Promise((resolve) => setTimeout(resolve, 100));

async function watch(): Promise<() => void> {
  const report = () => (reports += 1);
  const leave = watchSheets(report, report);
  await settled();
  return leave;
}

async function showAnother(): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.add().activate();
    await context.sync();
  });
  await settled();
}

async function type(address: string, value: number): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange(address).values = [[value]];
    await context.sync();
  });
  await settled();
}

describe("watchSheets", () => {
  it("reports that another sheet came to the front", async () => {
    const leave = await watch();
    expect(reports).toBe(0);
    await showAnother();
    expect(reports).toBeGreaterThan(0);
    leave();
  });

  it("reports that a person came back to the pane", async () => {
    const leave = await watch();
    window.dispatchEvent(new Event("focus"));
    expect(reports).toBe(1);
    leave();
  });

  it("reports that something was done from the ribbon", async () => {
    const leave = await watch();
    tell("The sheet is up to date.");
    expect(reports).toBe(1);
    leave();
  });

  it("reports once that cells were changed, when a person stops", async () => {
    const leave = await watch();
    await type("A1", 1);
    await type("A2", 2);
    expect(reports).toBe(0);
    await new Promise((resolve) => setTimeout(resolve, CHANGED_AFTER_MS + 100));
    expect(reports).toBe(1);
    await type("A3", 3);
    leave();
    await new Promise((resolve) => setTimeout(resolve, CHANGED_AFTER_MS + 100));
    expect(reports).toBe(1);
  });

  it("is silent once it was left", async () => {
    (await watch())();
    await showAnother();
    const leave = onNotice(() => undefined);
    tell("The sheet is up to date.");
    leave();
    window.dispatchEvent(new Event("focus"));
    expect(reports).toBe(0);
  });

  it("is left at once, before Excel has answered", async () => {
    const report = () => (reports += 1);
    watchSheets(report, report)();
    await settled();
    await showAnother();
    expect(reports).toBe(0);
  });

  it("does without Excel's report where there is none", async () => {
    workbook.host.failNext({ code: "ApiNotFound", message: "No such event." });
    const leave = await watch();
    window.dispatchEvent(new Event("focus"));
    expect(reports).toBe(1);
    leave();
  });
});
