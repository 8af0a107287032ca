import { words } from "../../words/words";
import type { Parameter } from "./described";

/** Which numbers an argument takes; those that it leaves out do not matter. */
export interface Limits {
  readonly min?: number;
  /** Where the least number itself is none that it takes. */
  readonly above?: number;
  readonly max?: number;
  readonly whole?: boolean;
}

const COUNT: Limits = { min: 1, max: 100, whole: true };
const YEAR: Limits = { min: 1990, max: 2100, whole: true };
const SUM: Limits = { min: 0 };

/** Names of arguments mean the same in every function. */
const LIMITS: Readonly<Record<string, Limits>> = {
  count: COUNT,
  year: YEAR,
  fromYear: YEAR,
  toYear: YEAR,
  inDollarsOf: YEAR,
  amount: { above: 0 },
  cost: SUM,
  currentPay: SUM,
  months: { min: 0, max: 240 },
  years: { min: 1, max: 60, whole: true },
  raise: { min: -0.5, max: 0.5 },
};

export function limitsOf({ name }: Parameter): Limits {
  return LIMITS[name] ?? {};
}

/** The sentence on a number that the argument does not take; `undefined` where it may stand, or nothing is given. */
export function numberProblem(parameter: Parameter, text = ""): string | undefined {
  if (parameter.type !== "number" || text.trim() === "") return undefined;
  const { min = -Infinity, max = Infinity, above, whole = false } = limitsOf(parameter);
  const number = Number(text);
  if (above !== undefined) return number > above ? undefined : words.formulas.notAbove(above);
  const fits = number >= min && number <= max && (!whole || Number.isInteger(number));
  return fits ? undefined : words.formulas.outOfLimits(min, max, whole);
}
