import { STATISTICS } from "../../src/dataset/figure";
import { BadArgument } from "../../src/lookup/bad-argument";
import { resolveStatistic } from "../../src/lookup/lookup";

describe("resolveStatistic", () => {
  it.each(STATISTICS)("takes %s as it is", (statistic) => {
    expect(resolveStatistic(statistic)).toBe(statistic);
  });

  it.each([
    ["", "median"],
    ["Median", "median"],
    [" MEDIAN ", "median"],
    ["50th percentile", "median"],
    ["average", "mean"],
    ["Avg.", "mean"],
    ["25th", "p25"],
    ["25th percentile", "p25"],
    ["P 75", "p75"],
    ["90%", "p90"],
    ["10", "p10"],
    ["top 10%", "p90"],
    ["Lowest 10%", "p10"],
  ])("takes %j for %s", (text, statistic) => expect(resolveStatistic(text)).toBe(statistic));

  it.each(["p42", "42", "mode", "unspecified", "constructor", "?", "x".repeat(10_000)])(
    "refuses %.20s",
    (text) => expect(() => resolveStatistic(text)).toThrow(BadArgument),
  );

  it("says what can be given", () => {
    expect(() => resolveStatistic("p42")).toThrow(
      'No pay is published as the statistic "p42". Give median, mean, p10, p25, p75 or p90.',
    );
  });
});
