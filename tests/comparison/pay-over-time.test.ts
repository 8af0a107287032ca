import { compare } from "../../src/comparison/comparison";
import {
  payByYear,
  payChanges,
  payHistoryOf,
  payOverTimeReading,
  TOP_CODES,
} from "../../src/comparison/pay-over-time";
import type { PayHistory } from "../../src/comparison/pay-over-time";
import { dataset, findFigure, findYears, parseDataset } from "../../src/dataset/dataset";
import type { Figure } from "../../src/dataset/figure";
import { resolveCareer } from "../../src/lookup/lookup";
import content from "../fixtures/three-careers.json";

const data = dataset();
const request = { careers: ["medical assistant", "coder"], place: "US" };
const YEARS = [2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025];

const historyOf = (careers: readonly string[], place = "US") =>
  compare(data, { careers, place, payOverTime: true }).history as PayHistory;

describe("the history of a comparison", () => {
  it("is there only where it is asked for", () => {
    expect(compare(data, request).history).toBeUndefined();
    expect(compare(data, { ...request, payOverTime: false }).history).toBeUndefined();
    expect(compare(data, { ...request, payOverTime: true }).history).toBeDefined();
  });

  it("has the nation's median of every year, and a gap where none was published for the career's own code", () => {
    const { years, figures } = historyOf(["medical assistant", "coder"], "US");
    expect(years).toEqual(YEARS);
    expect(figures.map((yearly) => yearly.length)).toEqual([9, 9]);
    expect(figures[0]?.at(4)?.value).toBe(37190);
    expect(figures[0]?.at(-1)?.value).toBe(45690);
    expect(figures[1]?.slice(0, 4)).toEqual([undefined, undefined, undefined, undefined]);
    expect(figures[1]?.at(-1)?.value).toBe(51140);
  });

  it("is of the year it stands under, of the nation and official, whatever the place", () => {
    const { years, figures } = historyOf(["medical assistant", "coder"], "US");
    for (const [at, figure] of figures.flatMap((yearly) => [...yearly.entries()])) {
      if (figure === undefined) continue;
      expect(figure.period.slice(0, 4)).toBe(String(years[at]));
      expect(figure).toMatchObject({ statistic: "median", unit: "USD/year", place: { code: "US" } });
      expect(figure.source.kind).toBeUndefined();
    }
  });

  it("ends with the figure that answers where no year is asked for", () => {
    const { career } = resolveCareer(data, "coder");
    expect([...payByYear(data, career, "median").values()].at(-1)).toBe(
      findFigure(data, career, { measure: "salary" }),
    );
  });
});

describe("payByYear", () => {
  it("takes of a year the best figure, and none that is not of a release", () => {
    const [first, projections, ...rest] = content.sources;
    const [median, ...others] = content.series;
    const article = { ...projections, id: "article-9", period: "2019-05", kind: "article" };
    const again = { ...first, id: "oews-2025-again" };
    const told = (source: string, period: string, us: string) => ({
      ...median,
      id: `${source}-${period}`,
      source,
      period,
      values: { US: us },
    });
    const both = parseDataset({
      ...content,
      sources: [first, projections, ...rest, article, again],
      series: [
        median,
        told("oews-2025-again", "2025-05", "1,2,3,4"),
        told("article-9", "2019-05", "5,6,7,8"),
        ...others,
      ],
    });
    const { career } = resolveCareer(both, "coder");
    const pay = [...payByYear(both, career, "median")].map(([year, { value }]) => [year, value]);
    expect(pay).toEqual([[2025, 51140]]);
  });
});

describe("findYears", () => {
  it("tells the years of the releases", () => {
    expect(findYears(data, { measure: "salary" })).toEqual(YEARS);
    expect(findYears(data, { measure: "salary", source: "oews-2019" })).toEqual([2019]);
  });
});

describe("payOverTimeReading", () => {
  const [assistant = []] = historyOf(["medical assistant", "coder"]).figures;
  const figure = assistant.at(-1) as Figure;
  const pay = (year: number, value: number, bound?: "at-least"): Figure => ({
    ...figure,
    period: `${year}-05`,
    value,
    ...(bound && { bound }),
  });
  const reading = (...yearly: (Figure | undefined)[]) =>
    payOverTimeReading(["Nurse"], { years: YEARS.slice(0, yearly.length), figures: [yearly] });
  const lead =
    "Median pay a year, United States, not adjusted for prices. BLS does not make its yearly surveys to be one series: its methods change, as they did with May 2021.";
  const start = `${lead} Nurse: `;

  it("tells the first and the last year of each career, and the change between them", () => {
    expect(payOverTimeReading(["Medical assistant", "Coder"], historyOf(["MA", "coder"]))).toBe(
      `${lead} Medical assistant: $32,480 in 2017, $45,690 in 2025 (40.7% more in 8 years); Coder, figures from 2021 on: $46,660 in 2021, $51,140 in 2025 (9.6% more in 4 years).`,
    );
  });

  it("tells a fall, and pay that is as it was", () => {
    expect(reading(pay(2017, 40000), undefined, pay(2019, 30000))).toBe(
      `${start}$40,000 in 2017, $30,000 in 2019 (25.0% less in 2 years).`,
    );
    expect(reading(pay(2017, 40000), pay(2018, 40000))).toBe(
      `${start}$40,000 in 2017, $40,000 in 2018 (the same after 1 year).`,
    );
  });

  it("tells of no change where there is but one year, or none", () => {
    expect(reading(undefined, pay(2018, 40000), undefined)).toBe(
      `${lead} Nurse, figures from 2018 on: $40,000 in 2018.`,
    );
    expect(reading(undefined, undefined)).toBe(`${start}no figure.`);
    const changes = payChanges({ years: [2017, 2018], figures: [[pay(2017, 40000)], [undefined]] });
    expect(changes[0]).not.toHaveProperty("change");
    expect(changes[1]).toBeUndefined();
  });

  it("says which years the line leaves out, their pay being known only as this much or more", () => {
    const bounded = pay(2018, 239200, "at-least");
    expect(reading(pay(2017, 200000), bounded, pay(2019, 250000))).toBe(
      `${start}$200,000 in 2017, $250,000 in 2019 (25.0% more in 2 years) (not drawn: 2018, published only as $239,200 or more).`,
    );
    expect(reading(undefined, bounded)).toBe(
      `${start}no figure (not drawn: 2018, published only as $239,200 or more).`,
    );
  });
});

describe("TOP_CODES", () => {
  it("has every median that the data set knows only as this much or more, and no other", () => {
    const { years, figures } = payHistoryOf(data, data.careers);
    const known = figures.flatMap((yearly) => yearly.map((figure, at) => ({ figure, year: years[at] ?? 0 })));
    for (const { figure, year } of known) {
      expect(figure?.bound !== undefined).toBe(figure !== undefined && figure.value === TOP_CODES.get(year));
    }
    expect(known.some(({ figure }) => figure?.bound)).toBe(true);
  });
});
