import { formulaFor } from "../../src/blueprint/formula-for";

describe("formulaFor", () => {
  it.each([
    [
      { measure: "salary", statistic: "median", place: "TX" },
      '=CAREER.SALARY("Medical coder","median","TX")',
    ],
    [{ measure: "growth" }, '=CAREER.GROWTH("Medical coder")'],
    [{ measure: "employment", place: "US" }, '=CAREER.EMPLOYMENT("Medical coder","US")'],
    [{ measure: "license" }, '=CAREER.LICENSE("Medical coder")'],
  ] as const)("calls the function that a measure has: %j", (wanted, formula) => {
    expect(formulaFor({ career: "Medical coder", ...wanted })).toBe(formula);
  });

  it("leaves a gap for what is not asked, and nothing at the end", () => {
    const wanted = { career: "coder", measure: "salary", source: "article-1" } as const;
    expect(formulaFor(wanted)).toBe('=CAREER.SALARY("coder",,,,"article-1")');
    expect(formulaFor({ ...wanted, statistic: "mean", year: 2016 })).toBe(
      '=CAREER.SALARY("coder","mean",,2016,"article-1")',
    );
  });

  it("calls GET for what has no function, or more asked of it than its function takes", () => {
    expect(formulaFor({ career: "coder", measure: "entry path" })).toBe('=CAREER.GET("coder","entry path")');
    expect(formulaFor({ career: "coder", measure: "growth", year: 2012, source: "article-5" })).toBe(
      '=CAREER.GET("coder","growth",,,2012,"article-5")',
    );
  });

  it("lets no name end its text", () => {
    expect(formulaFor({ career: 'a"b', measure: "openings" })).toBe('=CAREER.OPENINGS("a""b")');
  });
});
