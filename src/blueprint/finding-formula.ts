import { capitalized, joined, money, percent, quoted } from "./formula-text";

/** The ranges that a finding is told from, each over all careers. */
export interface Told {
  readonly careers: number;
  /** The numbers; a text where there is none. */
  readonly numbers: string;
  /** The names as they stand in a sentence. */
  readonly names: string;
  /** The official titles: an error where a name or the place is not known. */
  readonly officials: string;
}

const UNKNOWN_NAME = "Check the careers and the place: a name is not known";
const NO_ANSWER = "No figures yet: open Career Comparison on the Home tab if they do not come";

/** The rule of `payFinding` as an expression over the table's cells. */
export function payFindingFormula(told: Told): string {
  const { careers, numbers } = told;
  const [high, low] = [`MAX(${numbers})`, `MIN(${numbers})`];
  const [top, bottom] = [nameOf(told, high), nameOf(told, low)];
  const than = `IF(${count(numbers, low)}=1,${bottom},"the lowest paid")`;
  const leader = capitalized(top);
  const difference = money(`${high}-${low}`);
  const two = joined(leader, `" earn "`, difference, `" a year more than "`, bottom);
  const subject = `IF(${count(numbers, high)}=1,${joined(leader, `" earn the most"`)},${joined(count(numbers, high), `" careers share the highest pay"`)})`;
  const several = joined(
    subject,
    `", "`,
    money(high),
    `" a year: "`,
    difference,
    `" more than "`,
    than,
    gap(told),
  );
  const both = joined(capitalized(`INDEX(${told.names},1)`), `" and "`, `INDEX(${told.names},2)`);
  const everyone = careers === 2 ? both : joined(`COUNT(${numbers})`, `" careers"`);
  return cases(told, [
    [`COUNT(${numbers})=0`, quoted("No pay figure for these careers here")],
    [`COUNT(${numbers})=1`, joined(`"Only "`, top, `" have a pay figure: "`, money(high), `" a year"`)],
    [`${high}=${low}`, joined(everyone, `" earn the same: "`, money(high), `" a year"`)],
    ["TRUE", careers === 2 ? two : several],
  ]);
}

/** The rule of `growthFinding`. */
export function growthFindingFormula(told: Told): string {
  const { numbers } = told;
  const high = `MAX(${numbers})`;
  const top = nameOf(told, high);
  const subject = `IF(${count(numbers, high)}=1,${top},${joined(count(numbers, high), `" careers alike"`)})`;
  return cases(told, [
    [`COUNT(${numbers})=0`, quoted("No projected growth for these careers")],
    [`COUNT(${numbers})=1`, joined(`"Only "`, top, `" have a projection: "`, percent(high))],
    [`${high}<=0`, joined(`"None of these careers is projected to grow: "`, percent(high), `" at best"`)],
    ["TRUE", joined(`"Jobs are projected to grow fastest for "`, subject, `": "`, percent(high), gap(told))],
  ]);
}

/** The first case that holds. Before them all comes a name that nobody knows, and an add-in that does not answer. */
export function cases(
  { officials }: Pick<Told, "officials">,
  rest: readonly (readonly [string, string])[],
): string {
  const unknown = [`SUMPRODUCT(--ISNA(${officials}))>0`, quoted(UNKNOWN_NAME)] as const;
  const silent = [`SUMPRODUCT(--ISERROR(${officials}))>0`, quoted(NO_ANSWER)] as const;
  return [unknown, silent, ...rest].reduceRight(
    (otherwise, [condition, text]) => (condition === "TRUE" ? text : `IF(${condition},${text},${otherwise})`),
    "",
  );
}

/** The name whose number is this one; the first of several. */
export function nameOf({ names, numbers }: Pick<Told, "names" | "numbers">, value: string): string {
  return `INDEX(${names},MATCH(${value},${numbers},0))`;
}

function count(numbers: string, value: string): string {
  return `COUNTIF(${numbers},${value})`;
}

function gap({ careers, numbers }: Told): string {
  const missing = `${careers}-COUNT(${numbers})`;
  return `IF(${missing}=0,"",${joined(`" (no figure for "`, missing, `" of ${careers})"`)})`;
}
