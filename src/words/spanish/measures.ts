import type { ArticleId } from "../../comparison/article-table";
import type { Known } from "../../comparison/career-profile";
import type { Group, RowKey } from "../../comparison/measures";
import type { RowSet } from "../../comparison/sets";
import type { Statistic } from "../../dataset/figure";
import type { Step } from "../../dataset/steps";
import type { Words } from "../words";
import { figureInSpanish } from "./figure";
import { periodInSpanish } from "./period";
import { placeInSpanish } from "./place";

const ROWS: Readonly<Record<RowKey, string>> = {
  "salary-median": "Salario mediano",
  "salary-difference": "Diferencia con la primera",
  "salary-p10": "10% peor pagado",
  "salary-p25": "25% peor pagado",
  "salary-p75": "25% mejor pagado",
  "salary-p90": "10% mejor pagado",
  "salary-mean": "Salario promedio",
  "wage-median": "Salario mediano por hora",
  growth: "Crecimiento proyectado",
  openings: "Vacantes al año",
  employment: "Personas empleadas",
  ladder: "Adónde puede llevar",
  related: "Carreras afines",
  education: "Educación",
  experience: "Experiencia",
  training: "Capacitación en el trabajo",
  "entry-path": "Vía habitual de ingreso",
  length: "Tiempo de preparación",
  "job-zone": "Preparación, de 1 a 5",
  programs: "Programas de estudio",
  certification: "Certificación que se pide",
  certifications: "Certificaciones",
  license: "Licencia exigida",
  "license-note": "Qué requiere licencia",
  description: "En qué consiste el trabajo",
  duties: "Tareas principales",
  settings: "Dónde se trabaja",
  schedule: "Horario habitual",
  "patient-contact": "Trato con pacientes",
  "physical-demand": "Exigencia física",
  "physical-note": "Qué resulta exigente para el cuerpo",
  skills: "Habilidades que más importan",
  knowledge: "Conocimientos que más importan",
  interests: "Intereses a los que se ajusta",
  specialties: "Especialidades",
};

const GROUPS: Readonly<Record<Group, string>> = {
  Pay: "Salario",
  Outlook: "Perspectivas",
  "Getting in": "Cómo se ingresa",
  "Day to day": "El día a día",
};

const SETS: Readonly<Record<RowSet["id"], Named>> = {
  "at-a-glance": {
    name: "De un vistazo",
    about: "Salario, perspectivas y lo que se necesita para ingresar: lo que casi todos preguntan primero.",
  },
  pay: {
    name: "Salario",
    about:
      "Toda la escala salarial, desde la décima parte peor pagada hasta la mejor pagada, y el salario por hora.",
  },
  outlook: {
    name: "Perspectivas",
    about: "Si habrá trabajo: crecimiento, vacantes, personas empleadas y adónde puede llevar la carrera.",
  },
  training: {
    name: "Capacitación y certificación",
    about:
      "Cómo se ingresa: educación, capacitación, cuánto tiempo toma, certificaciones y dónde se necesita una licencia.",
  },
  "day-to-day": {
    name: "El día a día",
    about: "Cómo es el trabajo: tareas, lugares, horario, pacientes y a quién le conviene.",
  },
  everything: {
    name: "Todo",
    about: "Todas las filas que hay. Es larga: conviene para dos o tres carreras.",
  },
};

const ARTICLES: Readonly<Record<ArticleId, Named>> = {
  "ma-vs-billing-and-coding": {
    name: "Asistente médico o especialista en facturación y codificación",
    about:
      "Lo que un artículo que promociona Stepful dice de ambas carreras, junto a las cifras oficiales más recientes.",
  },
  "billing-vs-coding": {
    name: "Facturación médica o codificación médica",
    about:
      "Lo que dice un artículo sobre en qué se diferencian la facturación y la codificación, junto a las cifras oficiales más recientes.",
  },
  "coding-vs-office": {
    name: "Especialista en codificación o especialista de consultorio",
    about:
      "Lo que un artículo con cifras de 2012 dice de ambas carreras, junto a las cifras oficiales más recientes.",
  },
  "cma-vs-coder": {
    name: "Asistente médico certificado o codificador médico",
    about:
      "Lo que un artículo con cifras de 2016 dice de ambas carreras, junto a las cifras oficiales más recientes.",
  },
  "billing-and-coding-careers": {
    name: "Cuatro carreras de facturación y codificación",
    about:
      "Lo que dice un artículo de cuatro carreras que facturan o codifican, junto a las cifras oficiales más recientes.",
  },
};

const STATISTICS: Readonly<Record<Statistic, string>> = {
  median: "mediana",
  mean: "promedio",
  p10: "percentil 10",
  p25: "percentil 25",
  p75: "percentil 75",
  p90: "percentil 90",
  unspecified: "estadística sin indicar",
};

const STEPS: Readonly<Record<Step["kind"], string>> = {
  advance: "un ascenso",
  lateral: "un cambio sin bajar de nivel",
  related: "afín",
};

const KNOWN: Readonly<Record<Known["measure"], string>> = {
  salary: "Salario al año",
  growth: "Crecimiento proyectado",
};

export const measures: Words["measures"] = {
  row: (key) => ROWS[key],
  group: (group) => GROUPS[group],
  set: (id) => SETS[id],
  article: (id) => ARTICLES[id],
  place: placeInSpanish,
  period: periodInSpanish,
  figure: figureInSpanish,
  statistic: (statistic) => STATISTICS[statistic],
  step: (kind) => STEPS[kind],
  known: (measure) => KNOWN[measure],
};

interface Named {
  readonly name: string;
  readonly about: string;
}
