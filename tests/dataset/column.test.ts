import { annualFromHourly, Column } from "../../src/dataset/column";
import type { SeriesRow } from "../../src/dataset/schema";
import { threeCareers } from "../fixtures/three-careers";

const { places, sources, occupations } = threeCareers();

function column(more: Partial<SeriesRow>): Column {
  const [place, source] = [places[0], sources[0]];
  if (place === undefined || source === undefined) throw new Error("The fixture is empty.");
  const series: SeriesRow = {
    id: "test",
    measure: "growth",
    unit: "fraction",
    period: "2024/2034",
    source: "oews-2025",
    values: { US: "71,,125,-4" },
    ...more,
  };
  return new Column(series, place, source, occupations, undefined);
}

describe("Column", () => {
  it("moves the point without blurring the number", () => {
    const growth = column({ decimals: 3 });
    expect([0, 1, 2, 3].map((row) => growth.figure(row)?.value)).toEqual([0.071, undefined, 0.125, -0.004]);
  });

  it("gives the same figure each time", () => {
    const growth = column({ decimals: 3 });
    expect(growth.figure(0)).toBe(growth.figure(0));
    expect(growth.figure(1)).toBeUndefined();
    expect(growth.figure(1)).toBeUndefined();
  });

  it("takes the year from the period", () => {
    expect(column({}).year).toBe(2024);
    expect(column({ period: "undated" }).year).toBeUndefined();
  });

  it("refuses a series that does not fit the occupations", () => {
    expect(() => column({ values: { US: "71,,125" } }).figure(0)).toThrow(
      'Series "test" has 3 values for 4 occupations in US.',
    );
  });

  it("refuses a text that is not there", () => {
    const education = column({ unit: "text", texts: ["None"], values: { US: "0,1,0,0" } });
    expect(education.figure(0)?.value).toBe("None");
    expect(() => education.figure(1)).toThrow('Series "test" has no text number 1.');
  });
});

describe("annualFromHourly", () => {
  it("is 2,080 hours, to the nearest ten dollars", () => {
    expect(annualFromHourly(2459)).toBe(51150);
    expect(annualFromHourly(2124)).toBe(44180);
  });
});
