import { orientation } from "../../src/blueprint/comparison-sizes";

describe("orientation", () => {
  it("lays a wide sheet on its side and stands a tall one up", () => {
    expect(orientation([400, 400], [], 20)).toBe("landscape");
    expect(orientation([400, 400], [{ row: 3, height: 800 }], 20)).toBe("portrait");
  });
});
