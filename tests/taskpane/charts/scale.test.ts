import { around, at, fromZero, withZero } from "../../../src/taskpane/charts/scale";

describe("fromZero", () => {
  it("begins at zero and ends at a round number that is enough", () => {
    expect(fromZero([36050, 81150])).toEqual({ from: 0, to: 100_000 });
    expect(fromZero([100_000])).toEqual({ from: 0, to: 100_000 });
    expect(fromZero([239_200])).toEqual({ from: 0, to: 250_000 });
    expect(fromZero([])).toEqual({ from: 0, to: 1 });
  });
});

describe("around", () => {
  it("goes from a round number to another with all numbers between them", () => {
    expect(around([37190, 51140])).toEqual({ from: 30_000, to: 60_000 });
    expect(around([45_000, 45_500])).toEqual({ from: 45_000, to: 45_500 });
  });

  it("has a length even where all numbers are one round number", () => {
    expect(around([50_000])).toEqual({ from: 50_000, to: 55_000 });
    expect(around([51_140, 51_140])).toEqual({ from: 50_000, to: 60_000 });
  });
});

describe("withZero", () => {
  it("holds zero, whatever the signs", () => {
    expect(withZero([0.125, 0.071])).toEqual({ from: 0, to: 0.125 });
    expect(withZero([-0.1, -0.02])).toEqual({ from: -0.1, to: 0 });
    expect(withZero([-0.1, 0.3])).toEqual({ from: -0.1, to: 0.3 });
  });
});

describe("at", () => {
  it("is in percent of the length", () => {
    expect(at({ from: -0.1, to: 0.3 }, 0)).toBeCloseTo(25);
    expect(at({ from: 0, to: 0 }, 0)).toBe(0);
  });
});
