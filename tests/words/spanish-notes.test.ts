import { careerProfile, profileNotes } from "../../src/comparison/career-profile";
import { compare } from "../../src/comparison/comparison";
import { allRows } from "../../src/comparison/measures";
import { notesOf } from "../../src/comparison/notes";
import { dataset, findAbsence, loadPlace, loadProfiles } from "../../src/dataset/dataset";
import { MEASURES } from "../../src/dataset/figure";
import { alternateNames } from "../../src/lookup/alternate-names";
import { loadAllNames, resolveCareer, resolvePlace } from "../../src/lookup/lookup";
import { ENGLISH } from "../../src/words/english/english";
import { caveatInSpanish } from "../../src/words/spanish/caveats";
import { SPANISH } from "../../src/words/spanish/spanish";

const data = dataset();
const STATES = ["US", "TX", "DC", "CA"] as const;
/** Words that stand in every English sentence of this kind, and in no Spanish one. */
const ENGLISH_WORDS = /\b(the|of|is|are|for|this|with|from|BLS (?:gives|has|publishes|counts|does))\b/;

function standInOf(name: string): string | undefined {
  try {
    return resolveCareer(data, name).standIn;
  } catch {
    return undefined;
  }
}

beforeAll(async () => {
  await loadProfiles(data);
  await loadAllNames(data);
  for (const state of STATES) await loadPlace(data, resolvePlace(data, state));
});

describe("what the data set says of a career", () => {
  it("is said in Spanish wherever a career stands in for another", () => {
    const caveats = [...data.careers, ...data.names].flatMap(({ standIn }) => standIn ?? []);
    expect(caveats.length).toBeGreaterThan(20);
    expect(caveats.filter((caveat) => caveatInSpanish(caveat) === caveat)).toEqual([]);
  });

  it("is said in Spanish wherever nothing is told", () => {
    const caveats = data.careers.flatMap((career) =>
      MEASURES.flatMap((measure) => findAbsence(data, career, measure) ?? []),
    );
    expect(caveats.length).toBeGreaterThan(20);
    expect([...new Set(caveats)].filter((caveat) => caveatInSpanish(caveat) === caveat)).toEqual([]);
  });

  it("is said in Spanish of what was asked for by a code, or is one of many", () => {
    expect(caveatInSpanish(resolveCareer(data, "29-2012").standIn ?? "")).toBe(
      "No se publican cifras solo de 29-2012; estas son de 29-2010, a la que pertenece.",
    );
    const others = alternateNames(data)?.entries.filter(({ career }) => /All Other/.test(career.title)) ?? [];
    const standIns = others.flatMap(({ name }) => standInOf(name) ?? []);
    expect(standIns.length).toBeGreaterThan(20);
    expect(standIns.filter((caveat) => caveatInSpanish(caveat) === caveat)).toEqual([]);
    expect(standIns.filter((caveat) => /^La BLS cuenta "/.test(caveatInSpanish(caveat)))).not.toEqual([]);
  });

  it("is quoted where it came later", () => expect(caveatInSpanish("Something new.")).toBe("Something new."));
});

describe("the notes of a comparison", () => {
  const CAREERS = [
    ["coder", "biller"],
    ["coder", "actors", "surgeons, all other"],
    ["health information technician", "medical receptionist", "29-2012"],
    ["patient representative", "home health aide", "pharmacists", "phlebotomist"],
  ];
  const asked = CAREERS.flatMap((careers) => STATES.map((place) => ({ careers, place })));

  it.each(asked)("are said in Spanish as many as in English: $careers in $place", (request) => {
    const comparison = compare(data, { ...request, measures: allRows() });
    const notes = notesOf(comparison, SPANISH.notes);
    expect(notes).toHaveLength(comparison.notes.length);
    const bare = notes.map((note) =>
      comparison.names.reduce((text, name) => text.replaceAll(name, ""), note),
    );
    expect(bare.filter((note) => ENGLISH_WORDS.test(note))).toEqual([]);
    expect(notes.filter((note) => !/^[\p{Lu}\d].+\.$/u.test(note))).toEqual([]);
    expect(notesOf(comparison, ENGLISH.notes)).toEqual(comparison.notes);
  });

  it("are said as people say them", () => {
    const comparison = compare(data, {
      careers: ["coder", "actors", "biller"],
      place: "DC",
      measures: ["salary-median", "wage-median", "growth", "openings", "education", "duties"],
    });
    expect(notesOf(comparison, SPANISH.notes)).toEqual([
      "Medical biller: La BLS no tiene cifras solo de los facturadores médicos; estas abarcan a los auxiliares de facturación de todas las industrias.",
      "Las cifras del Distrito de Columbia son de mayo de 2023; las nacionales más recientes, de mayo de 2025.",
      "El crecimiento, las vacantes y la vía de ingreso son de Estados Unidos: este conjunto de datos los tiene solo para todo el país.",
      "Aquí están lado a lado datos de distintas fuentes o períodos; la fuente de la fila indica de dónde viene cada uno.",
      "Lo que se dice sobre el trabajo es de Estados Unidos en su conjunto; un estado puede ser distinto.",
      "Salario mediano, Salario mediano por hora: este conjunto de datos no tiene ninguna cifra de Actors en el Distrito de Columbia.",
      "Tareas principales: este conjunto de datos no dice nada de esto sobre Actors.",
    ]);
  });

  it("tell growth alone from openings alone", () => {
    const { projected } = SPANISH.notes;
    expect(projected(["growth"])).toBe(
      "El crecimiento es de Estados Unidos: este conjunto de datos lo tiene solo para todo el país.",
    );
    expect(projected(["openings"])).toBe(
      "Las vacantes son de Estados Unidos: este conjunto de datos las tiene solo para todo el país.",
    );
    expect(projected(["growth", "openings", "entry"])).toMatch(
      /^El crecimiento, las vacantes y la vía de ingreso son de Estados Unidos: .* los tiene/,
    );
  });

  it("tell all careers from some", () => {
    const { lacking, untold } = SPANISH.notes;
    expect(lacking(undefined, resolvePlace(data, "TX"))).toBe(
      "este conjunto de datos no tiene ninguna cifra de estas carreras en Texas.",
    );
    expect(lacking("Actors", undefined)).toBe(
      "este conjunto de datos no tiene ninguna cifra de Actors en Estados Unidos.",
    );
    expect(untold(undefined)).toContain("sobre estas carreras.");
  });
});

describe("the notes of a profile", () => {
  it.each(["coder", "actors", "pharmacists", "home health aide"])("are said in Spanish: %s", (name) => {
    for (const state of STATES) {
      const profile = careerProfile(data, name, resolvePlace(data, state));
      const notes = profileNotes(profile, SPANISH.notes);
      expect(notes).toHaveLength(profile.notes.length);
      const bare = notes.map((note) => note.replaceAll(/ es de \d.*$/g, ""));
      expect(bare.filter((note) => ENGLISH_WORDS.test(note))).toEqual([]);
    }
  });
});
