import { dataset, findFigure, findFigures, loadPlace } from "../../src/dataset/dataset";
import type { Career, Question } from "../../src/dataset/dataset";
import { STATISTICS } from "../../src/dataset/figure";
import type { Measure, Place, Statistic } from "../../src/dataset/figure";

// The figures below were copied by hand from the published tables, never from the files that are tested.
const data = dataset();

function careerOf(code: string): Career {
  return data.careers.find(({ occupation }) => occupation.code === code) as Career;
}

function placeOf(code: string): Place {
  return data.places.find((place) => place.code === code) as Place;
}

function value(code: string, question: Question): unknown {
  return findFigure(data, careerOf(code), question)?.value;
}

function pay(code: string, measure: Measure, place = placeOf("US")): readonly unknown[] {
  return STATISTICS.map((statistic: Statistic) => value(code, { measure, statistic, place }));
}

describe("national figures, May 2025", () => {
  it.each([
    ["29-2072", 51140],
    ["31-9092", 45690],
    ["43-3021", 48500],
    ["43-6013", 45930],
    ["29-9021", 68020],
    ["31-9094", 40410],
  ])("has the median salary of %s", (code, median) => {
    const figure = findFigure(data, careerOf(code), { measure: "salary" });
    expect(figure).toMatchObject({ value: median, unit: "USD/year", statistic: "median", period: "2025-05" });
    expect(figure?.source.id).toBe("oews-2025");
  });

  it("has every statistic by the year: median, mean, p10, p25, p75, p90", () => {
    expect(pay("29-2072", "salary")).toEqual([51140, 56790, 37000, 43490, 64820, 81150]);
    expect(pay("29-1141", "salary")).toEqual([97550, 101420, 68940, 80330, 112350, 137470]);
    expect(pay("31-1120", "salary")).toEqual([35800, 36120, 27040, 31920, 39470, 45040]);
  });

  it("has every statistic by the hour", () => {
    expect(pay("29-2072", "wage")).toEqual([24.59, 27.3, 17.79, 20.91, 31.17, 39.01]);
    expect(pay("31-9092", "wage")).toEqual([21.97, 22.17, 17.33, 18.5, 23.65, 28.52]);
  });

  it("has no hourly wage where only annual ones are published, and the other way round", () => {
    expect(pay("11-9032", "salary")).toEqual([105870, 116100, 76280, 86040, 134630, 167770]);
    expect(pay("11-9032", "wage")).toEqual(STATISTICS.map(() => undefined));
    expect(pay("27-2011", "salary")).toEqual(STATISTICS.map(() => undefined));
    expect(pay("27-2011", "wage")).toEqual([29.05, 58.29, 16.5, 20.34, 97.95, 143.68]);
  });

  it("has employment, the survey's before the base of the projections", () => {
    const figures = findFigures(data, careerOf("31-9092"), { measure: "employment" });
    expect(figures.map(({ value, source }) => [value, source.id])).toEqual([
      [817870, "oews-2025"],
      [793460, "oews-2024"],
      [811000, "projections-2024"],
      [763040, "oews-2023"],
      [752460, "oews-2022"],
      [727760, "oews-2021"],
      [710200, "oews-2020"],
      [712430, "oews-2019"],
      [673660, "oews-2018"],
      [646320, "oews-2017"],
    ]);
  });
});

describe("national figures of earlier years", () => {
  /** The pay of every year for which any is published, oldest first, with the survey's sources only. */
  const years = (code: string, statistic: Statistic) =>
    findFigures(data, careerOf(code), { measure: "salary", statistic })
      .map(({ value }) => value)
      .reverse();

  it("has the medians of 2017 to 2025", () => {
    expect(years("31-9092", "median")).toEqual([
      32480, 33610, 34800, 35850, 37190, 38270, 42000, 44200, 45690,
    ]);
    expect(years("43-6013", "median")).toEqual([
      34610, 35760, 36580, 37350, 37450, 38500, 40640, 44640, 45930,
    ]);
  });

  it("has the means of 2017 to 2025", () => {
    expect(years("31-9092", "mean")).toEqual([33580, 34540, 35720, 36930, 38190, 40700, 43350, 44720, 46120]);
  });

  it("begins with the year in which a code took its present meaning, and chains nothing before it", () => {
    expect(years("29-2072", "median")).toEqual([46660, 47180, 48780, 50250, 51140]);
    expect(years("29-9021", "median")).toEqual([55560, 58250, 62990, 67310, 68020]);
    expect(value("13-1041", { measure: "salary", year: 2018 })).toBeUndefined();
    expect(value("13-1041", { measure: "salary", year: 2019 })).toBe(69050);
  });

  it("marks a top-coded wage where its top is known, and has none where it is not", () => {
    const of = (year: number) => findFigure(data, careerOf("29-1022"), { measure: "salary", year });
    expect(of(2024)).toMatchObject({ value: 239200, bound: "at-least" });
    expect(of(2023)).toBeUndefined();
    expect(value("29-1022", { measure: "salary", statistic: "mean", year: 2023 })).toBe(334310);
  });

  it("has no annual pay where a release printed none", () => {
    expect(value("27-2011", { measure: "salary", statistic: "mean", year: 2018 })).toBeUndefined();
  });
});

