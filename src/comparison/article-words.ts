import type { ArticleFact } from "../dataset/article-facts";
import type { Figure, Measure, Statistic, Value } from "../dataset/figure";
import { periodName } from "../dataset/period";
import type { OfficialAnswer } from "./article-official";
import { formatFigure } from "./format-figure";
import type { Group } from "./measures";

/** Under which heading, and in which order, what is stated of a measure stands. */
const TOPICS: readonly (readonly [Group, readonly Measure[]])[] = [
  ["Pay", ["salary", "wage", "pay difference"]],
  ["Outlook", ["growth", "new jobs", "employment", "ladder"]],
  [
    "Getting in",
    ["education", "training", "length", "programs", "certification", "certifications", "license"],
  ],
  [
    "Day to day",
    [
      "description",
      "duties",
      "skills",
      "knowledge",
      "specialties",
      "settings",
      "schedule",
      "patient contact",
      "physical demand",
    ],
  ],
];

const STATISTIC_WORDS: Readonly<Record<Exclude<Statistic, "unspecified">, string>> = {
  median: "median",
  mean: "mean",
  p10: "lowest 10%",
  p25: "lowest 25%",
  p75: "highest 25%",
  p90: "highest 10%",
};

/** What an official answer in words is, where the question does not say it. */
const ANSWER_WORDS: Readonly<Partial<Record<Measure, string>>> = {
  education: "typical education on entry",
  training: "typical training on the job",
  "entry path": "usual way in",
};

/** Facts by topic; within one by measure, then like beside like. Throws for a measure that has no topic. */
export function byTopic<R extends { readonly fact: ArticleFact }>(rows: readonly R[]) {
  const order = TOPICS.flatMap(([, measures]) => measures);
  const labels = [...new Set(rows.map(({ fact }) => fact.label))];
  const place = ({ fact }: R) => {
    const at = order.findIndex((measure) => measure === fact.measures[0]);
    if (at < 0) throw new Error(`No topic takes what is stated of ${fact.measures[0]}.`);
    return at * labels.length + labels.indexOf(fact.label);
  };
  const sorted = [...rows].sort((a, b) => place(a) - place(b));
  return TOPICS.map(([topic, measures]) => ({
    topic,
    rows: sorted.filter(({ fact }) => measures.some((measure) => measure === fact.measures[0])),
  })).filter((each) => each.rows.length > 0);
}

/** The statistic and the period as the source states them: `not stated ("average"), undated`. */
export function statedAs(figure: Figure, called?: string): string {
  return inWords(statisticWords(figure, called), figure.period);
}

/** The same with the value, as briefly as a list has it: `$37,190 ("average", undated)`. */
export function statedBriefly(figure: Figure, called?: string): string {
  const quoted = figure.statistic === "unspecified" && called !== undefined ? `"${called}"` : undefined;
  return `${statedValue(figure)} (${inWords(quoted ?? statisticWords(figure), figure.period)})`;
}

/** A value as precisely as it is stated: whole percentages have no decimals. */
function statedValue(figure: Figure): string {
  const { value, unit } = figure;
  return unit === "fraction" && isWholePercent(value)
    ? `${Math.round(Number(value) * 100)}%`
    : formatFigure(figure);
}

export function isWholePercent(value: Value): boolean {
  return typeof value === "number" && Number.isInteger(Math.round(value * 1e6) / 1e4);
}

/** The statistic and the period of an official figure that answers a question: `median, May 2025`. */
export function answeredAs(figure: Figure, measure: Measure | undefined): string {
  return inWords((measure && ANSWER_WORDS[measure]) ?? statisticWords(figure), figure.period);
}

/** What answers; of several careers each with its name. */
export function answersInWords(answers: readonly OfficialAnswer[]): string {
  const [answer] = answers;
  if (answers.length === 1) return formatFigure(answer?.figure);
  return answers
    .map(({ career, figure }) => `${career.title}: ${formatFigure(figure).replace(/\.$/, "")}`)
    .join("; ");
}

function inWords(statistic: string | undefined, period: string): string {
  const name = periodName(period);
  if (statistic !== undefined) return `${statistic}, ${name}`;
  // Excel takes a cell with a year alone for a number written as text.
  return /^\d{4}$/.test(name) ? `in ${name}` : name;
}

function statisticWords({ statistic, unit }: Figure, called = "average"): string | undefined {
  if (statistic === "unspecified") return `not stated ("${called}")`;
  if (statistic !== undefined) return STATISTIC_WORDS[statistic];
  return unit === "fraction" ? "projected" : undefined;
}
