import { careerCalls, loneCall } from "../../src/blueprint/formula-calls";
import type { Argument } from "../../src/blueprint/formula-calls";

const omitted: Argument = { kind: "omitted" };
const other = expect.objectContaining({ kind: "other" }) as Argument;
const constant = (value: string | number | boolean): Argument => ({ kind: "constant", value });
const cells = (address: string, sheet?: string, count = 1): Argument => ({
  kind: "cells",
  address,
  count,
  ...(sheet !== undefined && { sheet }),
});
const argsOf = (formula: string) => careerCalls(formula)[0]?.args;
const idsOf = (formula: string) => careerCalls(formula).map(({ id }) => id);

describe("careerCalls", () => {
  it.each([
    ["=CAREER.SALARY()", []],
    ['=CAREER.SALARY("coder")', [constant("coder")]],
    ['=career.salary( "coder" , , "TX" )', [constant("coder"), omitted, constant("TX")]],
    ['=CAREER.SALARY("say ""coder"", (or not")', [constant('say "coder", (or not')]],
    ['=CAREER.SALARY("a"&"b" & "c")', [constant("abc")]],
    ['=CAREER.SALARY("a"&B1)', [other]],
    ["=CAREER.RANK(C$5,52000.5,-3%,TRUE,FALSE())", [cells("C5"), 52000.5, -0.03, true, false]],
    ["=CAREER.SALARY($C$5)", [cells("C5")]],
    ["=CAREER.SALARY(@c5)", [cells("C5")]],
    ["=CAREER.TABLE(B2:$B$9)", [cells("B2:B9", undefined, 8)]],
    ["=CAREER.SALARY(Sheet1!A1)", [cells("A1", "Sheet1")]],
    ["=CAREER.SALARY('My Sheet''s, (1)'!$A$1)", [cells("A1", "My Sheet's, (1)")]],
    ["=CAREER.SALARY('[Other.xlsx]Sheet1'!A1)", [other]],
    ["=CAREER.SALARY(A0,ABCD1,XFE1,A1048577)", [other, other, other, other]],
    ["=CAREER.SALARY(Coders,B:B,A1#,Table1[[#This Row],[Job, title]])", [other, other, other, other]],
    ['=CAREER.SALARY(IF(A1="x,y",B1,C1),"mean")', [other, constant("mean")]],
    ["=CAREER.SALARY(#REF!)", [other]],
  ] as const)("finds the arguments of %s", (formula, args) => {
    expect(argsOf(formula)).toEqual(args.map((each) => (typeof each === "object" ? each : constant(each))));
  });

  it("reads a block of constants", () => {
    expect(argsOf('=CAREER.TABLE({"coder","say, ""x"";";"biller",2})')).toEqual([
      {
        kind: "block",
        rows: [
          ["coder", 'say, "x";'],
          ["biller", 2],
        ],
      },
    ]);
    expect(argsOf("=CAREER.TABLE({A1})")).toEqual([other]);
  });

  it("reads a call within a call", () => {
    const inner = {
      kind: "call",
      call: { id: "CODE", args: [constant("coder")], text: 'CAREER.CODE("coder")' },
    };
    expect(argsOf('=CAREER.SALARY(CAREER.CODE("coder"),"mean")')).toEqual([inner, constant("mean")]);
    expect(argsOf('=CAREER.SALARY(CAREER.CODE("coder")&"")')).toEqual([other]);
  });

  it.each([
    ['=IFERROR(CAREER.SALARY(C$5),CAREER.WAGE(C$5)*2080)+LEN("CAREER.GET(1)")', ["SALARY", "WAGE"]],
    ["=_xldudf_CAREER_SALARY(C5)", ["SALARY"]],
    ["=_xlfn._xldudf_CAREER_salary(C5)", ["SALARY"]],
    ["=SUM(A1:A3)", []],
    ["=MYCAREER.SALARY(C5)", []],
    ["='CAREER.SALARY(1)'!A1", []],
    ["CAREER.SALARY(C5)", []],
    ['=CAREER.SALARY("coder"', []],
    ["=CAREER.SALARY", []],
  ])("finds which functions %s calls", (formula, ids) => {
    expect(idsOf(formula)).toEqual(ids);
  });
});

describe("loneCall", () => {
  it.each([
    ['=CAREER.SALARY("coder")', "SALARY"],
    ["=+@CAREER.SALARY( C5 )", "SALARY"],
    ['=IFERROR(CAREER.SALARY(C5),"–")', "SALARY"],
    ["=IFNA( CAREER.SALARY(C5), CAREER.WAGE(C5)*2080 )", "SALARY"],
    ["=IFERROR(CAREER.SALARY(C5),0)/12", undefined],
    ["=IFERROR(CAREER.SALARY(C5)/12,0)", undefined],
    ["=CAREER.SALARY(C5)-CAREER.SALARY(D5)", undefined],
    ["=ROUND(CAREER.SALARY(C5),0)", undefined],
    ["=-CAREER.SALARY(C5)", undefined],
    ["=A1", undefined],
  ])("tells whether %s is one call", (formula, id) => {
    expect(loneCall(formula)?.id).toBe(id);
  });
});
