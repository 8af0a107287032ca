import { BadArgument } from "../../src/lookup/bad-argument";
import { resolvePeriod } from "../../src/lookup/lookup";

describe("resolvePeriod", () => {
  it.each(["2024-34", "2024–34", "2024/2034", " 2024 — 2034 "])("takes %j", (text) => {
    expect(resolvePeriod(text)).toBe("2024/2034");
  });

  it.each(["", "2024", "2034-24", "24-34", "soon"])("refuses %j", (text) => {
    expect(() => resolvePeriod(text)).toThrow(BadArgument);
  });

  it("says how a window is written", () => {
    expect(() => resolvePeriod("soon")).toThrow(
      'The period "soon" is not two years, the earlier first. Write it as "2024-34".',
    );
  });
});
