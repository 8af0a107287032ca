import type { ComparisonRow } from "./comparison";
import { formatValue } from "./format-figure";
import { inSentence, startingSentence } from "./in-sentence";

/** A career's name and its number in one row; absent where the row has no figure for it. */
interface Entry {
  readonly name: string;
  readonly value: number | undefined;
}

type Known = Entry & { readonly value: number };

/** The sentence that heads a sheet: who earns more and by how much; without pay, who grows most. */
export function findingOf(names: readonly string[], rows: readonly ComparisonRow[]): string {
  const pay = rows.find(({ key }) => key === "salary-median");
  if (pay) return payFinding(entries(names, pay));
  const growth = rows.find(({ key }) => key === "growth");
  if (growth) return growthFinding(entries(names, growth));
  return `${names.slice(0, -1).join(", ")} and ${names.at(-1)} compared`;
}

/** Never says "average": these are medians. */
export function payFinding(careers: readonly Entry[]): string {
  const known = careers.filter(isKnown);
  const [first] = known;
  if (first === undefined) return "No pay figure for these careers here";
  const high = Math.max(...known.map(({ value }) => value));
  const low = Math.min(...known.map(({ value }) => value));
  if (known.length === 1) return `Only ${inSentence(first.name)} have a pay figure: ${money(high)} a year`;
  if (high === low) return `${everyone(known, careers.length)} earn the same: ${money(high)} a year`;
  const [top, ...tied] = known.filter(({ value }) => value === high);
  const lowest = known.filter(({ value }) => value === low).map(({ name }) => inSentence(name));
  const than = lowest.length === 1 ? lowest[0] : "the lowest paid";
  const leader = startingSentence(top?.name ?? "");
  if (careers.length === 2) return `${leader} earn ${money(high - low)} a year more than ${than}`;
  const subject =
    tied.length === 0 ? `${leader} earn the most` : `${tied.length + 1} careers share the highest pay`;
  return `${subject}, ${money(high)} a year: ${money(high - low)} more than ${than}${gap(careers, known)}`;
}

export function growthFinding(careers: readonly Entry[]): string {
  const known = careers.filter(isKnown);
  if (known.length === 0) return "No projected growth for these careers";
  const high = Math.max(...known.map(({ value }) => value));
  const top = known.filter(({ value }) => value === high);
  const subject = top.length === 1 ? inSentence(top[0]?.name ?? "") : `${top.length} careers alike`;
  if (known.length === 1) return `Only ${subject} have a projection: ${percent(high)}`;
  if (high <= 0) return `None of these careers is projected to grow: ${percent(high)} at best`;
  return `Jobs are projected to grow fastest for ${subject}: ${percent(high)}${gap(careers, known)}`;
}

/** The entries of a row of numbers, in the careers' order. */
export function entries(names: readonly string[], row: ComparisonRow): readonly Entry[] {
  return names.map((name, index) => {
    const value = row.figures[index]?.value;
    return { name, value: typeof value === "number" ? value : undefined };
  });
}

function everyone(known: readonly Known[], asked: number): string {
  if (asked > 2) return `${known.length} careers`;
  return `${startingSentence(known[0]?.name ?? "")} and ${inSentence(known[1]?.name ?? "")}`;
}

function gap(careers: readonly Entry[], known: readonly Known[]): string {
  const missing = careers.length - known.length;
  return missing === 0 ? "" : ` (no figure for ${missing} of ${careers.length})`;
}

function isKnown(entry: Entry): entry is Known {
  return entry.value !== undefined;
}

function money(value: number): string {
  return formatValue(value, "USD/year");
}

function percent(value: number): string {
  return formatValue(value, "fraction");
}
