import { dataset } from "../../src/dataset/dataset";
import { parseTitles } from "../../src/dataset/titles";
import { addAlternateNames } from "../../src/lookup/alternate-names";
import { searchCareers } from "../../src/lookup/lookup";
import { threeCareers } from "../fixtures/three-careers";

const data = dataset();
const titles = (text: string, limit = 8) =>
  searchCareers(data, text, limit).map(({ career }) => career.title);

describe("searchCareers", () => {
  it("finds a career by the beginning of a name, and says which name", () => {
    expect(searchCareers(data, "bill", 1)).toEqual([
      { career: expect.objectContaining({ slug: "medical-biller" }), matched: "biller" },
    ]);
    expect(titles("phleb")[0]).toBe("Phlebotomist");
    expect(titles("nurs prac", 2)).toContain("Nurse practitioner");
  });

  it.each(["MA", "ma", "CMA"])("puts the career called %s first", (text) => {
    expect(titles(text)[0]).toBe("Medical assistant");
  });

  it("puts featured careers before others", () => {
    const curated = searchCareers(data, "dental", 20).map(({ career }) => career.curated);
    expect(curated).toContain(false);
    expect(curated).toEqual([...curated].sort((a, b) => Number(b) - Number(a)));
  });

  it.each([
    ["flebotomist", "Phlebotomist"],
    ["medical asistant", "Medical assistant"],
    ["electritian", "Electricians"],
  ])("forgives the slips in %s", (text, title) => expect(titles(text)[0]).toBe(title));

  it("takes slips for granted only where no name begins as typed", () => {
    expect(titles("chef")).toEqual(["Chefs and Head Cooks"]);
  });

  it("finds by half of the words where none has all", () => {
    expect(titles("pediatric medical assistant")[0]).toBe("Medical assistant");
  });

  it("finds the career of a code", () => {
    expect(searchCareers(data, "31-9092", 8)).toMatchObject([
      { career: { title: "Medical assistant" }, matched: "31-9092" },
    ]);
  });

  it("gives the featured careers for a blank", () => {
    expect(titles(" ", 100)).toEqual(data.careers.filter(({ curated }) => curated).map(({ title }) => title));
  });

  it.each(["zzz", "!!!", "and zzz"])("finds nothing for %s", (text) => expect(titles(text)).toEqual([]));

  it("takes a number for a whole word", () => {
    const three = threeCareers();
    const named = { "29-2072": "K-12 Coder", "31-9092": "911 Helper" };
    addAlternateNames(three, parseTitles(three, { titles: named }));
    const slugs = (text: string) => searchCareers(three, text, 8).map(({ career }) => career.slug);
    expect(["1", "=1+1", "9"].map(slugs)).toEqual([[], [], []]);
    expect(["12", "911", "k-12 cod"].map(slugs)).toEqual([
      ["medical-coder"],
      ["medical-assistant"],
      ["medical-coder"],
    ]);
  });

  it("lists a career once, and no more than asked for", () => {
    const found = titles("medical", 5);
    expect(found).toHaveLength(5);
    expect(new Set(found).size).toBe(5);
    expect(titles("medical", 0)).toEqual([]);
  });

  it("finds alternate titles once they are there, after the names that people use", () => {
    const three = threeCareers();
    addAlternateNames(
      three,
      parseTitles(three, { titles: { "29-2072": "Code Auditor", "31-9092": "Coding Helper" } }),
    );
    expect(searchCareers(three, "cod", 8).map(({ career, matched }) => [career.slug, matched])).toEqual([
      ["medical-coder", "coder"],
      ["medical-assistant", "Coding Helper"],
    ]);
    expect(searchCareers(three, "code aud", 8)).toMatchObject([{ matched: "Code Auditor" }]);
  });

  it("takes as long for a long text as for a short one", () => {
    const started = performance.now();
    searchCareers(data, "nurse aide office clerk ".repeat(2_000), 8);
    expect(performance.now() - started).toBeLessThan(100);
  });
});
