import { conflictsInCells } from "./conflicts-in-cells";

/** @customenum {string} */
enum Field {
  /** Pay in US dollars a year */
  salary = "salary",
  /** Pay in US dollars an hour */
  wage = "wage",
  /** Projected change in employment over a decade */
  growth = "growth",
  /** Openings expected each year */
  openings = "openings",
  /** People employed */
  employment = "employment",
  /** Typical education on entry */
  education = "education",
  /** Work experience asked for on entry */
  experience = "experience",
  /** Typical on-the-job training */
  training = "training",
  /** People employed at the end of the projections */
  employmentProjected = "employment projected",
  /** What people in it do, in one sentence */
  description = "description",
  /** What people in it do day by day */
  duties = "duties",
  /** Qualities and skills that matter most */
  skills = "skills",
  /** Knowledge that matters most */
  knowledge = "knowledge",
  /** Interests it suits, strongest first */
  interests = "interests",
  /** How much preparation it takes, from 1 to 5 */
  jobZone = "job zone",
  /** Where people in it work */
  settings = "settings",
  /** Usual hours */
  schedule = "schedule",
  /** How people usually get in */
  entryPath = "entry path",
  /** How long the usual preparation takes */
  length = "length",
  /** Whether employers ask for a certification */
  certification = "certification",
  /** Certifications and who issues them */
  certifications = "certifications",
  /** Whether a license is required */
  license = "license",
  /** What is licensed, and where */
  licenseNote = "license note",
  /** Whether one works with patients */
  patientContact = "patient contact",
  /** How hard it is on the body */
  physicalDemand = "physical demand",
  /** What is hard on the body */
  physicalNote = "physical note",
  /** Programs of study that lead to it */
  programs = "programs",
  /** Careers it leads to */
  ladder = "ladder",
  /** Careers that resemble it */
  related = "related",
  /** What one may specialize in, as articles tell it */
  specialties = "specialties",
  /** Pay compared with another career, as an article tells it */
  payDifference = "pay difference",
  /** Jobs to be added, as an article tells it */
  newJobs = "new jobs",
}

/**
 * Every figure that is known of a career and field side by side, official ones and those of articles, and why they differ.
 * @customfunction CONFLICTS
 * @helpurl https://localhost:3000/help/functions.html#conflicts
 * @param career A career by any name people use, or a SOC code.
 * @param field What the figures are of, such as salary, growth or education; FIELDS lists them all.
 * @returns A table with a header: value, statistic, period, place, measured for, source, why it may differ.
 */
export function conflicts(career: string, field: Field): any[][] {
  return conflictsInCells(career, field) as any[][];
}
