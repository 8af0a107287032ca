import { dataset, parseDataset } from "../../src/dataset/dataset";
import type { Place } from "../../src/dataset/figure";
import { cpi, cpiSource, cpiYears, priceParity, priceParitySource } from "../../src/dataset/prices";
import content from "../fixtures/three-careers.json";

// The numbers below were copied by hand from the published tables.
const data = dataset();

describe("cpi", () => {
  it.each([
    [1990, 130.7],
    [2000, 172.2],
    [2015, 237.017],
    [2020, 258.811],
    [2025, 321.943],
  ])("has the index of %d", (year, index) => expect(cpi(data, year)).toBe(index));

  it("has none of another year", () => {
    expect(cpi(data, 1989)).toBeUndefined();
    expect(cpi(data, 2026)).toBeUndefined();
  });

  it("has every year from 1990 to 2025, and its source", () => {
    expect(cpiYears(data)).toEqual(Array.from({ length: 36 }, (_, index) => 1990 + index));
    expect(cpiSource(data)?.title).toMatch(/^Consumer Price Index/);
  });
});

describe("priceParity", () => {
  const parity = (code: string) =>
    priceParity(data, data.places.find((place) => place.code === code) as Place);

  it("has the nation as 100 and the states beside it", () => {
    expect(parity("US")).toBe(100);
    expect(parity("CA")).toBe(110.72);
    expect(parity("TX")).toBe(97.057);
    expect(parity("AR")).toBe(86.937);
  });

  it("has every place, and its source", () => {
    expect(data.places.filter((place) => priceParity(data, place) === undefined)).toEqual([]);
    expect(priceParitySource(data)?.period).toBe("2024");
  });

  it("is absent where the file has no prices", () => {
    const bare = parseDataset(content);
    expect([cpi(bare, 2025), cpiYears(bare), priceParitySource(bare)]).toEqual([undefined, [], undefined]);
  });

  it("refuses a price of an unknown source", () => {
    const prices = {
      consumer: { source: "hearsay", from: 2025, values: [] },
      parities: { source: "x", values: {} },
    };
    expect(() => parseDataset({ ...content, prices })).toThrow('no known source: "hearsay"');
  });
});
