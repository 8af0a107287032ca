import type { PayPoint } from "../../src/comparison/pay-rank";
import { payRank } from "../../src/comparison/pay-rank";

const points: PayPoint[] = [
  { percentile: 10, pay: 37_000 },
  { percentile: 25, pay: 43_490 },
  { percentile: 50, pay: 51_140 },
];

describe("payRank", () => {
  it("is on the straight line between two points", () => {
    expect(payRank(points, 47_315)).toEqual({ percentile: 37.5 });
    expect(payRank(points, 40_245)).toEqual({ percentile: 17.5 });
  });

  it("gives a published point its own percentile", () => {
    expect(payRank(points, 37_000)).toEqual({ percentile: 10 });
    expect(payRank(points, 51_140)).toEqual({ percentile: 50 });
  });

  it("guesses nothing beyond the published points", () => {
    expect(payRank(points, 36_999)).toEqual({ beyond: "below", point: points[0] });
    expect(payRank(points, 51_141)).toEqual({ beyond: "above", point: points[2] });
  });

  it("takes the upper of two points with the same pay", () => {
    expect(
      payRank(
        [
          { percentile: 10, pay: 20 },
          { percentile: 25, pay: 20 },
        ],
        20,
      ),
    ).toEqual({ percentile: 25 });
  });
});
