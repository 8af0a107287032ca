/**
 * @jest-environment jsdom
 * @jest-environment-options {"url":"http://localhost/?_host_Info=Excel$Win32$16.01$en-US$$$$3","resources":"usable"}
 */
import { watchSelection } from "../../../src/taskpane/this-sheet/watch-selection";
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
  const leave = watchSelection(() => (reports += 1));
  await settled();
  reports = 0;
  return leave;
}

async function inSheet(act: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void): Promise<void> {
  await Excel.run(async (context) => {
    act(context.workbook.worksheets.getItem("Sheet1"), context);
    await context.sync();
  });
  await settled();
}

describe("watchSelection", () => {
  it("reports that another cell was selected", async () => {
    const leave = await watch();
    await inSheet((sheet) => sheet.getRange("C5").select());
    expect(reports).toBeGreaterThan(0);
    leave();
  });

  it("reports that a cell holds something else", async () => {
    const leave = await watch();
    await inSheet((sheet) => {
      sheet.getRange("C5").values = [[1]];
    });
    expect(reports).toBeGreaterThan(0);
    leave();
  });

  it("reports that another sheet came to the front", async () => {
    const leave = await watch();
    await inSheet((_, context) => context.workbook.worksheets.add().activate());
    expect(reports).toBeGreaterThan(0);
    leave();
  });

  it("is silent once it was left", async () => {
    (await watch())();
    await settled();
    await inSheet((sheet) => sheet.getRange("C5").select());
    expect(reports).toBe(0);
  });

  it("does without Excel's reports where there are none", async () => {
    workbook.host.failNext({ code: "ApiNotFound", message: "No such event." });
    const leave = await watch();
    await inSheet((sheet) => sheet.getRange("C5").select());
    expect(reports).toBe(0);
    leave();
  });
});
