import type { Career } from "../../src/dataset/dataset";
import { dataset } from "../../src/dataset/dataset";
import { alternateNames } from "../../src/lookup/alternate-names";
import { AmbiguousName } from "../../src/lookup/ambiguous-name";
import { knownNames } from "../../src/lookup/known-names";
import { loadAllNames, resolveCareer, searchCareers } from "../../src/lookup/lookup";
import { singularOf } from "../../src/lookup/name-key";
import { UnknownName } from "../../src/lookup/unknown-name";

const data = dataset();

/** The careers that the functions take a text for: one, several that share the name, or none. */
function meant(text: string): readonly Career[] {
  try {
    return [resolveCareer(data, text).career];
  } catch (error) {
    if (error instanceof AmbiguousName) return error.careers;
    if (error instanceof UnknownName) return [];
    throw error;
  }
}

const first = (text: string) => searchCareers(data, text, 1)[0]?.career;
const titles = (text: string, limit: number) =>
  searchCareers(data, text, limit).map(({ career }) => career.title);

/** The texts for which the pane would pick another career than a formula. */
const astray = (texts: readonly string[]) =>
  texts.filter((text) => {
    const [career] = meant(text);
    return career !== undefined && career !== first(text);
  });

const singular = (name: string) =>
  name.replace(/\p{L}+/gu, (word) => {
    const one = singularOf(word.toLowerCase());
    return one === word.toLowerCase() ? word : one;
  });

const { curated, official } = knownNames(data);
const names = [...curated.entries, ...official.entries].map(({ name }) => name);
const spellings = [
  ...new Set([...names, ...names.map(singular), ...names.map((name) => name.toUpperCase())]),
];

/** So many alternate titles are passed over for each one tried. */
const EACH = 50;

/** As `pharmacist` of "Pharmacists", and other words that people type for careers that are not featured. */
const USUAL = [
  ["pharmacist", "Pharmacists"],
  ["dentist", "Dentists, General"],
  ["cashier", "Cashiers"],
  ["optometrist", "Optometrists"],
  ["lawyer", "Lawyers"],
  ["electrician", "Electricians"],
  ["accountant", "Accountants and Auditors"],
  ["welder", "Welders, Cutters, Solderers, and Brazers"],
  ["plumber", "Plumbers, Pipefitters, and Steamfitters"],
] as const;

describe("searchCareers before the alternate titles are there", () => {
  it("puts first what a formula takes a name for, in singular and plural", () => {
    expect(alternateNames(data)).toBeUndefined();
    expect(astray(spellings)).toEqual([]);
  });

  it.each(USUAL)("puts first for %s the career %s", (text, title) =>
    expect(titles(text, 1)).toEqual([title]),
  );
});

describe("searchCareers with every name", () => {
  beforeAll(() => loadAllNames(data));

  it("puts first what a formula takes a name for, in singular and plural", () => {
    expect(astray(spellings)).toEqual([]);
  });

  it("puts first what a formula takes an alternate title for", () => {
    const alternates = alternateNames(data)?.entries ?? [];
    expect(alternates.length).toBeGreaterThan(10_000);
    expect(astray(alternates.filter((_, at) => at % EACH === 0).map(({ name }) => name))).toEqual([]);
  });

  it.each(USUAL)("puts first for %s the career %s", (text, title) =>
    expect(titles(text, 1)).toEqual([title]),
  );

  it.each(["surgeon", "doctor", "physician", "teacher", "nurse", "nurses", "technician"])(
    "puts first for %s the careers that share the name, the likeliest first",
    (text) => {
      const shared = meant(text).map(({ title }) => title);
      expect(shared.length).toBeGreaterThan(1);
      expect(titles(text, shared.length)).toEqual(shared);
    },
  );

  it("says by which name it found one of the careers that share it", () => {
    expect(searchCareers(data, "doctor", 1)[0]?.matched.toLowerCase()).toBe("doctor");
  });

  it("puts first a name with an abbreviation in brackets", () => {
    expect(titles("Pharmacist (PharmD)", 1)).toEqual(["Pharmacists"]);
  });

  it("takes every career by the title that a suggestion puts into a formula", () => {
    const titled = data.careers.filter((career) => resolveCareer(data, career.title).career !== career);
    expect(titled.map(({ title }) => title)).toEqual([]);
  });
});
