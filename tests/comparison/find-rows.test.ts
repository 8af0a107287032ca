import { findRows } from "../../src/comparison/find-rows";
import { DEFAULT_ROWS } from "../../src/comparison/measures";

describe("findRows", () => {
  it("knows rows by their label, their measure and the sets they belong to", () => {
    expect(findRows("highest 10%")).toEqual(["salary-p90"]);
    expect(findRows("pay per hour")).toEqual(["wage-median"]);
    expect(findRows("at a glance")).toEqual(DEFAULT_ROWS);
    expect(findRows("Getting in")).toEqual(expect.arrayContaining(["education", "certifications"]));
  });

  it("finds none for what no sheet shows", () => {
    expect(findRows("pay difference")).toBeUndefined();
  });

  it("does not know what is neither row nor measure", () => {
    expect(() => findRows("shoe size")).toThrow('No field is called "shoe size"');
  });
});
