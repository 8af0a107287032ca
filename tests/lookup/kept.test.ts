import { Kept } from "../../src/lookup/kept";

describe("Kept", () => {
  it("gives an answer again", () => {
    const kept = new Kept<number>(2);
    expect(kept.keep("a", 1)).toBe(1);
    expect(kept.get("a")).toBe(1);
    expect(kept.get("b")).toBeUndefined();
  });

  it("drops the oldest when there are too many", () => {
    const kept = new Kept<number>(2);
    ["a", "b", "c"].forEach((question, index) => kept.keep(question, index));
    expect(["a", "b", "c"].map((question) => kept.get(question))).toEqual([undefined, 1, 2]);
  });
});
