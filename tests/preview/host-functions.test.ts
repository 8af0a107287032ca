/**
 * @jest-environment jsdom
 * @jest-environment-options {"url":"http://localhost/?_host_Info=Excel$Win32$16.01$en-US$$$$3","resources":"usable"}
 */
import type { FunctionsMetadata } from "../../preview/host/functions-metadata";
import { openWorkbook, type OpenWorkbook } from "./office";

const metadata: FunctionsMetadata = {
  functions: [
    {
      id: "PAY",
      name: "PAY",
      parameters: [
        { name: "career", type: "string" },
        { name: "raise", type: "number", optional: true },
      ],
      result: {},
    },
    { id: "LIST", name: "LIST", parameters: [], result: { dimensionality: "matrix" } },
    { id: "LATER", name: "LATER", parameters: [{ name: "ms", type: "number" }], result: {} },
    {
      id: "ECHO",
      name: "ECHO",
      parameters: [{ name: "block", type: "any", dimensionality: "matrix" }],
      result: {},
    },
    { id: "JOIN", name: "JOIN", parameters: [{ name: "word", type: "any", repeating: true }], result: {} },
    { id: "BROKEN", name: "BROKEN", parameters: [], result: {} },
    { id: "RICH", name: "RICH", parameters: [{ name: "result", type: "any" }], result: {} },
    { id: "ROWS", name: "ROWS", parameters: [], result: { dimensionality: "matrix" } },
  ],
};

const RICH_RESULTS: Readonly<Record<string, unknown>> = {
  number: { type: "FormattedNumber", basicType: "Double", basicValue: 51140, numberFormat: "$#,##0" },
  entity: { type: "Entity", basicType: "Error", basicValue: "#VALUE!", text: "Coder", properties: {} },
  rows: [[{ type: "Error", basicType: "Error", basicValue: "#N/A", errorMessage: "Not published." }, 1]],
};

function pay(career: string, raise: number | null) {
  if (career === "coder") return 51140 + (raise ?? 0);
  throw new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, `No career is called "${career}".`);
}

let workbook: OpenWorkbook;

beforeAll(async () => {
  (await openWorkbook()).close();
  CustomFunctions.associate({
    PAY: pay,
    LIST: () => [
      ["coder", 51140],
      ["biller", null],
    ],
    LATER: (ms: number) => new Promise((resolve) => setTimeout(resolve, ms, "done")),
    ECHO: (block: unknown[][]) => JSON.stringify(block),
    JOIN: (words: unknown[]) => words.join(" "),
    RICH: (name: string) => RICH_RESULTS[name],
    ROWS: () => RICH_RESULTS["rows"],
    BROKEN: () => {
      throw new Error("our bug");
    },
  });
});

beforeEach(async () => {
  workbook = await openWorkbook({ metadata });
  await workbook.host.ready;
});

afterEach(() => workbook.close());

const call = (id: string, ...args: unknown[]) => workbook.host.call(id, args, "Sheet1!A1");

describe("call", () => {
  it("answers with what the add-in's function gives", async () => {
    expect(await call("PAY", "coder")).toEqual({ kind: "value", value: 51140 });
    expect(await call("pay", "coder", "100")).toEqual({ kind: "value", value: 51240 });
  });

  it("waits for a promise", async () => {
    expect(await call("LATER", 10)).toEqual({ kind: "value", value: "done" });
  });

  it("passes on the sentence of an error", async () => {
    expect(await call("PAY", "codr")).toEqual({
      kind: "error",
      code: "#N/A",
      message: 'No career is called "codr".',
    });
  });

  it("shows #VALUE! for an exception that is nobody's sentence", async () => {
    expect(await call("BROKEN")).toEqual({ kind: "error", code: "#VALUE!" });
  });

  it("shows #NAME? for a function that nobody declared", async () => {
    expect(await call("NOWHERE")).toMatchObject({ kind: "error", code: "#NAME?" });
  });

  it("answers a matrix, with 0 where the function gave nothing", async () => {
    expect(await call("LIST")).toEqual({
      kind: "matrix",
      values: [
        [
          { kind: "value", value: "coder" },
          { kind: "value", value: 51140 },
        ],
        [
          { kind: "value", value: "biller" },
          { kind: "value", value: 0 },
        ],
      ],
    });
  });

  it("refuses a matrix of a function that is declared to give one value", async () => {
    expect(await call("RICH", "rows")).toMatchObject({ kind: "error", code: "#VALUE!" });
  });

  it("turns arguments into what the function asks for", async () => {
    expect(await call("ECHO", [["a", null]])).toEqual({ kind: "value", value: '[["a",null]]' });
    expect(await call("ECHO", 5)).toEqual({ kind: "value", value: "[[5]]" });
    expect(await call("JOIN", "a", 2, true)).toEqual({ kind: "value", value: "a 2 true" });
    expect(await call("LATER", "soon")).toEqual({ kind: "error", code: "#VALUE!" });
    expect(await call("PAY", [["coder"]])).toEqual({ kind: "value", value: 51140 });
  });

  it("refuses a wrong number of arguments", async () => {
    expect(await call("PAY")).toMatchObject({ kind: "error", code: "#VALUE!" });
    expect(await call("PAY", "coder", 1, 2)).toMatchObject({ kind: "error", code: "#VALUE!" });
  });
});

describe("rich results", () => {
  it("come with their number formats where the host reports CustomFunctionsRuntime 1.4", async () => {
    workbook.close();
    workbook = await openWorkbook({ metadata, requirementSets: { CustomFunctionsRuntime: "1.4" } });
    expect(await call("RICH", "number")).toEqual({ kind: "value", value: 51140, numberFormat: "$#,##0" });
    expect(await call("RICH", "entity")).toEqual({ kind: "value", value: "Coder" });
  });

  it("are what older hosts make of them elsewhere", async () => {
    expect(await call("RICH", "number")).toEqual({ kind: "value", value: 51140 });
    expect(await call("RICH", "entity")).toEqual({ kind: "error", code: "#VALUE!" });
  });

  it("may be errors inside a matrix", async () => {
    expect(await call("ROWS")).toEqual({
      kind: "matrix",
      values: [
        [
          { kind: "error", code: "#N/A", message: "Not published." },
          { kind: "value", value: 1 },
        ],
      ],
    });
  });
});

describe("formulas written by a batch", () => {
  it("are busy at first and then have the function's value", async () => {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:A2");
      range.formulas = [['=CAREER.PAY("coder")'], ["=A1+1"]];
      range.load("values");
      await context.sync();
      expect(range.values[0]).toEqual(["#BUSY!"]);
      expect(await eventually(context, range)).toEqual([[51140], [51141]]);
    });
  });

  it("spill", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("B2").formulas = [["=CAREER.LIST()"]];
      const range = sheet.getRange("B2:C3");
      expect(await eventually(context, range)).toEqual([
        ["coder", 51140],
        ["biller", 0],
      ]);
      const spill = sheet.getRange("B2").getSpillingToRange();
      spill.load("address");
      await context.sync();
      expect(spill.address).toBe("Sheet1!B2:C3");
    });
  });
});

/** The values once no cell waits any more. */
async function eventually(context: Excel.RequestContext, range: Excel.Range): Promise<unknown[][]> {
  for (;;) {
    range.load("values");
    await context.sync();
    if (!range.values.flat().some((value) => value === "#BUSY!" || value === "")) return range.values;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
