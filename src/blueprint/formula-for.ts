import type { Measure, Statistic } from "../dataset/figure";
import { quoted } from "./formula-text";

/** What a formula asks for, in words that it understands; nothing of it is a cell. */
export interface Wanted {
  readonly career: string;
  readonly measure: Measure;
  readonly statistic?: Statistic;
  /** A postal code. */
  readonly place?: string;
  readonly year?: number;
  /** The id of a source. */
  readonly source?: string;
}

type Part = "statistic" | "place" | "year" | "source";

/** The measures that have a function of their own, with what it can be asked after the career. */
const FUNCTIONS: Readonly<Partial<Record<Measure, readonly Part[]>>> = {
  salary: ["statistic", "place", "year", "source"],
  wage: ["statistic", "place", "year", "source"],
  employment: ["place", "year"],
  growth: [],
  openings: [],
  education: [],
  experience: [],
  training: [],
  license: [],
  certification: [],
  schedule: [],
};

const ALL: readonly Part[] = ["statistic", "place", "year", "source"];

/** A formula that gives a figure wherever it is entered: `=CAREER.SALARY("Medical coder","median","TX")`. */
export function formulaFor(wanted: Wanted): string {
  const { career, measure } = wanted;
  const own = FUNCTIONS[measure];
  const isEnough = own !== undefined && ALL.every((part) => wanted[part] === undefined || own.includes(part));
  if (isEnough) return call(measure.toUpperCase(), [quoted(career)], own, wanted);
  return call("GET", [quoted(career), quoted(measure)], ALL, wanted);
}

function call(name: string, first: readonly string[], parts: readonly Part[], wanted: Wanted): string {
  const args = [...first, ...parts.map((part) => written(wanted[part]))];
  while (args.at(-1) === "") args.pop();
  return `=CAREER.${name}(${args.join(",")})`;
}

function written(argument: string | number | undefined): string {
  if (argument === undefined) return "";
  return typeof argument === "number" ? String(argument) : quoted(argument);
}
