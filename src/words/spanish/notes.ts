import { between } from "../../comparison/compared";
import type { Group } from "../../comparison/measures";
import type { Projected } from "../../comparison/subjects";
import type { Words } from "../words";
import { caveatInSpanish } from "./caveats";
import { measures } from "./measures";
import { periodInSpanish } from "./period";
import { inPlace, ofPlace } from "./place";

const PROJECTED: Readonly<Record<Projected, string>> = {
  growth: "el crecimiento",
  openings: "las vacantes",
  entry: "la vía de ingreso",
};

const TOLD: Readonly<Partial<Record<Group, string>>> = {
  "Getting in": "la vía de ingreso",
  "Day to day": "el trabajo",
  Outlook: "adónde puede llevar una carrera",
};

/** The same as on the sheet, with the careers by the names at the head of their columns. */
export const notes: Words["notes"] = {
  label: ({ key }) => measures.row(key),
  careers: ({ names }) => names,
  listed: (some, all) => (between(all) === "; " ? some.join("; ") : inList(some)),
  told: caveatInSpanish,
  older: (place, there, newest) =>
    `Las cifras ${ofPlace(place)} son de ${periodInSpanish(there)}; las nacionales más recientes, de ${periodInSpanish(newest)}.`,
  projected: (subjects) => {
    const said = inList(subjects.map((subject) => PROJECTED[subject]));
    const isOne = subjects.length === 1 && subjects[0] !== "openings";
    const feminine = subjects.every((subject) => subject !== "growth");
    const them = `${feminine ? "la" : "lo"}${isOne ? "" : "s"}`;
    return `${capital(said)} ${isOne ? "es" : "son"} de Estados Unidos: este conjunto de datos ${them} tiene solo para todo el país.`;
  },
  toldNationally: (groups) =>
    `Lo que se dice sobre ${inList(groups.map((group) => TOLD[group] ?? ""))} es de Estados Unidos en su conjunto; un estado puede ser distinto.`,
  periodsDiffer: (each) => {
    const dated = each.map(({ name, period }) => (period ? `${name}, ${periodInSpanish(period)}` : name));
    return `Los períodos del salario difieren: ${dated.join("; ")}.`;
  },
  hourlyOnly: (whom) => `La BLS no da el salario anual, solo el salario por hora, de ${whom}.`,
  sideBySide:
    "Aquí están lado a lado datos de distintas fuentes o períodos; la fuente de la fila indica de dónde viene cada uno.",
  toldOf: (name, occupation) => `lo que se dice de ${name} es de ${occupation}.`,
  lacking: (whom = "estas carreras", place) =>
    `este conjunto de datos no tiene ninguna cifra de ${whom} ${place ? inPlace(place) : "en Estados Unidos"}.`,
  untold: (whom = "estas carreras") => `este conjunto de datos no dice nada de esto sobre ${whom}.`,
  orMore: (whom) => `en el caso de ${whom}, la cifra verdadera es esa o más.`,
};

/** `a, b y c` */
function inList(items: readonly string[]): string {
  return new Intl.ListFormat("es", { type: "conjunction" }).format(items);
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
