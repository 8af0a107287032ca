/** @jest-environment jsdom */
import { get } from "../../src/functions/ask";
import { employment, growth, openings } from "../../src/functions/outlook";
import { cell } from "./cells";

describe("GROWTH", () => {
  it.each([
    ["medical assistant", 0.125],
    ["coder", 0.071],
    ["biller", -0.004],
  ])("gives the projected change of %s as a fraction", async (career, change) => {
    expect(await cell(() => growth(career))).toBe(change);
  });

  it.each(["2024-34", "2024–34", "2024/2034", " 2024 - 2034 "])("takes the window as %s", async (period) => {
    expect(await cell(() => growth("coder", period))).toBe(0.071);
  });

  it("says which window it has instead", async () => {
    expect(await cell(() => growth("biller", "2014-24"))).toBe(
      "#N/A This data set has no projected growth for Medical biller over 2014–24. It has: 2024–34.",
    );
  });

  it.each(["soon", "2034-24", "2024"])("refuses %s as a window", async (period) => {
    expect(await cell(() => growth("biller", period))).toMatch(/^#VALUE! The period/);
  });
});

describe("OPENINGS", () => {
  it("gives openings a year", async () => {
    expect(await cell(() => openings("coder"))).toBe(14200);
  });
});

describe("EMPLOYMENT", () => {
  it("gives the newest survey of the nation and of a state", async () => {
    expect(await cell(() => employment("coder"))).toBe(194720);
    expect(await cell(() => employment("coder", "TX"))).toBe(19870);
  });

  it("goes back to the survey of an earlier year", async () => {
    expect(await cell(() => employment("medical assistant", "US", 2024))).toBe(793460);
    expect(await cell(() => employment("Fishing and Hunting Workers", "US", 2024))).toMatch(
      /^#N\/A This data set has no employment for Fishing and Hunting Workers .* It has: 2024 \(projections-2024\)/,
    );
  });

  it("leaves the base of the projections to who asks for that source", async () => {
    expect(
      await cell(() =>
        get("medical assistant", "employment" as never, null as never, "US", 2024, "projections-2024"),
      ),
    ).toBe(811000);
  });
});
