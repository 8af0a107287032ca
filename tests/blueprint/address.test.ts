import {
  area,
  areaAddress,
  cellAddress,
  contains,
  overlaps,
  sheetReference,
} from "../../src/blueprint/address";

describe("cellAddress", () => {
  it("counts columns past Z", () => {
    expect([0, 25, 26, 701, 702].map((column) => cellAddress(0, column))).toEqual([
      "A1",
      "Z1",
      "AA1",
      "ZZ1",
      "AAA1",
    ]);
  });

  it("fixes what is to stay put", () => {
    expect((["none", "row", "column", "both"] as const).map((fixed) => cellAddress(6, 1, fixed))).toEqual([
      "B7",
      "B$7",
      "$B7",
      "$B$7",
    ]);
  });
});

describe("areaAddress", () => {
  it("names one cell once", () => {
    expect(areaAddress(area(0, 0))).toBe("A1");
    expect(areaAddress(area(4, 1, 2, 3), "both")).toBe("$B$5:$D$6");
  });
});

describe("sheetReference", () => {
  it("doubles apostrophes", () => {
    expect(sheetReference("Coder's day")).toBe("'Coder''s day'");
  });
});

describe("overlaps and contains", () => {
  it("tell neighbors from neighbors that share a cell", () => {
    expect(overlaps(area(0, 0, 2, 2), area(0, 2))).toBe(false);
    expect(overlaps(area(0, 0, 2, 2), area(1, 1, 5, 5))).toBe(true);
    expect(contains(area(0, 0, 2, 2), area(1, 1))).toBe(true);
    expect(contains(area(0, 0, 2, 2), area(1, 1, 2, 1))).toBe(false);
  });
});
