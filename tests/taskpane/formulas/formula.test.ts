import { dataset } from "../../../src/dataset/dataset";
import { resolveCareer } from "../../../src/lookup/lookup";
import { formulaOf } from "../../../src/taskpane/formulas/formula";
import type { DescribedFunction, Parameter } from "../../../src/taskpane/formulas/described";

const parameter = (name: string, more: Partial<Parameter> = {}): Parameter => ({
  name,
  description: "",
  type: "string",
  ...more,
});
const optional = (name: string) => parameter(name, { optional: true });

const salary: DescribedFunction = {
  id: "SALARY",
  description: "",
  returns: "",
  hasHeader: false,
  parameters: [parameter("career"), optional("statistic"), optional("place"), optional("year")],
};
const table: DescribedFunction = {
  ...salary,
  id: "TABLE",
  parameters: [parameter("careers", { dimensionality: "matrix" }), optional("place")],
};

const textOf = (...given: Parameters<typeof formulaOf>) => formulaOf(...given).text;

it("may name every career by its title", () => {
  const data = dataset();
  const misnamed = data.careers.filter((career) => resolveCareer(data, career.title).career !== career);
  expect(misnamed).toEqual([]);
});

describe("formulaOf", () => {
  it("leaves out what is not given at the end, and keeps its place in the middle", () => {
    expect(textOf(salary, { career: "coder" })).toBe('=CAREER.SALARY("coder")');
    expect(textOf(salary, { career: "coder", place: "TX" })).toBe('=CAREER.SALARY("coder",,"TX")');
    expect(textOf(salary, { career: "coder", year: 2024 })).toBe('=CAREER.SALARY("coder",,,2024)');
    expect(textOf({ ...salary, parameters: [] }, {})).toBe("=CAREER.SALARY()");
  });

  it("doubles quotation marks, so that no text can be more than a text", () => {
    expect(textOf(salary, { career: '"&A1&"' })).toBe('=CAREER.SALARY("""&A1&""")');
  });

  it("writes numbers as numbers, zero and less than zero too", () => {
    expect(textOf(salary, { career: "coder", year: 0 })).toBe('=CAREER.SALARY("coder",,,0)');
    expect(textOf(salary, { career: "coder", year: -0.5 })).toBe('=CAREER.SALARY("coder",,,-0.5)');
  });

  it("writes several texts as a block, and one as itself", () => {
    expect(textOf(table, { careers: ["coder", "biller"] })).toBe('=CAREER.TABLE({"coder";"biller"})');
    expect(textOf(table, { careers: ["coder"], place: "TX" })).toBe('=CAREER.TABLE("coder","TX")');
  });

  it("names the argument that it still needs", () => {
    const formula = formulaOf(salary, { place: "TX" });
    expect(formula.text).toBe('=CAREER.SALARY(career,,"TX")');
    expect(formula.needs?.name).toBe("career");
    expect(formulaOf(salary, { career: "coder" }).needs).toBeUndefined();
  });

  it("passes what Excel would: null for what is left out, a block as rows", () => {
    expect(formulaOf(salary, { career: "coder", year: 2024 }).given).toEqual(["coder", null, null, 2024]);
    expect(formulaOf(table, { careers: ["coder", "biller"] }).given).toEqual([[["coder"], ["biller"]], null]);
  });
});
