import type { Measure } from "../dataset/figure";

/** A field as people are told of it. */
interface Field {
  /** For the middle of a sentence: "This data set has no annual pay for …". */
  readonly name: string;
  readonly tells: string;
  readonly unit: string;
  /** Whether states have figures of their own. */
  readonly byState: boolean;
}

export const FIELDS: Readonly<Record<Measure, Field>> = {
  salary: field("annual pay", "Pay in a year", "US dollars a year", true),
  wage: field("hourly pay", "Pay in an hour", "US dollars an hour", true),
  growth: field("projected growth", "Projected change in employment over a decade", "fraction"),
  openings: field("yearly openings", "Openings expected each year", "openings a year"),
  employment: field("employment", "People employed", "people", true),
  education: field("entry education", "Typical education on entry", "text"),
  experience: field("work experience", "Work experience in a related career asked for on entry", "text"),
  training: field("on-the-job training", "Typical on-the-job training", "text"),
  "employment projected": field(
    "projected employment",
    "People employed at the end of the projections",
    "people",
  ),
  description: field("description", "What people in it do, in one sentence", "text"),
  duties: field("list of duties", "What people in it do day by day", "list"),
  skills: field("list of skills", "Qualities and skills that matter most", "list"),
  knowledge: field("list of knowledge", "Knowledge that matters most", "list"),
  interests: field("interest profile", "Interests it suits, strongest first (RIASEC)", "list"),
  "job zone": field("job zone", "How much preparation it takes, from 1 to 5", "text"),
  settings: field("list of settings", "Where people in it work", "list"),
  schedule: field("schedule", "Usual hours", "text"),
  "entry path": field("entry path", "How people usually get in", "text"),
  length: field("length of preparation", "How long the usual preparation takes", "text"),
  certification: field("certification need", "Whether employers ask for a certification", "text"),
  certifications: field("list of certifications", "Certifications and who issues them", "list"),
  license: field("license requirement", "Whether a license is required", "text"),
  "license note": field("license note", "What is licensed, and where", "text"),
  "patient contact": field("patient contact", "Whether one works with patients", "text"),
  "physical demand": field("physical demand", "How hard it is on the body", "text"),
  "physical note": field("note on physical demand", "What is hard on the body", "text"),
  programs: field("list of programs", "Programs of study that lead to it", "list"),
  ladder: field("career ladder", "Careers it leads to", "list"),
  related: field("list of related careers", "Careers that resemble it", "list"),
  specialties: field("list of specialties", "What one may specialize in", "list"),
  "pay difference": field(
    "pay difference",
    "Pay compared with another career, as an article tells it",
    "US dollars a year",
  ),
  "new jobs": field("number of new jobs", "Jobs to be added, as an article tells it", "people"),
};

function field(name: string, tells: string, unit: string, byState = false): Field {
  return { name, tells, unit, byState };
}
