/**
 * @jest-environment jsdom
 * @jest-environment-options {"url":"http://localhost/?_host_Info=Excel$Win32$16.01$en-US$$$$3","resources":"usable"}
 */
import { readFileSync } from "node:fs";
import { checkMember, memberVersion } from "../../preview/host/member-versions";
import { isNewer } from "../../preview/host/requirement-sets";
import { openWorkbook, type OpenWorkbook } from "./office";

let workbook: OpenWorkbook;

const metadata = {
  functions: [
    { id: "PAY", name: "PAY", parameters: [], result: {} },
    { id: "FAIL", name: "FAIL", parameters: [], result: {} },
  ],
};

beforeEach(async () => {
  workbook = await openWorkbook({
    metadata,
    requirementSets: { ExcelApi: "1.9", CustomFunctionsRuntime: "1.2" },
  });
});

afterEach(() => workbook.close());

describe("a host that reports older requirement sets", () => {
  it("says so to the add-in", () => {
    const { requirements } = Office.context;
    expect(requirements.isSetSupported("ExcelApi", "1.9")).toBe(true);
    expect(requirements.isSetSupported("ExcelApi", "1.12")).toBe(false);
    expect(requirements.isSetSupported("CustomFunctionsRuntime", "1.3")).toBe(false);
    expect(requirements.isSetSupported("SharedRuntime", "1.1")).toBe(false);
  });

  it("does not have newer members", async () => {
    const newer = Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().customProperties.add("recipe", "x");
      await context.sync();
    });
    await expect(newer).rejects.toMatchObject({
      code: "ApiNotFound",
      debugInfo: { errorLocation: "Worksheet.customProperties" },
    });
    const loaded = Excel.run(async (context) => {
      context.workbook.getActiveCell().load("hasSpill");
      await context.sync();
    });
    await expect(loaded).rejects.toMatchObject({ code: "ApiNotFound" });
  });

  it("leaves newer properties out when everything is loaded", async () => {
    await Excel.run(async (context) => {
      const range = context.workbook.getActiveCell();
      range.load();
      await context.sync();
      expect(range.toJSON()).toHaveProperty("values");
      expect(range.toJSON()).not.toHaveProperty("hasSpill");
    });
  });
});

describe("a client that sends its functions' results in the older way", () => {
  it("is understood", async () => {
    CustomFunctions.associate({
      PAY: () => 51140,
      FAIL: () => {
        throw new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, "Not published.");
      },
    });
    await workbook.host.ready;
    expect(await workbook.host.call("PAY", [], "Sheet1!A1")).toEqual({ kind: "value", value: 51140 });
    expect(await workbook.host.call("FAIL", [], "Sheet1!A1")).toEqual({
      kind: "error",
      code: "#N/A",
      message: "Not published.",
    });
  });
});

describe("memberVersion", () => {
  it("agrees with the library", () => {
    const library = readFileSync(
      require.resolve("@microsoft/office-js/dist/excel-win32-16.01.debug.js"),
      "utf8",
    );
    const stated = library.matchAll(/_throwIfApiNotSupported\("(\w+\.\w+)", _defaultApiSetName, "(1\.\d+)"/g);
    const newer = [...stated].filter(([, , version]) => isNewer(version ?? "", "1.9"));
    for (const [, member = "", version] of newer) {
      const ours = memberVersion(member);
      if (ours !== undefined) expect([member, ours]).toEqual([member, version]);
    }
    expect(newer.filter(([, member = ""]) => memberVersion(member) !== undefined).length).toBeGreaterThan(10);
  });

  it("compares versions by their numbers", () => {
    expect(() => checkMember("Worksheet.customProperties", "1.9")).toThrow(/came with ExcelApi 1.12/);
    expect(() => checkMember("Worksheet.customProperties", "1.12")).not.toThrow();
  });
});
