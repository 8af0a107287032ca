import { dropPlace, placeAfter } from "../../../src/taskpane/compare/drop-place";

/** Two rows: three boxes, then two. */
const BOXES = [0, 100, 200, 300, 400].map((_, at) => {
  const [left, top] = [(at % 3) * 100, at < 3 ? 0 : 40];
  return { left, right: left + 90, top, bottom: top + 32 };
});

describe("dropPlace", () => {
  it.each([
    ["before the first", 10, 16, 0],
    ["after the first's middle", 60, 16, 1],
    ["at the end of a row", 290, 16, 3],
    ["between the rows", 150, 36, 3],
    ["at the start of the second row", 5, 50, 3],
    ["in the second row", 120, 50, 4],
    ["after the last", 280, 50, 5],
    ["below all", 10, 200, 5],
    ["above all", 250, -20, 0],
  ])("is told %s", (_, x, y, place) => expect(dropPlace(BOXES, x, y)).toBe(place));
});

describe("placeAfter", () => {
  it("counts the place that what is moved has left", () => {
    expect([placeAfter(0, 3), placeAfter(3, 0), placeAfter(1, 1), placeAfter(1, 2)]).toEqual([2, 0, 1, 1]);
  });
});
