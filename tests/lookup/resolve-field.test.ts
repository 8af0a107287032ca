import { resolveField } from "../../src/lookup/lookup";

describe("resolveField", () => {
  it.each([
    ["average salary", { measure: "salary", statistic: "mean" }],
    ["Mean pay an hour", { measure: "wage", statistic: "mean" }],
    ["10th percentile pay", { measure: "salary", statistic: "p10" }],
    ["p90", { measure: "salary", statistic: "p90" }],
    ["pay", { measure: "salary" }],
    ["job growth", { measure: "growth" }],
  ])("takes %j", (text, field) => {
    expect(resolveField(text)).toEqual(field);
  });

  it.each(["average growth", "25", "p42 pay", "average shoe size"])("does not take %j", (text) => {
    expect(() => resolveField(text)).toThrow(/^No field is called/);
  });
});
