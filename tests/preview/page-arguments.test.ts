import type { FunctionMetadata } from "../../preview/host/functions-metadata";
import { CellError, firstError, liftedArguments } from "../../preview/page/functions/arguments";

const SALARY: FunctionMetadata = {
  id: "SALARY",
  name: "SALARY",
  parameters: [{ name: "career" }, { name: "place", optional: true }],
};
const TABLE: FunctionMetadata = {
  id: "TABLE",
  name: "TABLE",
  parameters: [{ name: "careers", dimensionality: "matrix" }],
};

describe("liftedArguments", () => {
  it("makes one call of a single value or a single cell", () => {
    expect(liftedArguments(SALARY, ["coder"])).toBeUndefined();
    expect(liftedArguments(SALARY, [[["coder"]]])).toBeUndefined();
  });

  it("makes a call for each cell of a range where one value is taken", () => {
    expect(liftedArguments(SALARY, [[["coder", "biller"]], "TX"])).toEqual([
      [
        ["coder", "TX"],
        ["biller", "TX"],
      ],
    ]);
  });

  it("crosses a row with a column", () => {
    const lifted = liftedArguments(SALARY, [[["coder", "biller"]], [["TX"], ["CA"]]]);
    expect(lifted?.[1]?.[0]).toEqual(["coder", "CA"]);
  });

  it("puts #N/A past the end of the shorter range", () => {
    const lifted = liftedArguments(SALARY, [[["a", "b", "c"]], [["TX", "CA"]]]);
    expect(lifted?.[0]?.[2]).toEqual(["c", new CellError("#N/A")]);
  });

  it("leaves a range whole where the function takes one", () => {
    expect(liftedArguments(TABLE, [[["coder", "biller"]]])).toBeUndefined();
  });
});

describe("firstError", () => {
  it("finds an error inside a range", () => {
    expect(firstError(["coder", [[1, new CellError("#REF!")]]])?.code).toBe("#REF!");
  });
});
