import {
  dataset,
  findAbsence,
  findEveryFigure,
  findFigure,
  findFigures,
  loadProfiles,
} from "../../src/dataset/dataset";
import type { Career } from "../../src/dataset/dataset";
import { MEASURES, TOLD_MEASURES } from "../../src/dataset/figure";
import type { Measure } from "../../src/dataset/figure";
import { findSteps } from "../../src/dataset/steps";

const data = dataset();
const careerOf = (slug: string) => data.careers.find((career) => career.slug === slug) as Career;
const curated = data.careers.filter((career) => career.curated);

beforeAll(() => loadProfiles(data));

// Names, shares and ratings were compared with the handbook's, O*NET's and the crosswalk's own tables; what is told in
// our words (license, certification, patient contact) with the facts as they were written.
describe("what is told of careers", () => {
  it.each<[string, Measure, string, unknown, string]>([
    [
      "medical-coder",
      "skills",
      "ooh-2024",
      ["Analytical skills", "Detail oriented", "Integrity", "Interpersonal skills"],
      "29-2072",
    ],
    ["medical-coder", "interests", "onet-29", ["Conventional", "Investigative"], "29-2072"],
    ["medical-coder", "job zone", "onet-29", "3: medium preparation needed", "29-2072"],
    ["medical-coder", "license", "ooh-2024", "no", "29-2072"],
    ["medical-assistant", "license", "ooh-2024", "varies by state", "31-9092"],
    ["medical-assistant", "certification", "ooh-2024", "preferred", "31-9092"],
    ["registered-nurse", "license", "ooh-2024", "yes", "29-1141"],
    ["registered-nurse", "patient contact", "ooh-2024", "direct", "29-1141"],
    [
      "medical-assistant",
      "programs",
      "cip-2020",
      ["51.0801 Medical assisting", "51.0711 Medical office and clinical assisting"],
      "31-9092",
    ],
    ["medical-biller", "programs", "cip-2020", ["51.0714 Medical billing"], "43-3021"],
    [
      "medical-assistant",
      "knowledge",
      "onet-29",
      [
        "English Language",
        "Customer and Personal Service",
        "Medicine and Dentistry",
        "Administrative",
        "Computers and Electronics",
        "Education and Training",
        "Public Safety and Security",
        "Therapy and Counseling",
      ],
      "31-9092",
    ],
    ["health-informatics-specialist", "job zone", "onet-29", "5: extensive preparation needed", "15-1211.01"],
    ["actuaries", "interests", "onet-29", ["Conventional", "Investigative", "Enterprising"], "15-2011"],
    [
      "actuaries",
      "knowledge",
      "onet-29",
      [
        "Mathematics",
        "Computers and Electronics",
        "Economics and Accounting",
        "English Language",
        "Law and Government",
      ],
      "15-2011",
    ],
    ["chief-executives", "job zone", "onet-29", "5: extensive preparation needed", "11-1011"],
  ])("has of %s: %s", (slug, measure, source, value, code) => {
    const figure = findFigure(data, careerOf(slug), { measure });
    expect([figure?.source.id, figure?.value, figure?.measuredFor.code]).toEqual([source, value, code]);
  });

  it("has the shares of the settings", () => {
    const settings = (slug: string) => findFigure(data, careerOf(slug), { measure: "settings" })?.value;
    expect(settings("medical-assistant")).toEqual([
      "Doctors' offices (57%)",
      "Hospitals (17%)",
      "Outpatient care centers (10%)",
      "Offices of other health practitioners (7%)",
    ]);
  });

  it("has every share of the settings for the one year that it is of", () => {
    const settings = data.careers.flatMap(
      (career) => findFigure(data, career, { measure: "settings" }) ?? [],
    );
    const shares = settings.filter(({ value }) => /\d%/.test(String(value)));
    expect(shares.length).toBeGreaterThan(30);
    expect(shares.filter(({ period }) => period !== "2024")).toEqual([]);
  });

  it("has the certifications, with issuer and renewal", () => {
    const told = findFigure(data, careerOf("medical-assistant"), { measure: "certifications" })?.value;
    expect((told as readonly string[])[0]).toMatch(
      /^CMA: Certified Medical Assistant \(AAMA\)\. Issuer: AAMA\. Renewal: every 60 months\./,
    );
  });

  it("tells nothing of a larger group where a curated career only stands in for part of it", () => {
    expect(findFigure(data, careerOf("billing-and-posting-clerks"), { measure: "duties" })).toBeUndefined();
    expect(findFigure(data, careerOf("billing-and-posting-clerks"), { measure: "job zone" })).toBeDefined();
  });
});

describe("every curated career", () => {
  const due = TOLD_MEASURES.filter(
    (measure) => !["specialties", "pay difference", "new jobs"].includes(measure),
  );

  it.each(curated.map(({ slug }) => slug))("%s has a value or a stated absence for each measure", (slug) => {
    const career = careerOf(slug);
    const silent = due.filter(
      (measure) =>
        !findFigures(data, career, { measure }).some(({ source }) => source.kind !== "article") &&
        findAbsence(data, career, measure) === undefined,
    );
    expect(silent).toEqual([]);
    expect(findSteps(data, career).length).toBeGreaterThan(0);
  });
});

describe("every figure that is told", () => {
  it("has a value, a period and a whole source", () => {
    const told = data.careers.flatMap((career) =>
      MEASURES.flatMap((measure) => findEveryFigure(data, career, measure)),
    );
    const wrong = told.filter(
      ({ value, period, source }) =>
        String(value).trim() === "" ||
        [period, source.producer, source.title, source.url, source.licence, source.checked].includes(""),
    );
    expect(wrong).toEqual([]);
    expect(told.length).toBeGreaterThan(30_000);
  });

  it("is told of most occupations that are not curated", () => {
    const rated = data.careers.filter((career) => findFigure(data, career, { measure: "interests" }));
    expect(rated.length).toBeGreaterThan(750);
  });
});

describe("the ways on from a career", () => {
  const told = (career: Career, measure: Measure) => {
    const value = findFigure(data, career, { measure })?.value ?? [];
    return typeof value === "object" ? value : [String(value)];
  };

  it("are as many careers alike, by any way of asking for them", () => {
    for (const career of data.careers) {
      const alike = findSteps(data, career).filter(({ kind }) => kind === "related");
      expect([career.slug, told(career, "related")]).toEqual([career.slug, alike.map(({ to }) => to.title)]);
    }
  });

  it("are steps up and sideways", () => {
    expect(told(careerOf("medical-coder"), "ladder").slice(0, 1)).toEqual([
      "Health information technologist (a step up)",
    ]);
    for (const step of curated.flatMap((career) => told(career, "ladder"))) {
      expect(step).toMatch(/ \(a step (up|sideways)\)$/);
    }
  });
});

describe("a list that is told", () => {
  it("has no full stops between its entries, and a capital at the head of each", () => {
    const lists = curated.flatMap((career) =>
      TOLD_MEASURES.flatMap((measure) =>
        findFigures(data, career, { measure }).flatMap(({ value }) =>
          typeof value === "object" ? [value] : [],
        ),
      ),
    );
    expect(lists.length).toBeGreaterThan(curated.length);
    for (const entry of lists.flat()) expect(entry).toMatch(/^[^a-z].*[^.]$/s);
  });
});
