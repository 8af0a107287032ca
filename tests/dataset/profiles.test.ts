import { files } from "../../data/build/files";
import { loadFacts } from "../../data/facts";
import {
  findAbsence,
  findEveryFigure,
  findFigure,
  findFigures,
  loadAnswer,
  loadMeasure,
  loadProfiles,
  parseDataset,
} from "../../src/dataset/dataset";
import type { Career, Dataset } from "../../src/dataset/dataset";
import type { Place } from "../../src/dataset/figure";
import type { ProfilesFile } from "../../src/dataset/profiles-schema";
import { findSteps } from "../../src/dataset/steps";
import { threeCareers } from "../fixtures/three-careers";
import { FACTS } from "../data/changed-facts";

const { national, states, profiles } = files(loadFacts(FACTS));

function built(change: Partial<ProfilesFile> = {}): Dataset {
  return parseDataset(
    national,
    () => Promise.resolve(states),
    () => Promise.resolve({ ...profiles, ...change }),
  );
}

function careerOf(data: Dataset, slug: string): Career {
  return data.careers.find((career) => career.slug === slug) as Career;
}

describe("loadProfiles", () => {
  it("has nothing to load for a file that is all there is", () => {
    const data = threeCareers();
    const coder = careerOf(data, "medical-coder");
    expect(loadProfiles(data)).toBeUndefined();
    expect(findFigure(data, coder, { measure: "duties" })).toBeUndefined();
    expect(findSteps(data, coder)).toEqual([]);
  });

  it("must come before what it brings", async () => {
    const data = built();
    const coder = careerOf(data, "medical-coder");
    expect(() => findFigure(data, coder, { measure: "duties" })).toThrow("before they were loaded");
    expect(() => findEveryFigure(data, coder, "salary")).toThrow("before they were loaded");
    expect(findFigure(data, coder, { measure: "salary" })?.value).toBe(51140);
    await loadProfiles(data);
    expect(findFigure(data, coder, { measure: "license" })?.value).toBe("no");
  });

  it.each([
    [
      { told: [{ career: "pilot", measure: "duties", value: ["Fly"], source: "own" }] },
      'no known career: "pilot"',
    ],
    [
      { told: [{ career: "medical-coder", measure: "duties", value: ["Code"], source: "hearsay" }] },
      'no known source: "hearsay"',
    ],
    [
      {
        told: [
          { career: "medical-coder", measure: "duties", value: "x", source: "own", measuredFor: "53-2011" },
        ],
      },
      'no known occupation: "53-2011"',
    ],
    [{ steps: [["medical-coder", "advance", "53-2011", "own"]] }, "leads to no known career"],
    [
      { absences: [["medical-coder", "luck", "None."]] },
      "The file of profiles cannot be read at absences.0.1",
    ],
  ])("says what is wrong in a file", async (change, says) => {
    await expect(loadProfiles(built(change as Partial<ProfilesFile>))).rejects.toThrow(says);
  });
});

describe("loadMeasure", () => {
  it("loads for what is told, and for nothing else", async () => {
    const data = built();
    expect(loadMeasure(data, "salary")).toBeUndefined();
    const loading = loadMeasure(data, "duties");
    expect(loading).toBeDefined();
    await loading;
    expect(loadMeasure(data, "duties")).toBeUndefined();
  });
});

describe("loadAnswer", () => {
  it("loads what a question needs: the place, the profiles, both or nothing", async () => {
    const data = built();
    const coder = careerOf(data, "medical-coder");
    const texas = data.places.find(({ code }) => code === "TX") as Place;
    expect(loadAnswer(data, { measure: "salary" })).toBeUndefined();
    await loadAnswer(data, { measure: "salary", place: texas });
    expect(findFigure(data, coder, { measure: "salary", place: texas })?.value).toBe(44180);
    await loadAnswer(data, { measure: "salary", source: "article-1" });
    expect(findFigure(data, coder, { measure: "salary", source: "article-1" })?.value).toBe(46660);
    const both = built();
    await loadAnswer(both, { measure: "salary", source: "article-1", place: texas });
    expect(loadProfiles(both)).toBeUndefined();
  });
});

