import { distinct, firstOf, quoted } from "../../src/blueprint/formula-text";

describe("quoted", () => {
  it("doubles quotation marks", () => {
    expect(quoted('a "b"')).toBe('"a ""b"""');
    expect(quoted("")).toBe('""');
  });

  it("breaks a text that is too long for one piece", () => {
    expect(quoted("x".repeat(600))).toBe(`"${"x".repeat(255)}"&"${"x".repeat(255)}"&"${"x".repeat(90)}"`);
  });
});

describe("firstOf", () => {
  it("falls back from one to the next", () => {
    expect(firstOf(["A1", "B1"], '""')).toBe('IFERROR(A1,IFERROR(B1,""))');
  });
});

describe("distinct", () => {
  it("leaves out blank cells and repetitions", () => {
    expect(distinct(["A1", "B1"], "; ")).toBe(
      'MID(IF(OR(A1=""),"","; "&A1)&IF(OR(B1="",A1=B1),"","; "&B1),3,2000)',
    );
  });
});
