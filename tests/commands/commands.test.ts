/**
 * @jest-environment jsdom
 * @jest-environment-options {"url":"http://localhost/?_host_Info=Excel$Win32$16.01$en-US$$$$3","resources":"usable"}
 */
import { insertComparison } from "../../src/actions/insert-comparison";
import { onLookUp } from "../../src/actions/look-up-request";
import { onNotice } from "../../src/actions/notice";
import { dataset } from "../../src/dataset/dataset";
import { loadAllNames } from "../../src/lookup/lookup";
import { registerCareerFunctions } from "../actions/career-functions";
import { contents, onSheet, read, rowOf, write } from "../actions/sheet";
import { openWorkbook, type OpenWorkbook } from "../preview/office";

/** What office.js asks its host by this number. */
const OPEN_BROWSER_WINDOW = 102;

let workbook: OpenWorkbook;
let shown: boolean[];
let heard: string[];
let asked: (readonly string[])[];
let leave: (() => void)[];

beforeAll(() => loadAllNames());

beforeEach(async () => {
  shown = [];
  heard = [];
  asked = [];
  workbook = await openWorkbook({ showPane: (show) => shown.push(show) });
  leave = [
    onNotice(
      (sentence) => heard.push(sentence),
      () => heard.splice(0),
    ),
    onLookUp((texts) => asked.push(texts)),
  ];
  await import("../../src/commands/commands");
});

afterEach(() => {
  for (const each of leave) each();
  workbook.close();
  jest.restoreAllMocks();
});

type Command = (event: { completed(): void } | null) => Promise<void>;

/** office.js keeps what is associated with a function's name, in upper case. */
function commandOf(functionName: string): Command {
  const actions = Office.actions as unknown as { _association: { mappings: Record<string, Command> } };
  const command = actions._association.mappings[functionName.toUpperCase()];
  if (!command) throw new Error(`Nothing is associated with ${functionName}.`);
  return command;
}

