/**
 * @jest-environment jsdom
 * @jest-environment-options {"url":"http://localhost/?_host_Info=Excel$Win32$16.01$en-US$$$$3","resources":"usable"}
 */
import type { FunctionsMetadata } from "../../preview/host/functions-metadata";
import { openWorkbook, type OpenWorkbook } from "./office";

const metadata: FunctionsMetadata = {
  functions: [
    { id: "PAY", name: "PAY", parameters: [{ name: "career", type: "string" }], result: {} },
    { id: "PAY.RANGE", name: "PAY.RANGE", parameters: [], result: { dimensionality: "matrix" } },
  ],
};

let workbook: OpenWorkbook;

beforeAll(async () => {
  (await openWorkbook()).close();
  CustomFunctions.associate({ PAY: () => 51140, "PAY.RANGE": () => [[1, 2]] });
});

beforeEach(async () => {
  workbook = await openWorkbook({ metadata });
  await workbook.host.ready;
});

afterEach(() => workbook.close());

const enter = (formulas: string[][]) =>
  Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("B1:B4").formulas = formulas;
    await context.sync();
  });

const read = () =>
  Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange("B1:C4");
    range.load("formulas, values, valueTypes");
    await context.sync();
    return range.toJSON();
  });

/** Reads until no cell is at work any more. */
async function settled() {
  let cells = await read();
  for (let turn = 0; turn < 100 && cells.values?.flat().includes("#BUSY!"); turn++) {
    await new Promise((resolve) => setTimeout(resolve, 50));
    cells = await read();
  }
  return cells;
}

const FORMULAS = [
  ['=career.PAY("coder")'],
  ['=IF(CAREER.PAY(A1)>0,"CAREER.PAY(x)","")&ROUND(CAREER.PAY ("a"),0)'],
  ["=B1*2"],
  ["=CAREER.PAY.RANGE()"],
];

describe("a reopened workbook", () => {
  it("shows #NAME? where the add-in's functions stood, until the formulas are entered again", async () => {
    await enter(FORMULAS);
    const before = await settled();
    expect(before.values).toEqual([
      [51140, ""],
      ["CAREER.PAY(x)51140", ""],
      [102280, ""],
      [1, 2],
    ]);
    workbook.host.reopen();
    const reopened = await settled();
    expect(reopened.formulas?.map(([formula]) => formula)).toEqual([
      '=_xldudf_CAREER_PAY("coder")',
      '=IF(_xldudf_CAREER_PAY(A1)>0,"CAREER.PAY(x)","")&ROUND(_xldudf_CAREER_PAY ("a"),0)',
      "=B1*2",
      "=_xldudf_CAREER_PAY_RANGE()",
    ]);
    expect(reopened.values).toEqual([
      ["#NAME?", ""],
      ["#NAME?", ""],
      ["#NAME?", ""],
      ["#NAME?", ""],
    ]);
    expect(reopened.valueTypes?.[0]).toEqual(["Error", "Empty"]);
    await enter(FORMULAS);
    expect((await settled()).values).toEqual(before.values);
  });

  it("keeps everything else", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A1:A2").formulas = [["coder"], ["=1+1"]];
      sheet.customProperties.add("recipe", "{}");
      sheet.names.add("Rows", "=Sheet1!$A$1,Sheet1!$A$2");
      await context.sync();
    });
    workbook.host.reopen();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      const [cells, recipe, rows] = [
        sheet.getRange("A1:A2"),
        sheet.customProperties.getItem("recipe"),
        sheet.names.getItem("Rows"),
      ];
      cells.load("formulas, values");
      recipe.load("value");
      rows.load("formula");
      await context.sync();
      expect([cells.formulas, cells.values]).toEqual([
        [["coder"], ["=1+1"]],
        [["coder"], [2]],
      ]);
      expect([recipe.value, rows.formula]).toEqual(["{}", "=Sheet1!$A$1,Sheet1!$A$2"]);
    });
  });
});
