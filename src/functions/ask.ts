import { dataset } from "../dataset/dataset";
import { careerList } from "./career-list";
import { careersFound } from "./careers-found";
import { conflictsInCells } from "./conflicts-in-cells";
import { careerGiven, fieldAsked, figureInCell } from "./figure-in-cell";
import { inCell, orInCell } from "./in-cell";
import { sourceInCell } from "./source-in-cell";
import { spilled } from "./spilled";

/** @customenum {string} */
enum Statistic {
  /** Half earn more, half earn less */
  median = "median",
  /** The arithmetic mean */
  mean = "mean",
  /** The lowest-paid tenth earn less */
  p10 = "p10",
  /** The lowest-paid quarter earn less */
  p25 = "p25",
  /** The highest-paid quarter earn more */
  p75 = "p75",
  /** The highest-paid tenth earn more */
  p90 = "p90",
}

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

/** @customenum {string} */
enum SourcePart {
  /** The whole citation on one line */
  cite = "cite",
  /** Which statistic the figure is */
  statistic = "statistic",
  /** When it was true */
  period = "period",
  /** Where it was true */
  place = "place",
  /** Who published it */
  publisher = "publisher",
  /** Where it can be read */
  url = "url",
  /** The occupation it was measured for */
  measuredFor = "measured for",
  /** What has to be said where the figures are those of a broader or another occupation */
  standIn = "stand-in",
}

/**
 * Any fact of a career by the name of its field.
 * @customfunction GET
 * @helpurl https://localhost:3000/help/functions.html#get
 * @param career A career by any name people use, or a SOC code.
 * @param field What to give, such as salary, growth, education, duties or license; FIELDS lists them all.
 * @param [statistic] Which point of the pay scale: median (default), mean, p10, p25, p75 or p90; p10 and p90 for the US only.
 * @param [place] "US" (default), or a state by name or postal code.
 * @param [year] Year of the figure; the newest by default.
 * @param [source] Id of the source; the best one by default.
 * @returns A number in the unit of its field, or a text; the parts of a list are joined by "; ".
 */
export function get(
  career: string,
  field: Field,
  statistic?: Statistic,
  place?: string,
  year?: number,
  source?: string,
): any {
  return orInCell(() => figureInCell(...fieldAsked(field, { career, statistic, place, year, source })));
}

/**
 * Official title of the occupation that a career's figures are measured for.
 * @customfunction TITLE
 * @helpurl https://localhost:3000/help/functions.html#title
 * @param career A career by any name people use, or a SOC code.
 * @returns A title of the Standard Occupational Classification.
 */
export function title(career: string): any {
  return inCell([career], undefined, (data) => careerGiven(data, career).occupation.title);
}

/**
 * SOC code of the occupation that a career's figures are measured for.
 * @customfunction CODE
 * @helpurl https://localhost:3000/help/functions.html#code
 * @param career A career by any name people use.
 * @returns A code of the Standard Occupational Classification, such as 29-2072.
 */
export function code(career: string): any {
  return inCell([career], undefined, (data) => careerGiven(data, career).occupation.code);
}

/**
 * Careers whose names resemble a text, best match first.
 * @customfunction FIND
 * @helpurl https://localhost:3000/help/functions.html#find
 * @param text A name or part of one, such as "billing".
 * @param [count] How many careers at most; 10 by default, 100 at most.
 * @returns A table with a header: career, the name that matched, SOC code.
 */
export function find(text: string, count?: number): Promise<any[][]> {
  return careersFound(text, count);
}

/**
 * Titles of the careers that can be asked about.
 * @customfunction LIST
 * @helpurl https://localhost:3000/help/functions.html#list
 * @param [group] "featured" (default) for the careers with everyday names, "all", or the first two digits of a SOC code such as "29".
 * @returns One title a row.
 */
export function list(group?: string): any[][] {
  return orInCell(() => careerList(dataset(), group));
}

/**
 * Where a figure comes from, as the arguments of the function that gave it describe it.
 * @customfunction SOURCE
 * @helpurl https://localhost:3000/help/functions.html#source
 * @param career A career by any name people use, or a SOC code.
 * @param field What the figure is of, such as salary, growth, education, duties or license; FIELDS lists them all.
 * @param [statistic] Which point of the pay scale: median (default), mean, p10, p25, p75 or p90; p10 and p90 for the US only.
 * @param [place] "US" (default), or a state by name or postal code.
 * @param [year] Year of the figure; the newest by default.
 * @param [part] What to tell: cite (default), statistic, period, place, publisher, url, measured for or stand-in.
 * @returns The citation on one line, or the part that was asked for.
 * @remarks
 * Give the same arguments as in the formula that showed the figure. The statistic "median, at least" means that the figure is published only as that much or more.
 */
export function source(
  career: string,
  field: Field,
  statistic?: Statistic,
  place?: string,
  year?: number,
  part?: SourcePart,
): any {
  return sourceInCell(field, { career, statistic, place, year }, part);
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
  return spilled(conflictsInCells(career, field));
}

/**
 * Version of the data set that every figure comes from.
 * @customfunction VERSION
 * @helpurl https://localhost:3000/help/functions.html#version
 * @returns A text that begins with the day of the newest release, and changes whenever a figure does.
 */
export function version(): string {
  return dataset().version;
}
