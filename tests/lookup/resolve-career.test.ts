import { dataset, parseDataset } from "../../src/dataset/dataset";
import { parseTitles } from "../../src/dataset/titles";
import { addAlternateNames } from "../../src/lookup/alternate-names";
import { AmbiguousName } from "../../src/lookup/ambiguous-name";
import { BadArgument } from "../../src/lookup/bad-argument";
import { resolveCareer } from "../../src/lookup/lookup";
import type { CareerMatch } from "../../src/lookup/lookup";
import { UnknownName } from "../../src/lookup/unknown-name";
import content from "../fixtures/three-careers.json";
import { threeCareers } from "../fixtures/three-careers";

const data = dataset();
const codeOf = (text: string) => resolveCareer(data, text).career.occupation.code;

function thrown(text: string, from = data): unknown {
  try {
    return resolveCareer(from, text);
  } catch (error) {
    return error;
  }
}

const withTitles = (titles: Readonly<Record<string, string>>) => {
  const three = threeCareers();
  addAlternateNames(three, parseTitles(three, { titles }));
  return three;
};

describe("resolveCareer", () => {
  it.each([
    ["coder", "29-2072"],
    ["biller", "43-3021"],
    ["CMA", "31-9092"],
    ["MA", "31-9092"],
    ["medical assistant", "31-9092"],
    ["medical office specialist", "43-6013"],
    ["medical secretary", "43-6013"],
    ["medical billing and coding specialist", "29-2072"],
    ["health information technician", "29-2072"],
    ["RN", "29-1141"],
    ["x-ray tech", "29-2034"],
    ["Electricians", "47-2111"],
  ])("takes %s for %s", (text, code) => expect(codeOf(text)).toBe(code));

  it.each([
    "Medical Coder",
    "medical-coder",
    "MEDICALCODER",
    " medical  coder ",
    "Medical\u00A0coders",
    "médical coder",
  ])("takes %j, whatever its case, spaces and punctuation", (text) =>
    expect(resolveCareer(data, text).career.slug).toBe("medical-coder"),
  );

  it.each([
    ["medical-coder", "slug", "medical-coder"],
    ["292072", "code", "29-2072"],
    ["CODERS", "curated", "coder"],
    ["medical coder", "curated", "Medical coder"],
    ["registered nurses", "curated", "Registered nurse"],
    ["billing and posting clerk", "official", "Billing and Posting Clerks"],
    ["general pediatrician", "official", "General Pediatricians"],
  ])("says of %s that a %s answered: %s", (text, by, matched) => {
    expect(resolveCareer(data, text)).toMatchObject({ by, matched });
  });

  it("takes what stands before brackets", () => {
    expect(codeOf("Registered Nurse (RN)")).toBe("29-1141");
  });

  it("says when what was named is only stood in for", () => {
    expect(resolveCareer(data, "medical billing and coding specialist").standIn).toMatch(
      /^BLS has no occupation/,
    );
    expect(resolveCareer(data, "biller").standIn).toBe(resolveCareer(data, "biller").career.standIn);
    expect(resolveCareer(data, "31-1121").standIn).toMatch(/^No figures are published for 31-1121 alone/);
    expect(resolveCareer(data, "coder")).not.toHaveProperty("standIn");
    expect(resolveCareer(data, "43-3021")).not.toHaveProperty("standIn");
  });

  it("gives every title, slug and code back to a career with that occupation", () => {
    for (const career of data.careers) {
      expect(resolveCareer(data, career.title).career).toBe(career);
      expect(resolveCareer(data, career.slug).career).toBe(career);
      expect(codeOf(career.occupation.code)).toBe(career.occupation.code);
      expect(codeOf(career.occupation.title)).toBe(career.occupation.code);
    }
  });

  it("lists the careers that a name may mean", () => {
    const error = thrown("billing specialist") as AmbiguousName;
    expect(error).toBeInstanceOf(AmbiguousName);
    expect(error.careers.map(({ slug }) => slug)).toEqual([
      "medical-biller",
      "medical-coder",
      "medical-secretary",
    ]);
    expect(error.message).toBe(
      '"billing specialist" can mean "Medical biller", "Medical coder" or "Medical secretary". Use one of these names.',
    );
    expect(thrown("technician")).toBeInstanceOf(AmbiguousName);
  });

  it.each([
    ["codr", "coder"],
    ["medical asistant", "Medical assistant"],
    ["phelbotomist", "Phlebotomist"],
    ["dental hygenist", "Dental hygienist"],
    ["registerd nurse", "Registered nurse"],
    ["electritian", "Electricians"],
  ])("suggests for %s %s", (text, suggestion) => {
    expect((thrown(text) as UnknownName).suggestions[0]).toBe(suggestion);
  });

  it("says what was given and what was perhaps meant", () => {
    expect(thrown("codr")).toEqual(new UnknownName("career", "codr", ["coder"]));
  });

  it("suggests names that share words with a longer phrase", () => {
    expect((thrown("veteran phlebotomist") as UnknownName).suggestions).toContain("Phlebotomist");
  });

  it.each(["zzz", "5", "99-9999", "???", "and"])("suggests nothing for %s", (text) => {
    expect(thrown(text)).toEqual(new UnknownName("career", text, []));
  });

  it("suggests at most three names, each another", () => {
    for (const text of ["I want to be a nurse", "secretery", "tecnician", "medical", "cpd"]) {
      const { suggestions } = thrown(text) as UnknownName;
      expect(suggestions.length).toBeLessThanOrEqual(3);
      expect(new Set(suggestions.map((name) => name.toLowerCase())).size).toBe(suggestions.length);
    }
  });

  it.each(["", " ", "\u00A0\t\n"])("refuses the blank %j", (text) => {
    expect(thrown(text)).toBeInstanceOf(BadArgument);
    expect(thrown(text)).toHaveProperty(
      "message",
      'The career is blank. Give a name such as "medical assistant".',
    );
  });

  it("refuses what is too long to be a name, at once", () => {
    const started = performance.now();
    expect(thrown("medical ".repeat(1_250))).toEqual(
      new BadArgument(
        "career",
        "",
        "The career is 10,000 characters long, and no name is longer than 255. Give the name of one career.",
      ),
    );
    expect(performance.now() - started).toBeLessThan(100);
    expect(thrown("a ".repeat(127) + "a")).toBeInstanceOf(UnknownName);
  });

  it("gives the same answer again for the same spelling", () => {
    expect(resolveCareer(data, "Coder")).toBe(resolveCareer(data, "Coder"));
    expect(thrown("codr")).toBe(thrown("codr"));
  });

  it("forgets spellings before they fill the memory, not the answers", () => {
    for (let count = 0; count < 10_000; count += 1) resolveCareer(data, `coder${" ".repeat(count % 200)}`);
    expect(codeOf("coder")).toBe("29-2072");
  });
});

