import { percentileRank } from "../../src/comparison/percentile-rank";

describe("percentileRank", () => {
  it.each([
    [10, 0],
    [20, 25],
    [30, 50],
    [50, 100],
  ])("puts %d evenly from the lowest to the highest", (value, rank) => {
    expect(percentileRank([10, 20, 30, 40, 50], value)).toBe(rank);
  });

  it("lets equal values share the middle of their ranks", () => {
    expect(percentileRank([10, 20, 20, 20, 50], 20)).toBe(50);
    expect(percentileRank([10, 10, 30], 10)).toBe(25);
  });
});
