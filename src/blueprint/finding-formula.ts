import type { RowKey } from "../comparison/comparison";
import { FAULTS } from "./fault";
import { capitalized, joined, money, percent, quoted } from "./formula-text";
import { careersRange, tableRow } from "./frame";
import type { Frame } from "./frame";
import { workingRow } from "./working";

/** The ranges that a finding is told from, each over all careers. */
interface Found {
  readonly careers: number;
  /** The names as they stand in a sentence. */
  readonly names: string;
  /** The official titles. */
  readonly officials: string;
  /** Why a career has no official title; blank where it has one. */
  readonly faults: string;
}

interface Told extends Found {
  /** The numbers; a text where there is none. */
  readonly numbers: string;
}

const UNKNOWN_NAME = "Check the careers and the place: a name is not known or fits several careers";
const BLANK_NAME = "A career is blank: type a name at the head of its column";
const NO_ANSWER = "No figures yet: open Career Comparison on the Home tab if they do not come";

export function foundIn(frame: Frame): Found {
  return {
    careers: frame.careers,
    names: careersRange(frame, workingRow(frame, "in a sentence")),
    officials: careersRange(frame, workingRow(frame, "official title")),
    faults: careersRange(frame, workingRow(frame, "fault")),
  };
}

/** The rule of `payFinding` as an expression over the table's cells. */
export function payFindingFormula(frame: Frame): string {
  const told = toldOf(frame, "salary-median");
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
    ...shared(told),
  );
  const everyone = careers === 2 ? both(told) : joined(`COUNT(${numbers})`, `" careers"`);
  const same = joined(everyone, `" earn the same: "`, money(high), `" a year"`, ...shared(told));
  return cases(told, [
    alike(told),
    ...hourlyOnly(frame, numbers),
    [`COUNT(${numbers})=0`, quoted("No annual pay figure for these careers here")],
    [
      `COUNT(${numbers})=1`,
      joined(`"Only "`, top, `" have an annual pay figure: "`, money(high), `" a year"`),
    ],
    [`${high}=${low}`, same],
    ["TRUE", careers === 2 ? two : several],
  ]);
}

function hourlyOnly(frame: Frame, numbers: string): readonly (readonly [string, string])[] {
  if (!frame.rowOf.has("wage-median")) return [];
  const hourly = careersRange(frame, tableRow(frame, "wage-median"));
  const said = quoted("For these careers BLS gives pay an hour only");
  return [[`AND(COUNT(${numbers})=0,COUNT(${hourly})>0)`, said]];
}

/** The rule of `growthFinding`. */
export function growthFindingFormula(frame: Frame): string {
  const told = toldOf(frame, "growth");
  const { numbers } = told;
  const high = `MAX(${numbers})`;
  const top = nameOf(told, high);
  const subject = `IF(${count(numbers, high)}=1,${top},${joined(count(numbers, high), `" careers alike"`)})`;
  const fastest = joined(`"Jobs are projected to grow fastest for "`, subject, `": "`, percent(high));
  return cases(told, [
    alike(told),
    [`COUNT(${numbers})=0`, quoted("No projected growth for these careers")],
    [`COUNT(${numbers})=1`, joined(`"Only "`, top, `" have a projection: "`, percent(high))],
    [`${high}<=0`, joined(`"None of these careers is projected to grow: "`, percent(high), `" at best"`)],
    ["TRUE", joined(fastest, gap(told), ...shared(told))],
  ]);
}

/** The first case that holds. Before them all come an add-in that does not answer, and a name that is no answer. */
export function cases(
  { faults }: Pick<Found, "faults">,
  rest: readonly (readonly [string, string])[],
): string {
  const silent = [`COUNTIF(${faults},${quoted(FAULTS.silent)})>0`, quoted(NO_ANSWER)] as const;
  const blank = [`COUNTIF(${faults},${quoted(FAULTS.blank)})>0`, quoted(BLANK_NAME)] as const;
  const unknown = [`SUMPRODUCT(--(${faults}<>""))>0`, quoted(UNKNOWN_NAME)] as const;
  return [silent, blank, unknown, ...rest].reduceRight(
    (otherwise, [condition, text]) => (condition === "TRUE" ? text : `IF(${condition},${text},${otherwise})`),
    "",
  );
}

/** The name whose number is this one; the first of several. */
export function nameOf({ names, numbers }: Pick<Told, "names" | "numbers">, value: string): string {
  return `INDEX(${names},MATCH(${value},${numbers},0))`;
}

function toldOf(frame: Frame, key: RowKey): Told {
  return { ...foundIn(frame), numbers: careersRange(frame, tableRow(frame, key)) };
}

/** The case that official figures do not tell the careers apart. */
function alike(found: Found): readonly [string, string] {
  const { careers, officials } = found;
  const who = careers > 2 ? quoted("These careers") : both(found);
  const what = " are counted as one occupation, so these figures cannot tell them apart";
  return [`COUNTIF(${officials},INDEX(${officials},1))=${careers}`, joined(who, quoted(what))];
}

function shared({ careers, officials }: Found): readonly string[] {
  if (careers === 2) return [];
  const sharing = `SUMPRODUCT(--(COUNTIF(${officials},${officials})>1))`;
  return [`IF(${sharing}=0,"",${joined(`"; "`, sharing, quoted(` of ${careers} share an occupation`))})`];
}

function both({ names }: Found): string {
  return joined(capitalized(`INDEX(${names},1)`), `" and "`, `INDEX(${names},2)`);
}

/** How many of the numbers are this one. */
export function count(numbers: string, value: string): string {
  return `COUNTIF(${numbers},${value})`;
}

function gap({ careers, numbers }: Told): string {
  const missing = `${careers}-COUNT(${numbers})`;
  return `IF(${missing}=0,"",${joined(`" (no figure for "`, missing, `" of ${careers})"`)})`;
}