describe("projections, 2024–34", () => {
  it.each([
    ["31-9092", 0.125, 112300],
    ["29-2072", 0.071, 14200],
    ["43-3021", -0.004, 42200],
    ["29-1141", 0.049, 189100],
  ])("has growth and openings of %s", (code, growth, openings) => {
    expect(value(code, { measure: "growth" })).toBe(growth);
    expect(value(code, { measure: "openings" })).toBe(openings);
  });

  it("has how many are expected to be employed", () => {
    expect(findFigure(data, careerOf("29-2072"), { measure: "employment projected" })).toMatchObject({
      value: 208600,
      unit: "people",
      period: "2034",
    });
  });

  it("has what it takes to get in", () => {
    const told = (code: string) =>
      (["education", "experience", "training"] as const).map((measure) => value(code, { measure }));
    expect(told("29-2072")).toEqual(["Postsecondary nondegree award", "None", "None"]);
    expect(told("43-3021")).toEqual([
      "High school diploma or equivalent",
      "None",
      "Moderate-term on-the-job training",
    ]);
    expect(told("11-1011")).toEqual(["Bachelor's degree", "5 years or more", "None"]);
  });

  it("covers occupations that the survey does not", () => {
    expect(value("11-1031", { measure: "salary", source: "oews-2025" })).toBeUndefined();
    const employed = { measure: "employment", source: "projections-2024" } as const;
    expect(findFigure(data, careerOf("11-1031"), employed)?.period).toBe("2024");
  });
});

describe("state figures, May 2023", () => {
  beforeAll(() => loadPlace(data, placeOf("TX")));

  it.each([
    ["29-2072", 44180],
    ["31-9092", 37570],
  ])("has the median salary of %s in Texas", (code, median) => {
    const figure = findFigure(data, careerOf(code), { measure: "salary", place: placeOf("TX") });
    expect(figure).toMatchObject({ value: median, period: "2023-05", place: { code: "TX", name: "Texas" } });
    expect(figure?.source.id).toBe("oews-2023-states");
  });

  it("has the published statistics and no others", () => {
    const texas = placeOf("TX");
    expect(pay("43-6013", "salary", texas)).toEqual([38430, 39760, undefined, 34390, 45300, undefined]);
    expect(pay("43-6013", "wage", texas)).toEqual([18.48, 19.11, undefined, 16.53, 21.78, undefined]);
    expect(value("43-6013", { measure: "employment", place: texas })).toBe(62560);
  });

  it("has figures of every state", () => {
    const without = data.places.filter(
      (place) => value("31-9092", { measure: "salary", place }) === undefined,
    );
    expect(data.places).toHaveLength(52);
    expect(without).toEqual([]);
  });
});

describe("the lists", () => {
  it("begins the places with the nation, then goes by name", () => {
    const [nation, ...states] = data.places.map(({ name }) => name);
    expect(nation).toBe("United States");
    expect(states).toEqual([...states].sort());
    expect(states).toContain("District of Columbia");
  });

  it("has a career for every occupation, and every slug once", () => {
    const occupations = new Set(data.careers.map(({ occupation }) => occupation));
    expect(occupations.size).toBe(832);
    expect(new Set(data.careers.map(({ slug }) => slug)).size).toBe(data.careers.length);
  });

  it("keeps an official entry beside a curated career that only stands in for part of it", () => {
    const entries = data.careers.filter(({ occupation }) => occupation.code === "31-1120");
    expect(entries.map(({ slug, curated }) => [slug, curated])).toEqual([
      ["home-health-aide", true],
      ["home-health-and-personal-care-aides", false],
    ]);
  });
});
