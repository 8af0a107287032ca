/** @jest-environment jsdom */
import { MEASURES } from "../../src/dataset/figure";
import { fields, places, sources } from "../../src/functions/known";

describe("FIELDS", () => {
  it("has a row for every field", () => {
    const [header, ...rows] = fields() as string[][];
    expect(header).toEqual(["Field", "What it tells", "Unit", "Known for"]);
    expect(rows.map(([field]) => field)).toEqual([...MEASURES]);
    expect(rows[0]).toEqual(["salary", "Pay in a year", "US dollars a year", "US and states"]);
  });
});

describe("PLACES", () => {
  it("has the nation, the states and the District of Columbia", () => {
    const rows = places() as string[][];
    expect(rows[1]).toEqual(["US", "United States"]);
    expect(rows).toContainEqual(["DC", "District of Columbia"]);
    expect(rows.length).toBeGreaterThanOrEqual(1 + 1 + 51);
  });
});

describe("SOURCES", () => {
  it("has every part of every source in words", () => {
    const rows = sources() as string[][];
    expect(rows.find(([id]) => id === "oews-2025")).toContain("May 2025");
    for (const row of rows) expect(row.every((part) => part !== "")).toBe(true);
  });
});
