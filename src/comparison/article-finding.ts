import type { Figure, Statistic, Unit } from "../dataset/figure";
import { periodName } from "../dataset/period";
import type { ArticleRow } from "./article-table";
import { formatFigure, formatValue } from "./format-figure";
import { inSentence } from "./in-sentence";

/** What an article and a release say on one question, both in numbers and of one statistic. */
interface Pair {
  readonly above: number;
  readonly official: Figure;
  /** Whether the article says only "average". */
  readonly average: boolean;
}

/** How an article's figures lie to the newest official ones, in one sentence without a full stop. */
export function articleFinding(rows: readonly ArticleRow[]): string {
  const pay = pairs(rows, "USD/year");
  if (pay.length > 0) {
    const what = pay.every(({ average }) => average) ? "Average pay" : "Pay";
    return `${lies(what, pay, dollars)}${ofPeriod(pay)}`;
  }
  const growth = pairs(rows, "fraction");
  if (growth.length > 0) return `${lies("Projected growth", growth, points)}${ofPeriod(growth)}`;
  return undatedPay(rows) ?? "What this article states, beside the newest official figures";
}

function pairs(rows: readonly ArticleRow[], unit: Unit): readonly Pair[] {
  return rows.flatMap(({ fact, official }) => {
    const [answer] = official;
    if (answer === undefined || official.length > 1 || fact.measures.includes("pay difference")) return [];
    const [says, is] = [fact.figure, answer.figure];
    if (says.unit !== unit || is.unit !== unit || !sameStatistic(says, is, fact.called)) return [];
    if (typeof says.value !== "number" || typeof is.value !== "number") return [];
    return [{ above: says.value - is.value, official: is, average: says.statistic === "unspecified" }];
  });
}

/** An "average" may be the median or the mean: it is set against the median, which articles call so. */
function sameStatistic(says: Figure, official: Figure, called: string | undefined): boolean {
  if (says.statistic !== "unspecified") return says.statistic === official.statistic;
  return called === "average" && official.statistic === "median";
}

function lies(
  what: string,
  pairs: readonly Pair[],
  format: (...amounts: readonly number[]) => string,
): string {
  const above = pairs.filter((pair) => pair.above > 0).length;
  const below = pairs.filter((pair) => pair.above < 0).length;
  if (above !== pairs.length && below !== pairs.length) {
    return `${what}: ${below} of ${pairs.length} figures in this article lie below the newest official ones, ${above} above them`;
  }
  const amounts = pairs.map((pair) => Math.abs(pair.above));
  const [least, most] = [Math.min(...amounts), Math.max(...amounts)];
  const range = least === most ? format(least) : format(least, most);
  return `${what} in this article is ${range} ${above > 0 ? "above" : "below"} the newest official figures`;
}

function ofPeriod(pairs: readonly Pair[]): string {
  const periods = new Set(pairs.map(({ official }) => periodName(official.period)));
  return ` (${[...periods].join(", ")})`;
}

/** What four of five earn, where an article has but an undated range. */
function undatedPay(rows: readonly ArticleRow[]): string | undefined {
  const pay = rows.filter(({ fact }) => fact.figure.unit === "USD/year");
  if (pay.some(({ fact }) => fact.figure.period !== "undated")) return undefined;
  const answers = pay.flatMap(({ official }) => official);
  const of = (statistic: Statistic) => answers.filter(({ figure }) => figure.statistic === statistic);
  const tops = of("p90");
  const ranges = of("p10").flatMap(({ career, figure: least }) => {
    const most = tops.find((top) => top.career === career)?.figure;
    return most?.period === least.period ? [{ career, least, most }] : [];
  });
  const [first] = ranges;
  if (first === undefined) return undefined;
  const each = ranges.map(
    ({ career, least, most }) =>
      `${formatFigure(least)} to ${formatFigure(most)} among ${inSentence(career.title)}`,
  );
  return `Pay in this article has no date; the middle 80% earn ${each.join(", ")} (${periodName(first.least.period)})`;
}

function dollars(...amounts: readonly number[]): string {
  return `${amounts.map((amount) => formatValue(amount, "USD/year")).join(" to ")} a year`;
}

function points(...amounts: readonly number[]): string {
  return `${amounts.map((amount) => (amount * 100).toFixed(1)).join(" to ")} points`;
}