/** Presses a ribbon button or an entry of a menu. */
async function press(functionName: string): Promise<void> {
  const completed = jest.fn();
  await commandOf(functionName)({ completed });
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
    expect(heard).toEqual(["Inserted on the new sheet “Assistant vs Coder”."]);
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

const CAREERS = ["medical assistant", "coder"];

async function inserted(mode: "live" | "values"): Promise<string> {
  registerCareerFunctions(workbook.univerAPI);
  return (await insertComparison({ careers: CAREERS, place: "US", mode })).sheetName;
}

describe("Refresh on the ribbon", () => {
  it("brings the sheet in front up to date, and says what it did and kept in the pane", async () => {
    const name = await inserted("values");
    const median = await rowOf(name, "Median pay");
    await write(name, { [`B${median}`]: 50000 });
    await press("refreshSheet");
    const [sentence = ""] = heard;
    expect(heard).toHaveLength(1);
    expect(sentence).toContain(`The sheet is up to date with data set ${dataset().version}`);
    expect(sentence).toContain(`Medical assistant in B${median} was changed by hand and is kept.`);
    expect(await read(name, `B${median}`)).toEqual([[50000]]);
    expect(shown).toEqual([true]);
  });

  it("says in the pane why a sheet has nothing to refresh", async () => {
    await select([["My own table"]]);
    await press("refreshSheet");
    expect(heard).toEqual([expect.stringMatching(/^This sheet was not made by Career Comparison/)]);
    expect(shown).toEqual([true]);
  });

  it("says in the pane what Excel says when the sheet cannot be read", async () => {
    workbook.host.failNext({
      code: "GeneralException",
      message: "Busy.",
      member: "WorksheetCollection.getActiveWorksheet",
    });
    await press("refreshSheet");
    expect(heard).toEqual([expect.stringContaining("Busy.")]);
    expect(shown).toEqual([true]);
  });
});

describe("Prepare for sharing on the ribbon", () => {
  it("turns the sheet in front into values, and says so in the pane", async () => {
    const name = await inserted("live");
    const before = Object.values(await contents(name)).map(String);
    expect(before.some((content) => content.startsWith("=CAREER."))).toBe(true);
    await press("shareSheet");
    const after = Object.values(await contents(name)).map(String);
    expect(after.filter((content) => content.startsWith("=CAREER."))).toEqual([]);
    expect(heard).toEqual([expect.stringMatching(/^The sheet now holds values/)]);
    expect(shown).toEqual([true]);
  });

  it("says in the pane why it could not be done", async () => {
    const name = await inserted("live");
    await onSheet(name, (sheet) => sheet.protection.protect());
    await press("shareSheet");
    expect(heard).toEqual([expect.stringMatching(/^This sheet is protected/)]);
    expect(shown).toEqual([true]);
  });
});

describe("Look up career in the menu of a cell", () => {
  it("asks the pane for the career that the cell names, and opens it", async () => {
    await select([["  medical assistant "]]);
    await press("lookUpCareer");
    expect(asked).toEqual([["medical assistant"]]);
    expect(heard).toEqual([]);
    expect(shown).toEqual([true]);
  });

  it("takes back what the command before it said, which to open the pane does not", async () => {
    await select([[45690]]);
    await press("lookUpCareer");
    await press("showPane");
    expect(heard).toEqual(["Select a cell that names a career, then choose Look up career."]);
    await select([["coder"]]);
    await press("lookUpCareer");
    expect(heard).toEqual([]);
  });

  it("lets a person choose where several cells are selected, as their menu could be that of any", async () => {
    await select([
      ["coder", "biller"],
      [" CMA ", "=1/0"],
      ["Coder", 45690],
    ]);
    await press("lookUpCareer");
    expect(asked).toEqual([["Coder", "biller", "CMA"]]);
  });

  it("goes by the active cell when more are selected than there can be a choice between", async () => {
    await select([["coder"], ...Array.from({ length: 12 }, (_, at) => [`text ${at}`])]);
    await press("lookUpCareer");
    expect(asked).toEqual([["coder"]]);
  });

  it("takes what a card in the cell shows", async () => {
    await select([["Medical Assistants"]]);
    const types = jest.spyOn(workbook.Excel.Range.prototype, "valueTypes", "get");
    types.mockReturnValue([[workbook.Excel.RangeValueType.richValue]]);
    await press("lookUpCareer");
    expect(asked).toEqual([["Medical Assistants"]]);
  });

  it.each([
    ["nothing", ""],
    ["blanks", "  "],
    ["a number", 45690],
    ["an error", "=1/0"],
  ])("says what to select when the cell holds %s", async (_, content) => {
    await select([[content]]);
    await press("lookUpCareer");
    expect(asked).toEqual([]);
    expect(heard).toEqual([expect.stringMatching(/^Select a cell that names a career/)]);
    expect(shown).toEqual([true]);
  });

  it("says what to select when a chart is selected", async () => {
    workbook.host.failNext({
      code: "InvalidSelection",
      message: "The current selection is invalid for this operation.",
      member: "Workbook.getActiveCell",
    });
    await press("lookUpCareer");
    expect(heard).toEqual([expect.stringMatching(/^Select a cell that names a career/)]);
  });
});

describe("a keyboard shortcut", () => {
  it("opens the pane, without an event to complete", async () => {
    await commandOf("showPane")(null);
    expect(shown).toEqual([true]);
    expect(heard).toEqual([]);
  });

  it("runs a command of the ribbon, without an event to complete", async () => {
    await select([["coder"], ["biller"]]);
    await commandOf("insertComparison")(null);
    expect(await sheetNames()).toEqual(["Sheet1", "Coder vs Biller"]);
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

  it("says in the pane that something went wrong, whatever it was", async () => {
    jest.spyOn(Office.context.requirements, "isSetSupported").mockImplementation(() => {
      throw new Error("No answer.");
    });
    await press("showHelp");
    expect(heard).toEqual([expect.stringMatching(/^Something went wrong/)]);
  });
});
