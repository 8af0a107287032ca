import * as fc from "fast-check";
import { compare } from "../../src/comparison/comparison";
import { isFormula } from "../../src/blueprint/blueprint";
import { comparisonSheet } from "../../src/blueprint/comparison-sheet";
import { moveReferences, withoutCells } from "../../src/blueprint/move-references";
import { dataset } from "../../src/dataset/dataset";

/** Three rows were inserted above row 5, and one column before column B; row 20 and column H were deleted. */
const row = (at: number) => (at === 19 ? undefined : at < 4 ? at : at + 3);
const column = (at: number) => (at === 7 ? undefined : at < 1 ? at : at + 1);

describe("moveReferences", () => {
  it.each([
    ["a cell", "=B5", "=C8"],
    ["a cell that stayed", "=A4+a4", "=A4+a4"],
    ["what stays put when copied", "=$B$5+B$5+$B5", "=$C$8+C$8+$C8"],
    ["small letters", "=b5+$b$5", "=c8+$c$8"],
    ["a column with two letters", "=Z9+AZ9", "=AA12+BA12"],
    ["a range by its ends", "=SUM(B8:D$8)", "=SUM(C11:E$11)"],
    ["a range that opens", "=SUM(A4:A6)", "=SUM(A4:A9)"],
    ["spaces around a colon", "=SUM(B8 : D8)", "=SUM(C11 : E11)"],
    ["whole columns", "=SUM(B:$D)+SUM(A:A)", "=SUM(C:$E)+SUM(A:A)"],
    ["whole rows", "=SUM($5:6)+SUM(1:1)", "=SUM($8:9)+SUM(1:1)"],
    ["ranges without blank ends", "=SUM(B5.:.B9,B:.C,5.:9)", "=SUM(C8.:.C12,C:.D,8.:12)"],
    ["a spilled range", "=B5#+@B5", "=C8#+@C8"],
    ["a field of a cell", "=B5.Source&B5.[Place B5]", "=C8.Source&C8.[Place B5]"],
    ["a range from a function", "=SUM(B5:INDEX(B:B,9))", "=SUM(C8:INDEX(C:C,9))"],
    ["operators", "=-B5^2%&B6<>B7", "=-C8^2%&C9<>C10"],
    ["a text", '="B5"&B5&"say ""B5"" B5"', '="B5"&C8&"say ""B5"" B5"'],
    ["an apostrophe in a text", `="it's "&B5&" 'B5'!"`, `="it's "&C8&" 'B5'!"`],
    [
      "functions that look like cells",
      "=LOG10(B5)+CAREER.CPI2(B5)+ABC1.X(B5)",
      "=LOG10(C8)+CAREER.CPI2(C8)+ABC1.X(C8)",
    ],
    ["our own functions", '=CAREER.SALARY(B$5,"p10",$B$3)', '=CAREER.SALARY(C$8,"p10",$C$3)'],
    [
      "names",
      "=rate1x+B5_total+My.B5+\\B5+ABCD5+Überschrift5",
      "=rate1x+B5_total+My.B5+\\B5+ABCD5+Überschrift5",
    ],
    ["what is beyond the sheet", "=XFE1+A1048577+A0", "=XFE1+A1048577+A0"],
    ["numbers", "=1E5+2.5E3+5", "=1E5+2.5E3+5"],
    ["other sheets", "='Other B5''s'!B5:C6+Sheet1!B5:C6+B5", "='Other B5''s'!B5:C6+Sheet1!B5:C6+C8"],
    [
      "other sheets, at each end",
      "=SUM(Sheet1!B5:Sheet1!B9,'B 5'!B:B,Sheet1!$5:5)",
      "=SUM(Sheet1!B5:Sheet1!B9,'B 5'!B:B,Sheet1!$5:5)",
    ],
    ["several sheets", "=SUM(Jan:Mar!B5,'Jan 1:Mar 1'!B5)+B5", "=SUM(Jan:Mar!B5,'Jan 1:Mar 1'!B5)+C8"],
    [
      "other workbooks",
      "=[Book.xlsx]Sheet1!B5+'C:\\[B5.xlsx]Sheet 1'!B5+B5",
      "=[Book.xlsx]Sheet1!B5+'C:\\[B5.xlsx]Sheet 1'!B5+C8",
    ],
    [
      "tables",
      "=SUM(Table1[[#All],[B5]:[C6]])+Table1[it''s B5 '] B5]+[@B5]+B5",
      "=SUM(Table1[[#All],[B5]:[C6]])+Table1[it''s B5 '] B5]+[@B5]+C8",
    ],
    ["errors", "=IF(B5,#REF!,#REF!B5+#N/A+#DIV/0!+B5)", "=IF(C8,#REF!,#REF!B5+#N/A+#DIV/0!+C8)"],
    ["lists of constants", '=SUM({1,2;5,6}*B5)&{"B5"}', '=SUM({1,2;5,6}*C8)&{"B5"}'],
    ["line breaks", "=B5+\n  B6", "=C8+\n  C9"],
    ["nothing that is no formula", "B5", "B5"],
  ])("takes %s along", (_, formula, moved) => {
    expect(moveReferences(formula, row, column)).toBe(moved);
  });

  it.each(["=B20", "=B5+$H5", "=SUM(B20:B22)", "=SUM(B2:B20)", "=SUM(H:J)", "=SUM(20:20)", "=Sheet1!B5+B20"])(
    "has no place for %s",
    (formula) => {
      expect(moveReferences(formula, row, column)).toBeUndefined();
    },
  );

  it.each(["=A1048576", "=SUM(5:1048576)"])("does not go beyond the last row: %s", (formula) => {
    expect(moveReferences(formula, (at) => at + 1, column)).toBeUndefined();
  });

  it.each(["=XFD1", "=SUM(A:XFD)"])("does not go beyond the last column: %s", (formula) => {
    expect(moveReferences(formula, row, (at) => at + 1)).toBeUndefined();
  });

  it.each(["=A9", "=B1"])("does not go before the first row or column: %s", (formula) => {
    expect(
      moveReferences(
        formula,
        (at) => at - 4,
        (at) => at - 1,
      ),
    ).toBeUndefined();
  });

  const formulas = fc
    .array(
      fc.oneof(
        fc.string(),
        fc.constantFrom(..."=+-*/&%^<>(),;:!'\"[]{}@#$ .?"),
        fc.constantFrom(
          "B5",
          "$b$5",
          "aB05",
          "A:A",
          "5:5",
          "LOG10(",
          "'Other'!",
          "Sheet1!",
          '"B5"',
          "T[x]",
          "#REF!",
        ),
      ),
    )
    .map((parts) => `=${parts.join("")}`);

  it("leaves every formula as it is where nothing moved", () => {
    fc.assert(
      fc.property(formulas, (formula) => {
        expect(
          moveReferences(
            formula,
            (at) => at,
            (at) => at,
          ),
        ).toBe(formula);
      }),
      { numRuns: 2000 },
    );
  });

  it("undoes its own move", () => {
    const there = (at: number) => at + 100;
    const back = (at: number) => at - 100;
    const live = comparisonSheet(compare(dataset(), { careers: ["MA", "coder", "RN"], place: "US" }), {
      mode: "live",
      name: "Live",
      version: "1",
      places: ["US"],
    });
    const cells = live.blocks.flatMap((block) => (block.kind === "table" ? block.cells.flat() : []));
    const written = cells.filter(isFormula).map(({ formula }) => formula);
    expect(written.length).toBeGreaterThan(30);
    for (const formula of written) {
      const moved = moveReferences(formula, there, there) ?? "";
      expect(moved).not.toBe(formula);
      expect(moveReferences(moved, back, back)).toBe(formula);
    }
  });
});

describe("withoutCells", () => {
  const expression = (row: number, column: number) => (row === 4 && column === 1 ? 'TRIM("B5")' : undefined);

  it.each([
    ["=B5&$B$5&b5", '=(TRIM("B5"))&(TRIM("B5"))&(TRIM("B5"))'],
    ['=B6&"B5"&Sheet1!B5', '=B6&"B5"&Sheet1!B5'],
    ["=LOG10(B5)", '=LOG10((TRIM("B5")))'],
  ])("puts an expression in place of a cell: %s", (formula, written) => {
    expect(withoutCells(formula, expression)).toBe(written);
  });
});
