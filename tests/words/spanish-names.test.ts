import { dataset } from "../../src/dataset/dataset";
import { resolveCareer } from "../../src/lookup/lookup";
import { CAREER_NAMES } from "../../src/words/spanish/career-names";
import { bothForms, namesLike } from "../../src/words/spanish/names-like";

const data = dataset();
const featured = data.careers.filter(({ curated }) => curated);
const asked = (text: string) => namesLike(text).map((each) => each.asked);

describe("the Spanish names of careers", () => {
  it.each(featured)("are there for the featured career $title", ({ slug }) => {
    expect(CAREER_NAMES[slug]).toMatch(/\p{L}/u);
  });

  it.each(Object.entries(CAREER_NAMES))("are those of a career of the data set: %s", (known, names) => {
    const match = resolveCareer(data, known);
    expect(match.by === "slug" || match.standIn !== match.career.standIn).toBe(true);
    const each = names.split("; ");
    expect(new Set(each).size).toBe(each.length);
    expect(each.filter((name) => !/^\p{Ll}[\p{L} /]+$/u.test(name))).toEqual([]);
    for (const name of each.flatMap(bothForms)) expect(asked(name)).toContain(known);
  });

  it("have both forms", () => {
    expect(bothForms("técnico/a veterinario/a")).toEqual(["técnico veterinario", "técnica veterinaria"]);
    expect(bothForms("jefe/a de oficina")).toEqual(["jefe de oficina", "jefa de oficina"]);
    expect(bothForms("codificador/a")).toEqual(["codificador", "codificadora"]);
    expect(bothForms("recepcionista")).toEqual(["recepcionista"]);
  });
});

describe("namesLike", () => {
  it.each([
    ["asistente médico", "medical-assistant"],
    ["Asistente medica", "medical-assistant"],
    ["codificador", "medical-coder"],
    ["codificadora médica", "medical-coder"],
    ["facturador", "medical-biller"],
    ["facturadora", "medical-biller"],
    ["enfermera", "registered-nurse"],
    ["ENFERMERO", "registered-nurse"],
    ["enfermeras", "registered-nurse"],
    ["cajero", "cashiers"],
    ["codificadores", "medical-coder"],
    ["técnico farmacia", "pharmacy-technician"],
    ["tecnica de la farmacia", "pharmacy-technician"],
    ["recepc", "receptionist"],
    ["maestro", "elementary-school-teachers-except-special-education"],
    ["médico", "family-medicine-physicians"],
  ])("finds for %s first %s", (text, career) => expect(asked(text)[0]).toBe(career));

  it("offers all that share a name", () => {
    expect(asked("asistente médico").slice(0, 2)).toEqual(["medical-assistant", "physician-assistant"]);
    expect(asked("cajera").slice(0, 2)).toEqual(["cashiers", "tellers"]);
    expect(asked("maestra").slice(0, 5)).toHaveLength(5);
    expect(
      asked("maestra")
        .slice(0, 5)
        .every((each) => each.includes("teachers")),
    ).toBe(true);
  });

  it("says by which name it found a career", () => {
    expect(namesLike("enfermeria auxiliar")[0]).toEqual({
      asked: "nursing-assistant",
      name: "auxiliar de enfermería",
    });
  });

  it.each(["", " ", "de la", "?", "zzz", "medical coder"])("finds nothing for “%s”", (text) => {
    expect(namesLike(text)).toEqual([]);
  });
});
