import { pageFit } from "../../src/blueprint/page-fit";

describe("pageFit", () => {
  it("lays a wide sheet on its side and stands a tall one up", () => {
    expect(pageFit([400, 400], [], 20)).toEqual({ orientation: "landscape", onePage: true });
    expect(pageFit([400, 400], [{ row: 3, height: 700 }], 20)).toEqual({
      orientation: "portrait",
      onePage: true,
    });
  });

  it("takes several pages where one could not be read", () => {
    expect(pageFit([400, 400], [{ row: 3, height: 1500 }], 20)).toEqual({
      orientation: "portrait",
      onePage: false,
    });
    expect(pageFit([500, 500], [{ row: 3, height: 1500 }], 20)).toEqual({
      orientation: "landscape",
      onePage: false,
    });
  });
});