describe("what is told", () => {
  const data = built();
  const coder = careerOf(data, "medical-coder");
  const biller = careerOf(data, "medical-biller");
  beforeAll(() => loadProfiles(data));

  it("is a whole figure, with its source and what it is told of", () => {
    expect(findFigure(data, coder, { measure: "license" })).toEqual({
      value: "no",
      unit: "text",
      period: "2024/2034",
      place: data.places[0],
      source: data.sources.find(({ id }) => id === "ooh-2024"),
      measuredFor: coder.occupation,
    });
  });

  it("is not told of a state, nor of a year or by a source that tells nothing", () => {
    const texas = data.places.find(({ code }) => code === "TX") as Place;
    expect(findFigures(data, coder, { measure: "license", place: texas })).toEqual([]);
    expect(findFigures(data, coder, { measure: "license", year: 1999 })).toEqual([]);
    expect(findFigures(data, coder, { measure: "license", source: "onet-29" })).toEqual([]);
  });

  it("comes from a code of its own where the career's figures are those of a larger group", () => {
    const figure = findFigure(data, biller, { measure: "knowledge" });
    expect(figure?.value).toEqual(["Administrative", "English Language"]);
    expect(figure?.measuredFor).toEqual({ code: "43-3021.01", title: "Medical Billers" });
    expect(findFigure(data, biller, { measure: "job zone" })?.value).toBe("2: some preparation needed");
  });

  it("comes from the occupation for careers that are not curated, which have no profile", () => {
    const career = careerOf(data, "medical-assistant");
    expect(findFigures(data, career, { measure: "interests" })[0]?.value).toEqual([
      "Conventional",
      "Social",
      "Realistic",
    ]);
    const rest = careerOf(data, "health-information-technologists-and-medical-registrars");
    expect(findFigure(data, rest, { measure: "duties" })).toBeUndefined();
  });

  it("says who lists what when lines come from two sources", () => {
    expect(findFigure(data, coder, { measure: "settings" })?.source.id).toBe("ooh-2024-employers");
    expect(findFigure(data, careerOf(data, "medical-assistant"), { measure: "duties" })?.source.id).toBe(
      "ooh-onet",
    );
  });

  it("gives shares behind what they are shares of", () => {
    const settings = findFigure(data, coder, { measure: "settings" })?.value as readonly string[];
    expect(settings[0]).toBe("Hospitals (28%)");
  });

  it("says why it is absent", () => {
    expect(findAbsence(data, coder, "length")).toBe(
      "The Handbook speaks of a certificate but gives no length.",
    );
    expect(findAbsence(data, coder, "duties")).toBeUndefined();
  });
});

describe("what an article says", () => {
  const data = built();
  const coder = careerOf(data, "medical-coder");
  beforeAll(() => loadProfiles(data));

  it("never answers where its source was not asked for and a release answers", () => {
    expect(findFigure(data, coder, { measure: "salary" })?.source.id).toBe("oews-2025");
    expect(findFigure(data, coder, { measure: "salary", year: 2012 })).toBeUndefined();
    expect(findFigures(data, coder, { measure: "salary" })).toHaveLength(1);
  });

  it("keeps the statistic it names", () => {
    const article = { measure: "salary", source: "article-1" } as const;
    expect(findFigure(data, coder, article)?.statistic).toBe("unspecified");
    expect(findFigure(data, coder, { ...article, statistic: "median" })).toBeUndefined();
  });

  it("gives no words where a number is asked for, but gives them in full", () => {
    const texts = findEveryFigure(data, coder, "education").filter(({ source }) => source.kind === "article");
    expect(texts.map(({ value }) => value)).toEqual([
      "Medical coding certificate minimum, associate's preferred",
    ]);
  });

  it("stands behind the official figures, those of former codes among them", () => {
    const figures = findEveryFigure(data, coder, "salary");
    expect(figures.map(({ source, statistic }) => `${source.id} ${statistic}`)).toEqual([
      "oews-2025 median",
      "oews-2025 mean",
      "oews-2025 p10",
      "oews-2025 p25",
      "oews-2025 p75",
      "oews-2025 p90",
      "ooh-2012 median",
      "article-1 unspecified",
    ]);
    expect(figures.at(-2)?.measuredFor.title).toBe("Medical Records and Health Information Technicians");
    expect(figures.at(-1)?.why).toMatch(/^Called an average.*The article names no year\.$/);
  });
});

describe("findSteps", () => {
  const data = built();
  beforeAll(() => loadProfiles(data));
  const ways = (slug: string) => findSteps(data, careerOf(data, slug)).map(({ kind, to }) => [kind, to.slug]);

  it("gives what is told of a career, then what is listed as related, each once", () => {
    expect(ways("medical-coder")).toEqual([
      ["related", "medical-assistant"],
      ["advance", "health-information-technologists-and-medical-registrars"],
    ]);
    expect(ways("medical-assistant")).toEqual([["lateral", "medical-coder"]]);
  });

  it("has none where nothing is listed", () => {
    expect(ways("health-information-technologists-and-medical-registrars")).toEqual([]);
  });
});
