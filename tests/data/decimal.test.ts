import { movePoint } from "../../data/decimal";

describe("movePoint", () => {
  it.each([
    ["12.5", -2, "0.125"],
    ["-0.4", -2, "-0.004"],
    ["7", -2, "0.07"],
    ["100", -2, "1"],
    ["194.8", 3, "194800"],
    ["4347.7", 3, "4347700"],
    ["0.2", 3, "200"],
    ["24.59", 2, "2459"],
    ["75.3", 2, "7530"],
    ["15.00", 0, "15"],
    ["51140", 0, "51140"],
    ["-0.0", 1, "0"],
  ])("moves the point of %s by %d to give %s", (text, places, moved) => {
    expect(movePoint(text, places)).toBe(moved);
  });

  it("refuses what is not a number in plain digits", () => {
    expect(() => movePoint("1,000", 0)).toThrow('"1,000" is not a number in plain digits.');
    expect(() => movePoint("", 0)).toThrow();
  });
});
