import { BadArgument } from "../../src/lookup/bad-argument";
import { resolveYear } from "../../src/lookup/lookup";

describe("resolveYear", () => {
  it.each([2025, "2025", " 2025 "])("takes %j", (given) => expect(resolveYear(given)).toBe(2025));

  it.each([undefined, null, "", "  "])("takes %j for no year", (given) => {
    expect(resolveYear(given)).toBeUndefined();
  });

  it.each([1800, 3000, 2024.5, -1, 0, NaN, Infinity, true, "soon", "2024-34", {}])("refuses %j", (given) => {
    expect(() => resolveYear(given)).toThrow(BadArgument);
  });

  it("says which years there can be", () => {
    expect(() => resolveYear(1800)).toThrow(
      'The year "1800" is not a year from 1990 to 2100. Give one such as 2025, or leave it out to get the newest.',
    );
  });
});
