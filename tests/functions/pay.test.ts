/** @jest-environment jsdom */
import { history, salary, wage } from "../../src/functions/pay";
import { cell } from "./cells";

type Arguments = Parameters<typeof salary>;

/** Arguments as Excel passes them: an omitted one is null. */
const call = (ask: typeof salary, ...given: unknown[]) =>
  cell(() => ask(...([...given, null, null, null, null, null].slice(0, 5) as unknown as Arguments)));

describe("SALARY", () => {
  it.each([
    ["coder", 51140],
    ["medical assistant", 45690],
    ["biller", 48500],
    ["medical secretary", 45930],
    ["health information technologist", 68020],
    ["transcriptionist", 40410],
    ["29-2072", 51140],
  ])("gives the newest national median of %s", async (career, pay) => {
    expect(await call(salary, career)).toBe(pay);
  });

  it.each([
    ["coder", "p10", 37000],
    ["coder", "p90", 81150],
    ["coder", "mean", 56790],
    ["coder", "average", 56790],
    ["coder", "MEDIAN", 51140],
    ["coder", "", 51140],
  ])("gives %s at %s", async (career, statistic, pay) => {
    expect(await call(salary, career, statistic)).toBe(pay);
  });

  it.each([
    ["coder", "TX", 44180],
    ["medical assistant", "texas", 37570],
  ])("gives the median of %s in %s", async (career, place, pay) => {
    expect(await call(salary, career, null, place)).toBe(pay);
  });

  it("takes a blank cell for an omitted argument", async () => {
    expect(await call(salary, "coder", "", "", 0, "")).toBe(51140);
  });

  it("takes the year and the source that are published", async () => {
    expect(await call(salary, "coder", null, null, 2025, "oews-2025")).toBe(51140);
  });

  it.each([
    [["codr"], /^#N\/A No career is called "codr"\. Did you mean "coder"\?$/],
    [["5"], /^#N\/A No career is called "5"/],
    [["technician"], /^#N\/A "technician" can mean .*"Pharmacy technician"/],
    [["coder", null, "Narnia"], /^#N\/A No place is called "Narnia"/],
    [
      ["coder", "p10", "TX"],
      /^#N\/A This data set has no p10 annual pay for Medical coder in Texas\. It has: median, mean/,
    ],
    [
      ["coder", null, null, 2019],
      /^#N\/A This data set has no median annual pay .* for 2019\. It has: May 2025/,
    ],
    [["coder", null, null, null, "nobody"], /^#N\/A No source is called "nobody"/],
    [[""], /^#VALUE! The career is blank/],
    [["   "], /^#VALUE! The career is blank/],
    [["x".repeat(10_000)], /^#VALUE! The career is 10,000 characters long/],
    [["coder", "p42"], /^#VALUE! .*"p42".* Give median, mean, p10/],
    [["coder", null, null, 1800], /^#VALUE! The year "1800"/],
    [["coder", null, null, 2025.5], /^#VALUE! The year "2025.5"/],
  ])("answers %j with a sentence", async (given, sentence) => {
    expect(await call(salary, ...given)).toMatch(sentence);
  });
});

describe("WAGE", () => {
  it("gives dollars an hour", async () => {
    expect(await call(wage, "coder")).toBe(24.59);
    expect(await call(wage, "biller", "p90")).toBeGreaterThan(24.59);
  });

  it("gives a state's", async () => {
    expect(await call(wage, "coder", null, "TX")).toBeCloseTo(44180 / 2080, 1);
  });
});

describe("HISTORY", () => {
  const ask = (...given: unknown[]) =>
    cell(() => history(...([...given, null, null].slice(0, 3) as Parameters<typeof history>))) as Promise<
      unknown[][]
    >;

  it("gives every year that is published, the earliest first", async () => {
    const [header, ...years] = await ask("medical assistant");
    expect(header).toEqual(["Year", "Medical assistant, median pay"]);
    expect(years.map(([year]) => year)).toEqual([2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025]);
    expect(years.at(-1)).toEqual([2025, 45690]);
    expect(years.find(([year]) => year === 2021)).toEqual([2021, 37190]);
  });

  it("does not chain an occupation to the one its code came from", async () => {
    const [, ...years] = await ask("coder");
    expect(years[0]?.[0]).toBeGreaterThanOrEqual(2021);
  });

  it("tells all years in the dollars of one", async () => {
    const [header, ...years] = await ask("medical assistant", "mean", 2025);
    expect(header?.[1]).toBe("Medical assistant, mean pay in dollars of 2025");
    expect(years.at(-1)).toEqual([2025, 46120]);
    // The median of May 2021, 37,190 × 321.943 ÷ 270.970
    const medians = await ask("medical assistant", null, 2025);
    expect(medians.find(([year]) => year === 2021)).toEqual([2021, 44186]);
  });

  it("says what it does not know", async () => {
    expect(await ask("medical assistant", null, 2050)).toMatch(
      /^#N\/A This data set has no consumer price index for 2050/,
    );
    expect(await ask("codr")).toMatch(/^#N\/A No career/);
  });
});
