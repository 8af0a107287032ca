import type { Comparison, ComparisonRow } from "./comparison";
import { formatValue, withMinus } from "./format-figure";
import { inSentence, sentenceName, startingSentence } from "./in-sentence";

/** A career and its number in one row; absent where the row has no figure for it. */
interface Entry {
  readonly name: string;
  /** The official title of what its figures are for: careers of one occupation have the same figures. */
  readonly occupation: string;
  readonly value: number | undefined;
}

type Known = Entry & { readonly value: number };

/** The sentence that heads a sheet: who earns more and by how much; without pay, who grows most. */
export function findingOf(compared: Pick<Comparison, "careers" | "names" | "rows">): string {
  const { names, rows } = compared;
  const pay = rows.find(({ key }) => key === "salary-median");
  const hourly = rows.find(({ key }) => key === "wage-median");
  if (pay)
    return payFinding(
      entries(compared, pay),
      hourly?.figures.some((figure) => figure),
    );
  const growth = rows.find(({ key }) => key === "growth");
  if (growth) return growthFinding(entries(compared, growth));
  return `${names.slice(0, -1).join(", ")} and ${names.at(-1)} compared`;
}

/** Never says "average": these are medians. */
export function payFinding(careers: readonly Entry[], isHourlyKnown = false): string {
  if (oneOccupation(careers)) return alike(careers);
  const known = careers.filter(isKnown);
  const [first] = known;
  if (first === undefined)
    return isHourlyKnown
      ? "For these careers BLS gives pay an hour only"
      : "No annual pay figure for these careers here";
  const high = Math.max(...known.map(({ value }) => value));
  const low = Math.min(...known.map(({ value }) => value));
  if (known.length === 1)
    return `Only ${inSentence(first.name)} have an annual pay figure: ${money(high)} a year`;
  if (high === low)
    return `${careers.length > 2 ? `${known.length} careers` : everyone(known)} earn the same: ${money(high)} a year${shared(careers)}`;
  const [top, ...tied] = known.filter(({ value }) => value === high);
  const lowest = known.filter(({ value }) => value === low).map(({ name }) => inSentence(name));
  const than = lowest.length === 1 ? lowest[0] : "the lowest paid";
  const leader = startingSentence(top?.name ?? "");
  if (careers.length === 2) return `${leader} earn ${money(high - low)} a year more than ${than}`;
  const subject =
    tied.length === 0 ? `${leader} earn the most` : `${tied.length + 1} careers share the highest pay`;
  return `${subject}, ${money(high)} a year: ${money(high - low)} more than ${than}${gap(careers, known)}${shared(careers)}`;
}

export function growthFinding(careers: readonly Entry[]): string {
  if (oneOccupation(careers)) return alike(careers);
  const known = careers.filter(isKnown);
  if (known.length === 0) return "No projected growth for these careers";
  const high = Math.max(...known.map(({ value }) => value));
  const top = known.filter(({ value }) => value === high);
  const subject = top.length === 1 ? inSentence(top[0]?.name ?? "") : `${top.length} careers alike`;
  if (known.length === 1) return `Only ${subject} have a projection: ${percent(high)}`;
  if (high <= 0) return `None of these careers is projected to grow: ${percent(high)} at best`;
  return `Jobs are projected to grow fastest for ${subject}: ${percent(high)}${gap(careers, known)}${shared(careers)}`;
}

/** The entries of a row of numbers, in the careers' order. */
export function entries(
  { careers, names }: Pick<Comparison, "careers" | "names">,
  row: ComparisonRow,
): readonly Entry[] {
  return careers.map(({ career }, index) => {
    const { title } = career.occupation;
    const value = row.figures[index]?.value;
    return {
      name: sentenceName(names[index] ?? "", title),
      occupation: title,
      value: typeof value === "number" ? value : undefined,
    };
  });
}

function oneOccupation(careers: readonly Entry[]): boolean {
  return careers.every(({ occupation }) => occupation === careers[0]?.occupation);
}

/** What is found of careers that official figures do not tell apart. */
function alike(careers: readonly Entry[]): string {
  const who = careers.length > 2 ? "These careers" : everyone(careers);
  return `${who} are counted as one occupation, so these figures cannot tell them apart`;
}

/** Said of several careers of which some have their occupation, and so their figures, in common. */
function shared(careers: readonly Entry[]): string {
  const titles = careers.map(({ occupation }) => occupation);
  const sharing = titles.filter((title) => titles.indexOf(title) !== titles.lastIndexOf(title)).length;
  return sharing === 0 ? "" : `; ${sharing} of ${careers.length} share an occupation`;
}

function everyone([first, second]: readonly Entry[]): string {
  return `${startingSentence(first?.name ?? "")} and ${inSentence(second?.name ?? "")}`;
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
  return withMinus(formatValue(value, "fraction"));
}
