import { comparisonExcerpt } from "../../src/blueprint/comparison-excerpt";
import { fitted } from "../../src/blueprint/fitted";
import { compare } from "../../src/comparison/comparison";
import { dataset } from "../../src/dataset/dataset";

const excerpt = comparisonExcerpt(compare(dataset(), { careers: ["MA", "coder"], place: "US" }), {
  mode: "values",
  name: "Excerpt",
  version: "1",
  places: ["US"],
});
const wanted = excerpt.columnWidths;

describe("fitted", () => {
  it("needs no smaller numbers in columns as wide as they should be", () => {
    expect(fitted(excerpt, wanted).narrow).toEqual([]);
  });

  it("makes the numbers of narrow columns smaller, and only theirs", () => {
    const { narrow } = fitted(excerpt, [48, wanted[1] ?? 0, 48, 48]);
    expect(new Set(narrow.map(({ column, columns }) => [column, columns].join()))).toEqual(new Set(["2,1"]));
    // Median pay is in the eighth row.
    expect(narrow.some(({ row, rows }) => row <= 7 && row + rows > 7)).toBe(true);
  });

  it("gives wrapped texts more height the narrower their columns are", () => {
    const heightOf = (widths: readonly number[]) =>
      fitted(excerpt, widths).rowHeights.find(({ row }) => row === 0)?.height ?? 0;
    expect(heightOf([48, 48, 48, 48])).toBeGreaterThan(heightOf(wanted));
  });
});
