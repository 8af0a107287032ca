import type { Measure } from "../dataset/figure";
import { MEASURES } from "../dataset/figure";
import { BadArgument } from "./bad-argument";
import { NameTable } from "./name-table";
import { Nearest } from "./nearest";
import { UnknownName } from "./unknown-name";

/** What else people call a measure. */
const OTHER_NAMES: Readonly<Record<Measure, string>> = {
  salary:
    "pay|annual pay|pay a year|annual salary|yearly salary|yearly pay|annual wage|annual wages|earnings|income|median pay|median salary|median annual wage|compensation|money",
  wage: "hourly wage|hourly pay|hourly rate|hourly|pay per hour|pay an hour|wage per hour|median hourly wage|per hour",
  growth:
    "job growth|projected growth|growth rate|outlook|job outlook|projection|change|projected change|employment change|demand",
  openings: "job openings|annual openings|openings per year|openings a year|vacancies",
  employment:
    "employed|people employed|jobs|number of jobs|workers|number employed|total employment|workforce",
  education:
    "degree|entry education|education level|required education|typical education|education needed|entry level education|schooling|school",
  experience: "work experience|required experience|experience needed|related experience",
  training: "on the job training|job training|OJT|training needed",
  "employment projected": "projected employment|future employment|projected jobs",
  description: "what they do|about|summary",
  duties: "tasks|responsibilities|day to day|typical duties",
  skills: "qualities|important qualities|abilities",
  knowledge: "knowledge areas|know how",
  interests: "RIASEC|Holland code|interest profile",
  "job zone": "zone|preparation|preparation level",
  settings: "work setting|work settings|workplace|where they work|work environment",
  schedule: "hours|work hours|working hours|shifts",
  "entry path": "how to become|how to get in|path|way in",
  length: "program length|length of training|how long|time to train",
  certification: "certification needed|certification requirement",
  certifications: "credentials|certificates",
  license: "licence|licensing|licensure|license required",
  "license note": "licence note|about the license",
  "patient contact": "contact with patients|patients",
  "physical demand": "physical demands|physical effort",
  "physical note": "about the physical demand",
  programs: "programs of study|programs of studies|CIP|majors|fields of study",
  ladder: "advancement|career ladder|career path|next steps",
  related: "related careers|similar careers|similar occupations",
  specialties: "specializations|specialities",
  "pay difference": "salary difference|pay gap",
  "new jobs": "jobs added|new positions|number of new jobs",
};

const NAMES = MEASURES.flatMap((measure) =>
  [measure, ...OTHER_NAMES[measure].split("|")].map((name) => ({ name, measure })),
);

const table = new NameTable(NAMES);

const SUGGESTED = 3;

/**
 * The measure that a text names, by its id or an everyday word: "salary", "Median pay", "outlook", "degree".
 *
 * @throws UnknownName of kind "field", with the nearest names
 * @throws BadArgument when the text is blank
 */
export function resolveMeasure(text: string): Measure {
  const measure = table.find(text)[0]?.measure;
  if (measure !== undefined) return measure;
  if (text.trim() === "") {
    throw new BadArgument("field", text, `The field is blank. Give one such as "salary" or "growth".`);
  }
  const near = new Nearest(NAMES).find(text).map(({ entry }) => entry.name);
  throw new UnknownName("field", text, [...new Set(near)].slice(0, SUGGESTED));
}
