import fc from "fast-check";
import { parseDataset } from "../../src/dataset/dataset";
import { loadAlternateNames } from "../../src/lookup/alternate-names";
import { AmbiguousName } from "../../src/lookup/ambiguous-name";
import { BadArgument } from "../../src/lookup/bad-argument";
import { loadAllNames, loadNames, resolveCareer, searchCareers } from "../../src/lookup/lookup";
import { UnknownName } from "../../src/lookup/unknown-name";
import national from "../../src/dataset/national.json";

const fresh = () => parseDataset(national);

describe("loadNames", () => {
  it.each([
    "coder",
    "CODERS",
    "medical-coder",
    "29-2072",
    "Electricians",
    "technician",
    "",
    " ",
    "x".repeat(256),
  ])("has nothing to wait for before %.20j", (text) => expect(loadNames(fresh(), text)).toBeUndefined());

  it("brings the alternate titles for any other name", async () => {
    const data = fresh();
    expect(() => resolveCareer(data, "barista")).toThrow(UnknownName);
    await loadNames(data, "barista");
    expect(resolveCareer(data, "barista")).toMatchObject({ by: "alternate", matched: "Barista" });
    expect(loadNames(data, "sommelier")).toBeUndefined();
  });

  it("brings them once, however many names wait", () => {
    const data = fresh();
    expect(loadAlternateNames(data)).toBe(loadAlternateNames(data));
  });
});

describe("loadAllNames", () => {
  it("makes alternate titles known and found", async () => {
    const data = fresh();
    await loadAllNames(data);
    expect(resolveCareer(data, "barista").career.title).toBe("Fast Food and Counter Workers");
    expect(searchCareers(data, "barist", 1)[0]?.matched).toBe("Barista");
  });
});

describe("any text", () => {
  const data = fresh();
  const outcome = (text: string): unknown => {
    try {
      return resolveCareer(data, text);
    } catch (error) {
      return error;
    }
  };
  const isAnswered = (text: string) => {
    const given = outcome(text);
    if (!(given instanceof Error)) return data.careers.includes((given as { career: never }).career);
    return [UnknownName, AmbiguousName, BadArgument].some((kind) => given instanceof kind);
  };
  beforeAll(() => loadAllNames(data));

  it("names a career or is refused in one of three ways", () => {
    fc.assert(fc.property(fc.string({ unit: "binary", maxLength: 300 }), isAnswered));
    fc.assert(fc.property(fc.stringMatching(/^[ -~]{0,40}$/), isAnswered));
    expect(
      ["constructor", "__proto__", "toString", "\uD800", "\0", "0", "-"].filter((text) => !isAnswered(text)),
    ).toEqual([]);
  });

  it("that differs from a name in case, spaces and marks only, means the same", () => {
    const name = fc.constantFrom(...data.names.map((known) => known.name));
    const noise = fc.stringMatching(/^[ .,;:!?_\u00A0\u200B]{0,4}$/);
    const careerOf = (text: string) => {
      const given = outcome(text);
      return given instanceof AmbiguousName ? given.careers : (given as { career: unknown }).career;
    };
    fc.assert(
      fc.property(name, noise, noise, fc.boolean(), (known, before, after, upper) => {
        const typed = `${before}${upper ? known.toUpperCase() : known}${after}`;
        expect(careerOf(typed)).toEqual(careerOf(known));
      }),
    );
  });

  it("can be searched for", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "binary", maxLength: 300 }),
        fc.integer({ min: 0, max: 20 }),
        (text, limit) => {
          const careers = searchCareers(data, text, limit).map(({ career }) => career);
          return careers.length <= limit && new Set(careers).size === careers.length;
        },
      ),
    );
  });
});
