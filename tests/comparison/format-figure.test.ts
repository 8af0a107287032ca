import { formatFigure, formatValue } from "../../src/comparison/format-figure";
import { findFigure } from "../../src/dataset/dataset";
import { threeCareers } from "../fixtures/three-careers";

const data = threeCareers();
const [coder] = data.careers;
if (coder === undefined) throw new Error("The fixture has no career.");
const salary = findFigure(data, coder, { measure: "salary" });
if (salary === undefined) throw new Error("The fixture has no salary.");

describe("formatFigure", () => {
  it("writes a figure in its unit", () => {
    expect(formatFigure(salary)).toBe("$51,140");
    expect(formatValue(24.5, "USD/hour")).toBe("$24.50");
    expect(formatValue(817870, "people")).toBe("817,870");
    expect(formatValue(-0.004, "fraction")).toBe("-0.4%");
    expect(formatValue(["CPC", "CCS"], "text")).toBe("CPC; CCS");
  });

  it("says that a top-coded wage may be higher", () => {
    expect(formatFigure({ ...salary, value: 239200, bound: "at-least" })).toBe("$239,200 or more");
  });

  it("says how few openings are no hundred", () => {
    expect(formatValue(0, "openings/year")).toBe("fewer than 50");
    expect(formatValue(0, "people")).toBe("0");
  });

  it("draws a dash where nothing is published", () => {
    expect(formatFigure(undefined)).toBe("—");
  });
});
