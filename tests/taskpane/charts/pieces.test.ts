import { pieces } from "../../../src/taskpane/charts/pieces";

const point = (x: number) => ({ x, y: 0 });

describe("pieces", () => {
  it("ends a line where a point is missing, and begins another behind it", () => {
    const points = [undefined, point(1), point(2), undefined, undefined, point(5), undefined];
    expect(pieces(points)).toEqual([[point(1), point(2)], [point(5)]]);
  });

  it("draws nothing where there is nothing", () => {
    expect(pieces([undefined, undefined])).toEqual([]);
  });
});