describe("resolveCareer with alternate titles", () => {
  const known = withTitles({
    "29-2072": "Chart Auditor|Records Analyst|Biller",
    "29-9021": "Data Abstractor|Records Analyst|Medical Assistants",
    "31-9092": "Records Analyst",
  });

  it("takes an alternate title", () => {
    expect(resolveCareer(known, "chart auditors")).toMatchObject({
      by: "alternate",
      matched: "Chart Auditor",
    });
    expect(resolveCareer(known, "Data Abstractor").career.curated).toBe(false);
  });

  it("lets curated and official names answer first", () => {
    expect(resolveCareer(known, "biller").career.slug).toBe("medical-biller");
    expect(resolveCareer(known, "medical assistants").career.slug).toBe("medical-assistant");
  });

  it("lists the careers of a title that several have, the featured first", () => {
    const { careers } = thrown("records analyst", known) as AmbiguousName;
    expect(careers.map(({ curated }) => curated)).toEqual([true, true, false]);
  });

  it("suggests an alternate title", () => {
    expect((thrown("data abstracter", known) as UnknownName).suggestions).toEqual(["Data Abstractor"]);
  });

  it("suggests no alternate title for a few letters, as one is near to any", () => {
    const abbreviated = withTitles({ "29-2072": "LAC" });
    expect((thrown("lab", abbreviated) as UnknownName).suggestions).toEqual([]);
    expect((thrown("lac", abbreviated) as CareerMatch).matched).toBe("LAC");
  });

  it("takes a name that was unknown before its titles came", () => {
    const three = parseDataset(content);
    expect(thrown("chart auditor", three)).toBeInstanceOf(UnknownName);
    addAlternateNames(three, parseTitles(three, { titles: { "29-2072": "Chart Auditor" } }));
    expect(resolveCareer(three, "chart auditor").career.slug).toBe("medical-coder");
  });
});
