import { findFigure, findFigures, loadPlace, parseDataset } from "../../src/dataset/dataset";
import type { Career, Dataset } from "../../src/dataset/dataset";
import type { Place } from "../../src/dataset/figure";
import content from "../fixtures/three-careers.json";
import { threeCareers } from "../fixtures/three-careers";

const data = threeCareers();
const coder = careerOf(data, "medical-coder");
const texas = placeOf(data, "TX");

function careerOf(data: Dataset, slug: string): Career {
  return data.careers.find((career) => career.slug === slug) as Career;
}

function placeOf(data: Dataset, code: string): Place {
  return data.places.find((place) => place.code === code) as Place;
}

describe("parseDataset", () => {
  it("lists the curated careers, then every other occupation under its official title", () => {
    expect(data.careers.map(({ slug, curated }) => [slug, curated])).toEqual([
      ["medical-coder", true],
      ["medical-biller", true],
      ["medical-assistant", true],
      ["health-information-technologists-and-medical-registrars", false],
    ]);
  });

  it("gives a career its everyday names, shared ones included", () => {
    expect(careerOf(data, "medical-biller").names).toEqual([
      "biller",
      "medical billing clerk",
      "billing specialist",
    ]);
  });

  it("keeps the sentence of a name that a career only stands in for", () => {
    const name = data.names.find((row) => row.name === "medical billing and coding specialist");
    expect(name?.career).toBe(coder);
    expect(name?.standIn).toMatch(/^Billing and coding/);
  });

  it("says where a file is wrong", () => {
    const series = [{ ...content.series[0], unit: "EUR/year" }];
    expect(() => parseDataset({ ...content, series })).toThrow(
      /^The data set cannot be read at series\.0\.unit/,
    );
  });

  it("refuses a series of an unknown source", () => {
    const series = [{ ...content.series[0], source: "hearsay" }];
    expect(() => parseDataset({ ...content, series })).toThrow('no known source: "hearsay"');
  });

  it("refuses a career of an unknown occupation", () => {
    const careers = [{ slug: "pilot", title: "Pilot", occupation: "53-2011" }];
    expect(() => parseDataset({ ...content, careers, names: [] })).toThrow('no known occupation: "53-2011"');
  });
});

describe("findFigure", () => {
  it("answers with the national median where nothing else is asked", () => {
    expect(findFigure(data, coder, { measure: "salary" })).toEqual({
      value: 51140,
      unit: "USD/year",
      statistic: "median",
      period: "2025-05",
      place: data.places[0],
      source: data.sources[0],
      measuredFor: { code: "29-2072", title: "Medical Records Specialists" },
    });
  });

  it("shares place, source and occupation by reference", () => {
    const figure = findFigure(data, coder, { measure: "salary", place: texas });
    expect(figure?.place).toBe(texas);
    expect(figure?.source).toBe(data.sources[2]);
    expect(figure?.measuredFor).toBe(coder.occupation);
  });

  it("answers for a state, by the hour too", () => {
    expect(findFigure(data, coder, { measure: "salary", place: texas })?.value).toBe(44180);
    expect(findFigure(data, coder, { measure: "wage", place: texas })?.value).toBe(21.24);
  });

  it("gives fractions and texts", () => {
    expect(findFigure(data, coder, { measure: "growth" })?.value).toBe(0.071);
    expect(findFigure(data, coder, { measure: "education" })?.value).toBe("Postsecondary nondegree award");
  });

  it("has no answer where the place publishes no such statistic", () => {
    expect(findFigure(data, coder, { measure: "salary", statistic: "p10", place: texas })).toBeUndefined();
  });

  it("has no answer for a year or a source that tells nothing", () => {
    expect(findFigure(data, coder, { measure: "salary", year: 1800 })).toBeUndefined();
    expect(findFigure(data, coder, { measure: "salary", source: "hearsay" })).toBeUndefined();
  });

  it("has no answer where nothing was published", () => {
    const [row] = content.series;
    const series = [{ ...row, values: { US: ",68020,45690,48500" } }];
    const thin = parseDataset({ ...content, series });
    expect(findFigure(thin, careerOf(thin, "medical-coder"), { measure: "salary" })).toBeUndefined();
    expect(findFigure(thin, careerOf(thin, "medical-biller"), { measure: "salary" })?.value).toBe(48500);
  });

  it("marks a wage that is printed as so much or more", () => {
    const [row] = content.series;
    const series = [{ ...row, values: { US: "239200+,68020,45690,48500" } }];
    const topCoded = parseDataset({ ...content, series });
    const figure = findFigure(topCoded, careerOf(topCoded, "medical-coder"), { measure: "salary" });
    expect(figure).toMatchObject({ value: 239200, bound: "at-least" });
  });

  it("does not take a statistic for a measure that has none", () => {
    expect(findFigure(data, coder, { measure: "growth", statistic: "p90" })?.statistic).toBeUndefined();
  });
});

describe("findFigures", () => {
  it("gives every answer, the newest first", () => {
    const figures = findFigures(data, coder, { measure: "employment" });
    expect(figures.map(({ value, period }) => [value, period])).toEqual([
      [194720, "2025-05"],
      [194800, "2024"],
    ]);
  });

  it("keeps to the year and the source asked for", () => {
    expect(findFigures(data, coder, { measure: "employment", year: 2024 })).toHaveLength(1);
    expect(findFigures(data, coder, { measure: "employment", source: "oews-2025" })).toHaveLength(1);
  });
});

describe("loadPlace", () => {
  const further = content.series.filter(({ source }) => source === "oews-2023-states");
  const national = {
    ...content,
    series: content.series.filter(({ source }) => source !== "oews-2023-states"),
  };

  it("has nothing to load for a file that is all there is", () => {
    expect(loadPlace(data, texas)).toBeUndefined();
  });

  it("loads the further places once, on first use", async () => {
    const load = jest.fn(() => Promise.resolve({ series: further }));
    const data = parseDataset(national, load);
    const question = { measure: "salary", place: placeOf(data, "TX") } as const;
    expect(loadPlace(data, placeOf(data, "US"))).toBeUndefined();
    expect(() => findFigure(data, careerOf(data, "medical-coder"), question)).toThrow(
      "before they were loaded",
    );
    await Promise.all([loadPlace(data, question.place), loadPlace(data, question.place)]);
    expect(load).toHaveBeenCalledTimes(1);
    expect(loadPlace(data, placeOf(data, "CA"))).toBeUndefined();
    expect(findFigure(data, careerOf(data, "medical-coder"), question)?.value).toBe(44180);
  });

  it("tries again after a load that failed", async () => {
    let fails = true;
    const load = () => (fails ? Promise.reject(new Error("offline")) : Promise.resolve({ series: further }));
    const data = parseDataset(national, load);
    await expect(loadPlace(data, texas)).rejects.toMatchObject({
      name: "NotLoaded",
      message:
        "The figures of the states could not be loaded. Check the internet connection, then try again.",
      inCell:
        "The figures of the states could not be loaded. Check the internet connection, then enter the formula again.",
      cause: new Error("offline"),
    });
    fails = false;
    await loadPlace(data, texas);
    expect(loadPlace(data, texas)).toBeUndefined();
  });
});
