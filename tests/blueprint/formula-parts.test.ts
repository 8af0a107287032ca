import { keyOf } from "../../src/blueprint/formula-calls";
import { formulaParts } from "../../src/blueprint/formula-parts";

const partsOf = (formula: string) => {
  const { cells, names, functions, complete } = formulaParts(formula);
  return [cells.map(keyOf).join(" "), names.join(" "), functions.join(" "), complete];
};

describe("formulaParts", () => {
  it.each([
    ["=A1+$b$2*2", ["A1 B2", "", "", true]],
    ["=SUM(A1:B3,'My Sheet'!C4,FX!D5:D6)", ["A1:B3 My Sheet!C4 FX!D5:D6", "", "SUM", true]],
    ['=LOG10(A1)&"B2"&TRUE&1E5&#REF!&#N/A', ["A1", "", "LOG10", true]],
    ["=A1+A1", ["A1", "", "", true]],
    ["=CAREER.SALARY(A1)-B1", ["B1", "", "", true]],
    ["=CAREER.SALARY(IF(foo,A1,B1))-C1", ["C1", "foo", "IF", true]],
    ['=CAREER.SALARY("coder")+foo', ["", "foo", "", false]],
    ["=SUM(B:B)", ["", "", "SUM", false]],
    ["=SUM(Jobs[Pay])+A1#", ["A1", "", "SUM", false]],
    ["='[Other.xlsx]Sheet1'!A1+[Other.xlsx]Sheet1!A1", ["", "", "", false]],
    ["=OFFSET(A1,1,1)", ["A1", "", "OFFSET", false]],
  ])("tells what %s is made of", (formula, parts) => {
    expect(partsOf(formula)).toEqual(parts);
  });
});
