/** @jest-environment jsdom */
import { dataset, findFigure } from "../../src/dataset/dataset";
import type * as CellValue from "../../src/functions/cell-value";
import { resolveCareer } from "../../src/lookup/lookup";

const data = dataset();
const figure = findFigure(data, resolveCareer(data, "coder").career, { measure: "salary" });
if (figure === undefined) throw new Error("no figure");

/** The room as a host with these requirement sets loads it. */
async function on(...sets: string[]): Promise<typeof CellValue> {
  const isSetSupported = jest.fn((set: string, version: string) => sets.includes(`${set} ${version}`));
  Object.assign(globalThis, { Office: { context: { requirements: { isSetSupported } } } });
  jest.resetModules();
  const module = await import("../../src/functions/cell-value");
  return { ...module, ...{ asked: isSetSupported } };
}

describe("cellValue", () => {
  it("is the bare number where the host knows no data types", async () => {
    expect((await on()).cellValue(figure)).toBe(51140);
  });

  it("has its format from CustomFunctionsRuntime 1.4 on", async () => {
    expect((await on("CustomFunctionsRuntime 1.4")).cellValue(figure)).toEqual({
      type: "FormattedNumber",
      basicValue: 51140,
      numberFormat: "$#,##0",
    });
  });

  it("says what it is from ExcelApi 1.19 on", async () => {
    const { cellValue } = await on("CustomFunctionsRuntime 1.4", "ExcelApi 1.19");
    const text = (basicValue: string) => ({ type: "String", basicValue });
    expect(cellValue(figure)).toEqual({
      type: "Double",
      basicType: "Double",
      basicValue: 51140,
      numberFormat: "$#,##0",
      properties: {
        Statistic: text("median"),
        Period: text("May 2025"),
        Place: text("United States"),
        Source: text(
          "U.S. Bureau of Labor Statistics, Occupational Employment and Wage Statistics, national, May 2025, released 2026-05-15",
        ),
        "Measured for": text("29-2072 Medical Records Specialists"),
      },
    });
  });

  describe("of pay that is published only as this much or more", () => {
    const { career } = resolveCareer(data, "Surgeons, All Other");
    const bounded = findFigure(data, career, { measure: "salary", year: 2024 });
    if (bounded === undefined) throw new Error("no figure");

    it("has a format that says so", async () => {
      expect((await on("CustomFunctionsRuntime 1.4")).cellValue(bounded)).toEqual({
        type: "FormattedNumber",
        basicValue: 239200,
        numberFormat: '$#,##0" or more"',
      });
    });

    it("keeps it in the dollars of another year", async () => {
      await on("CustomFunctionsRuntime 1.4");
      const { history } = await import("../../src/functions/pay");
      const rows = (await history(
        "Surgeons, All Other",
        "median" as Parameters<typeof history>[1],
        2025,
      )) as unknown[][];
      expect(rows.find(([year]) => year === 2024)?.[1]).toMatchObject({ numberFormat: '$#,##0" or more"' });
    });

    it("says it of its statistic", async () => {
      const { cellValue } = await on("CustomFunctionsRuntime 1.4", "ExcelApi 1.19");
      expect(cellValue(bounded)).toMatchObject({
        basicValue: 239200,
        numberFormat: '$#,##0" or more"',
        properties: { Statistic: { type: "String", basicValue: "median, at least" } },
      });
    });
  });

  it("says of openings that BLS rounds to none how few they are", async () => {
    const { cellValue } = await on("CustomFunctionsRuntime 1.4");
    const openings = findFigure(data, resolveCareer(data, "29-1243").career, { measure: "openings" });
    expect(openings && cellValue(openings)).toEqual({
      type: "FormattedNumber",
      basicValue: 0,
      numberFormat: '"fewer than 50"',
    });
  });

  it("asks the host once", async () => {
    const module = await on("CustomFunctionsRuntime 1.4", "ExcelApi 1.19");
    for (let call = 0; call < 5; call += 1) module.cellValue(figure);
    expect((module as unknown as { asked: jest.Mock }).asked).toHaveBeenCalledTimes(2);
  });
});
