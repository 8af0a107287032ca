/** @jest-environment jsdom */
import { parseDataset } from "../../src/dataset/dataset";
import { adjust, earnings, payback, rank, real } from "../../src/functions/money";
import { payPoints } from "../../src/functions/offer-rank";
import { resolveCareer, resolvePlace } from "../../src/lookup/lookup";
import content from "../fixtures/three-careers.json";
import { cell } from "./cells";

const ask = (calculate: (...given: never[]) => unknown, ...given: unknown[]) =>
  cell(() =>
    (calculate as (...all: unknown[]) => unknown)(...[...given, null, null, null, null].slice(0, 5)),
  );

describe("RANK", () => {
  it.each([
    [37_000, 10],
    [47_315, 38],
    [51_140, 50],
    [81_150, 90],
  ])("puts an offer of %d to a coder at the percentile %d", async (amount, percentile) => {
    expect(await ask(rank, "coder", amount)).toBe(percentile);
  });

  it("names the published point beyond which nothing is known", async () => {
    expect(await ask(rank, "coder", 30_000)).toBe(
      "#N/A $30,000 a year is below the lowest point that this data set has (10th percentile $37,000) for Medical coder in the United States.",
    );
    expect(await ask(rank, "coder", 100_000)).toBe(
      "#N/A $100,000 a year is above the highest point that this data set has (90th percentile $81,150) for Medical coder in the United States.",
    );
    expect(await ask(rank, "coder", 20_000, "TX")).toMatch(/\(25th percentile \$[\d,]+\) .* in Texas\.$/);
  });

  it("does not reckon with a point that is published as this much or more", () => {
    const [row] = content.series;
    const series = [{ ...row, values: { US: "239200+,68020,45690,48500" } }];
    const data = parseDataset({ ...content, series });
    const points = (slug: string) =>
      payPoints(data, resolveCareer(data, slug).career, resolvePlace(data, "US"));
    expect(points("medical-coder")).toEqual([]);
    expect(points("medical-biller")).toEqual([{ percentile: 50, pay: 48_500 }]);
  });

  it.each([0, -5, null, "a lot", 1e13])("refuses %p as an offer", async (amount) => {
    expect(await ask(rank, "coder", amount)).toMatch(/^#VALUE! The amount/);
  });
});

describe("PAYBACK", () => {
  it("counts the training, its cost and the pay lost meanwhile", async () => {
    // 9 · 2,600 + 4,000 = 27,400, brought back by (51,140 − 31,200) ÷ 12 a month in 16.49 months, after 9.
    expect(await ask(payback, "coder", 4000, 9, 31_200)).toBe(25.5);
  });

  it("takes no current pay for none", async () => {
    // 51,140 ÷ 12 = 4,261.67 a month brings 4,261.67 back in one month.
    expect(await ask(payback, "coder", 4261.67, 9)).toBe(10);
  });

  it("says when it never pays for itself", async () => {
    expect(await ask(payback, "coder", 1, 1, 60_000)).toBe(
      "#N/A The training never pays for itself. The median pay of Medical coder in the United States, $51,140 a year, is no higher than the current pay, $60,000.",
    );
  });

  it("refuses what cannot be", async () => {
    expect(await ask(payback, "coder", -1, 9)).toMatch(/^#VALUE! The cost -1/);
    expect(await ask(payback, "coder", 1, 999)).toMatch(/^#VALUE! The months 999/);
    expect(await ask(payback, "coder", 1, 9, -1)).toMatch(/^#VALUE! The current pay -1/);
  });
});

describe("EARNINGS", () => {
  it("adds up the years with their raises", async () => {
    expect(await ask(earnings, "coder", 10)).toBe(511_400);
    // 51,140 + 52,674.20 + 54,254.426
    expect(await ask(earnings, "coder", 3, 0.03)).toBe(158_069);
    expect(await ask(earnings, "coder", 1, 0.03, "TX")).toBe(44_180);
  });

  it.each([0, 1.5, 61, null])("refuses %p years", async (years) => {
    expect(await ask(earnings, "coder", years)).toMatch(/^#VALUE! The years/);
  });

  it("refuses a raise that is given in percent", async () => {
    expect(await ask(earnings, "coder", 3, 3)).toMatch(/^#VALUE! The raise 3 is not a fraction/);
  });
});

describe("REAL", () => {
  it("multiplies by the index of the one year and divides by that of the other", async () => {
    // 40,000 × 321.943 ÷ 237.017, and × 258.811 ÷ 237.017
    expect(await ask(real, 40_000, 2015)).toBe(54_332.47);
    expect(await ask(real, 40_000, 2015, 2020)).toBe(43_678.05);
    expect(await ask(real, 40_000, 2025, 2025)).toBe(40_000);
  });

  it("knows no year beyond the published ones", async () => {
    expect(await ask(real, 40_000, 2030)).toBe(
      "#N/A This data set has no consumer price index for 2030. It has: 1990 to 2025.",
    );
    expect(await ask(real, 40_000, 3000)).toMatch(/^#VALUE! The year "3000"/);
    expect(await ask(real, 40_000)).toMatch(/^#VALUE! The from year is blank/);
    expect(await ask(real, -1, 2015)).toMatch(/^#VALUE! The amount -1/);
  });
});

describe("ADJUST", () => {
  it("multiplies by the price level of the one place and divides by that of the other", async () => {
    // 50,000 × 100 ÷ 88.823
    expect(await ask(adjust, 50_000, "Alabama")).toBe(56_291.73);
    expect(await ask(adjust, 50_000, "US", "AL")).toBe(44_411.5);
    expect(await ask(adjust, 50_000, "AL", "AL")).toBe(50_000);
  });

  it("refuses places and amounts that cannot be", async () => {
    expect(await ask(adjust, 50_000, "Narnia")).toMatch(/^#N\/A No place is called "Narnia"/);
    expect(await ask(adjust, "x", "AL")).toMatch(/^#VALUE! The amount "x" is not a number/);
  });
});
