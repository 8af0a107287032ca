/**
 * @jest-environment jsdom
 * @jest-environment-options {"url":"http://localhost/?_host_Info=Excel$Win32$16.01$en-US$$$$3","resources":"usable"}
 */
import { onNotice } from "../../src/actions/notice";
import { openWorkbook, type OpenWorkbook } from "../preview/office";

/** What office.js asks its host by this number. */
const OPEN_BROWSER_WINDOW = 102;

let workbook: OpenWorkbook;
let shown: boolean[];
let heard: string[];
let leave: () => void;

beforeEach(async () => {
  shown = [];
  heard = [];
  workbook = await openWorkbook({ showPane: (show) => shown.push(show) });
  leave = onNotice((sentence) => heard.push(sentence));
  await import("../../src/commands/commands");
});

afterEach(() => {
  leave();
  workbook.close();
  jest.restoreAllMocks();
});

/** Presses a ribbon button: office.js keeps what is associated with its function's name, in upper case. */
async function press(functionName: string): Promise<void> {
  type Command = (event: { completed(): void }) => Promise<void>;
  const actions = Office.actions as unknown as { _association: { mappings: Record<string, Command> } };
  const command = actions._association.mappings[functionName.toUpperCase()];
  const completed = jest.fn();
  await command?.({ completed });
  expect(completed).toHaveBeenCalledTimes(1);
}

function select(cells: unknown[][]): Promise<void> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    const range = sheet.getRange("B2").getResizedRange(cells.length - 1, (cells[0]?.length ?? 1) - 1);
    range.values = cells;
    range.select();
    await context.sync();
  });
}

function sheetNames(): Promise<readonly string[]> {
  return Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    await context.sync();
    return worksheets.items.map(({ name }) => name);
  });
}

describe("Insert comparison on the ribbon", () => {
  it("compares the careers that the selected cells name, and leaves the pane as it is", async () => {
    await select([
      [" medical assistant ", 45690],
      ["coder", ""],
      ["Coder", true],
    ]);
    await press("insertComparison");
    expect(await sheetNames()).toEqual(["Sheet1", "Assistant vs Coder"]);
    expect(heard).toEqual(['Inserted on the new sheet "Assistant vs Coder".']);
    expect(shown).toEqual([]);
  });

  it.each([
    ["nothing", [[""]]],
    ["one career", [["coder"]]],
    ["numbers", [[1], [2], [3]]],
    ["seven texts", [["a", "b", "c", "d", "e", "f", "g"]]],
    ["more cells than can be meant", Array.from({ length: 501 }, () => ["coder", "biller"])],
  ])("opens the pane with what to do when the selection holds %s", async (_, cells) => {
    await select(cells);
    await press("insertComparison");
    expect(await sheetNames()).toEqual(["Sheet1"]);
    expect(heard).toEqual([expect.stringMatching(/^Choose two to six careers here/)]);
    expect(shown).toEqual([true]);
  });

  it("opens the pane with the sentence when a name is none", async () => {
    await select([["coder"], ["codr"]]);
    await press("insertComparison");
    expect(await sheetNames()).toEqual(["Sheet1"]);
    expect(heard).toEqual(['No career is called "codr". Did you mean "coder"?']);
    expect(shown).toEqual([true]);
  });

  it("asks for careers when a chart is selected", async () => {
    workbook.host.failNext({
      code: "InvalidSelection",
      message: "The current selection is invalid for this operation.",
      member: "Workbook.getSelectedRange",
    });
    await press("insertComparison");
    expect(heard).toEqual([expect.stringMatching(/^Choose two to six careers here/)]);
  });

  it("says what Excel says when the selection cannot be read", async () => {
    workbook.host.failNext({
      code: "GeneralException",
      message: "Busy.",
      member: "Workbook.getSelectedRange",
    });
    await press("insertComparison");
    expect(heard).toEqual([expect.stringContaining("Busy.")]);
    expect(shown).toEqual([true]);
  });
});

describe("Help on the ribbon", () => {
  it("tells the address in the pane where no browser window can be opened", async () => {
    await press("showHelp");
    expect(heard).toEqual(["Help is at http://localhost/help/functions.html"]);
    expect(shown).toEqual([true]);
  });

  it("opens a browser window where Excel can", async () => {
    jest.spyOn(Office.context.requirements, "isSetSupported").mockReturnValue(true);
    const external = workbook.host.external as { Execute: (id: number, params: unknown) => void };
    const execute = jest.spyOn(external, "Execute");
    await press("showHelp");
    const [asked] = execute.mock.calls.filter(([id]) => id === OPEN_BROWSER_WINDOW);
    expect(JSON.stringify(asked?.[1])).toContain("http://localhost/help/functions.html");
    expect(heard).toEqual([]);
  });
});
