import { CellRecords, isOneCall } from "../../preview/page/functions/cell-records";

const CELL = { sheetId: "s", row: 0, column: 0 };
const NAME = "CAREER.SALARY";
const MISSPELT = { kind: "error", code: "#N/A", message: 'No career is called "codr".' } as const;

function records(formula: string) {
  const cells = new Map([["0,0", formula]]);
  const kept = new CellRecords(({ row, column }) => cells.get(`${row},${column}`));
  return { kept, enter: (next: string) => cells.set("0,0", next) };
}

describe("CellRecords", () => {
  it("keeps the sentence of an error", () => {
    const { kept } = records('=IFERROR(CAREER.SALARY("codr"),0)');
    kept.keep(CELL, NAME, MISSPELT);
    expect(kept.sentenceAt(CELL)).toBe('No career is called "codr".');
  });

  it("forgets it when another formula stands in the cell", () => {
    const { kept, enter } = records('=CAREER.SALARY("codr")');
    kept.keep(CELL, NAME, MISSPELT);
    enter("=1/0");
    expect(kept.sentenceAt(CELL)).toBeUndefined();
  });

  it("forgets it when the same formula answers later", () => {
    const { kept } = records("=CAREER.SALARY(B1)");
    kept.keep(CELL, NAME, MISSPELT);
    kept.beginCalculation();
    kept.keep(CELL, NAME, { kind: "value", value: 51140 });
    expect(kept.sentenceAt(CELL)).toBeUndefined();
  });

  it("keeps the first sentence of several calls in one formula", () => {
    const { kept } = records('=CAREER.SALARY("codr")-CAREER.SALARY("coder")');
    kept.keep(CELL, NAME, MISSPELT);
    kept.keep(CELL, NAME, { kind: "value", value: 51140 });
    expect(kept.sentenceAt(CELL)).toBe('No career is called "codr".');
  });

  it("keeps the number formats of a spilled result", () => {
    const { kept } = records('=CAREER.TABLE("coder")');
    const cell = { kind: "value", value: 51140, numberFormat: "$#,##0" } as const;
    kept.keep(CELL, "CAREER.TABLE", { kind: "matrix", values: [[{ kind: "value", value: "Pay" }, cell]] });
    expect(kept.numberFormatAt({ ...CELL, column: 1 })).toBe("$#,##0");
    expect(kept.numberFormatAt(CELL)).toBeUndefined();
  });

  it("gives no format to what a formula makes of the number", () => {
    const { kept } = records('=CAREER.SALARY("coder")/CAREER.SALARY("biller")');
    kept.keep(CELL, NAME, { kind: "value", value: 51140, numberFormat: "$#,##0" });
    expect(kept.numberFormatAt(CELL)).toBeUndefined();
  });
});

describe("isOneCall", () => {
  it.each(['=CAREER.SALARY("coder")', '=career.salary("a) (b", B1) ', "=CAREER.SALARY((B1))"])(
    "takes %s",
    (formula) => {
      expect(isOneCall(formula, NAME)).toBe(true);
    },
  );

  it.each([
    "=CAREER.SALARY(A1)*2",
    "=ROUND(CAREER.SALARY(A1),0)",
    "=CAREER.SALARY(A1)+CAREER.SALARY(A2)",
    "5",
  ])("refuses %s", (formula) => {
    expect(isOneCall(formula, NAME)).toBe(false);
  });
});
