import type { Call } from "../../blueprint/formula-calls";
import { calledOnSheet } from "../../comparison/comparison";
import { AT_LEAST } from "../../comparison/or-more";
import { citation } from "../../dataset/citation";
import type { Dataset } from "../../dataset/dataset";
import { MEASURES, STATISTICS } from "../../dataset/figure";
import { periodName } from "../../dataset/period";
import { resolveCareer, resolveSource } from "../../lookup/lookup";
import type { CareerMatch } from "../../lookup/lookup";
import { words } from "../../words/words";
import { answerOf } from "../formulas/answer";
import { fieldKind } from "../formulas/field-kind";
import type { Evaluator, Given, Outcome } from "./evaluate-call";
import { inEnglish } from "./explanation";
import type { Fact, Said } from "./explanation";

/** Functions that reckon with pay and take no field. */
const OF_PAY = ["RANGE", "HISTORY", "RANK", "PAYBACK", "EARNINGS"];

/** Functions that give something else than the figures that they are about. */
const RECKONING = ["SCORE", "RANK", "PAYBACK", "EARNINGS"];

/** What they give, or reckon from, is of no one statistic. */
const OF_NO_STATISTIC = ["RANGE", "RANK", "SCORE"];

/** Each row that they give is of another period. */
const OF_MANY_PERIODS = ["HISTORY"];

/** What SCORE calls its measures, where that is not what the measure is called. */
const FIELD_NAMES: Readonly<Record<string, string>> = { pay: "salary" };

type Answered = Extract<Outcome, { readonly kind: "answer" }>;

/** Of which career, when, where and by whom what a call gives is. */
export async function behind(call: Call, { given }: Answered, data: Dataset, evaluator: Evaluator) {
  const asked = careersAsked(call, given, evaluator);
  const matches = asked.flatMap((text) => matchFor(data, text));
  const names = matches.map(({ match }) => calledOnSheet(match));
  const notes: (Said | undefined)[] = matches.flatMap(({ text, match }, which) => [
    understood(text, names[which] ?? ""),
    match.standIn === undefined ? undefined : inEnglish(match.standIn),
  ]);
  if (RECKONING.includes(call.id)) notes.push({ text: words.selectedCell.reckonedFrom });
  const career: Fact | undefined =
    names.length === 0
      ? undefined
      : { term: names.length === 1 ? "career" : "careers", ...inEnglish(names.join("; ")) };
  const origin = asked.length === 1 ? await originOf(call, given, data, evaluator) : [];
  return { facts: [career, ...origin], notes };
}

/** Names of arguments mean the same in every function. */
function careersAsked({ id }: Call, given: Given, { described }: Evaluator): readonly string[] {
  const parameters = described.functions.find((each) => each.id === id)?.parameters ?? [];
  const careers = parameters.filter((parameter) => ["career", "careers"].includes(fieldKind(parameter)));
  return careers
    .flatMap(({ name }) => [given[name]].flat(2).map(String))
    .filter((text) => text.trim() !== "");
}

function matchFor(data: Dataset, text: string): readonly { text: string; match: CareerMatch }[] {
  try {
    return [{ text, match: resolveCareer(data, text) }];
  } catch {
    // Of a block of cells, those that hold no career.
    return [];
  }
}

function understood(typed: string, career: string): Said | undefined {
  if (typed.trim().toLowerCase() === career.toLowerCase()) return undefined;
  return { text: words.selectedCell.understood(typed.trim(), career) };
}

async function originOf(
  { id }: Call,
  given: Given,
  data: Dataset,
  { calculate }: Evaluator,
): Promise<readonly (Fact | undefined)[]> {
  const field = fieldOf(id, given);
  if (field === undefined) return [];
  if (text(given["source"]) !== "") return namedSource(data, text(given["source"]));
  const { career, statistic = null, place = null, year = null } = given;
  const tell = async (part: string): Promise<string | undefined> => {
    const answer = await answerOf(calculate, "SOURCE", [career, field, statistic, place, year, part]);
    const cell = answer[0]?.[0];
    return cell?.problem === undefined ? cell?.text : undefined;
  };
  const parts = ["statistic", "period", "place", "measured for", "cite"];
  const [which, period, where, of, source] = await Promise.all(parts.map(tell));
  const hasStatistic = !OF_NO_STATISTIC.includes(id);
  // Only of the newest period can this tell.
  const isNewest = !OF_MANY_PERIODS.includes(id) && (given["period"] ?? "") === "";
  return [
    hasStatistic ? fact("statistic", which && statisticName(which), false) : undefined,
    isNewest ? fact("period", period) : undefined,
    fact("place", where),
    fact("measuredFor", of),
    isNewest ? fact("source", source) : undefined,
  ];
}

function fieldOf(id: string, given: Given): string | undefined {
  const named = text(given["field"] ?? given["criterion"]);
  if (named !== "") return FIELD_NAMES[named.toLowerCase()] ?? named;
  if (OF_PAY.includes(id)) return "salary";
  return MEASURES.find((measure) => measure === id.toLowerCase());
}

function namedSource(data: Dataset, named: string): readonly (Fact | undefined)[] {
  const source = resolveSource(data, named);
  return [fact("period", periodName(source.period)), fact("source", citation(source))];
}

/** @param told as SOURCE tells it */
function statisticName(told: string): string {
  const [statistic = told, atLeast] = told.split(AT_LEAST);
  const known = [...STATISTICS, "unspecified" as const].find((each) => each === statistic);
  const name = known === undefined ? statistic : words.measures.statistic(known);
  return atLeast === undefined ? name : words.selectedCell.atLeast(name);
}

export function fact(term: Fact["term"], what: string | undefined, english = true): Fact | undefined {
  return what === undefined || what === "" ? undefined : { term, text: what, english };
}

function text(given: unknown): string {
  return typeof given === "string" ? given.trim() : "";
}
