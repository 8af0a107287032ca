import type { CellRead } from "../../actions/read-cell";
import type { Call } from "../../blueprint/formula-calls";
import { calledOnSheet } from "../../comparison/comparison";
import { citation } from "../../dataset/citation";
import type { Dataset } from "../../dataset/dataset";
import { MEASURES, STATISTICS } from "../../dataset/figure";
import { periodName } from "../../dataset/period";
import { resolveCareer, resolveSource } from "../../lookup/lookup";
import type { CareerMatch } from "../../lookup/lookup";
import { words } from "../../words/words";
import { answerOf } from "../formulas/answer";
import { fieldKind } from "../formulas/field-kind";
import { evaluateCall } from "./evaluate-call";
import type { Evaluator, Given, Outcome } from "./evaluate-call";
import { cellOf, nameOf } from "./explain-error";
import { explanation, inEnglish } from "./explanation";
import type { Explanation, Fact, Said } from "./explanation";

/** Functions that reckon with pay and take no field. */
const OF_PAY = ["RANGE", "HISTORY", "RANK", "PAYBACK", "EARNINGS"];

/** What SCORE calls its measures, where that is not what the measure is called. */
const FIELD_NAMES: Readonly<Record<string, string>> = { pay: "salary" };

type Answered = Extract<Outcome, { readonly kind: "answer" }>;

/** Of which career, when, where and by whom a formula's figure is. */
export async function explainFigure(
  read: CellRead,
  data: Dataset,
  evaluator: Evaluator,
): Promise<Explanation> {
  const { filledFrom, shownInstead, unclear } = words.selectedCell;
  const filled = read.filledFrom === undefined ? undefined : filledFrom(read.filledFrom);
  const outcomes = await Promise.all(read.calls.map((call) => evaluateCall(evaluator, call)));
  const at = outcomes.findIndex(
    (outcome) => outcome.kind === "answer" && problemIn(read, outcome) === undefined,
  );
  const [call, outcome] = [read.calls[at], outcomes[at]];
  if (call !== undefined && outcome?.kind === "answer") {
    const { facts, notes } = await behind(call, outcome, data, evaluator);
    return explanation("figure", [filled, ...notes], facts);
  }
  const [first] = read.calls;
  const facts = first ? [functionFact(first, evaluator)] : [];
  const problem = outcomes
    .map((each) => (each.kind === "answer" ? problemIn(read, each) : undefined))
    .find(Boolean);
  if (problem !== undefined) return explanation("warning", [filled, shownInstead(problem)], facts);
  return explanation("figure", [filled, first && unclear(nameOf(first))], facts);
}

function problemIn(read: CellRead, outcome: Answered): string | undefined {
  return (cellOf(read, outcome) ?? outcome.answer[0]?.[0])?.problem;
}

async function behind(call: Call, { given }: Answered, data: Dataset, evaluator: Evaluator) {
  const asked = careersAsked(call, given, evaluator);
  const matches = asked.flatMap((text) => matchFor(data, text));
  const names = matches.map(({ match }) => calledOnSheet(match));
  const notes: (Said | undefined)[] = matches.flatMap(({ text, match }, which) => [
    understood(text, names[which] ?? ""),
    match.standIn === undefined ? undefined : inEnglish(match.standIn),
  ]);
  const career: Fact | undefined =
    names.length === 0
      ? undefined
      : { term: names.length === 1 ? "career" : "careers", ...inEnglish(names.join(", ")) };
  const origin = asked.length === 1 ? await originOf(call, given, data, evaluator) : [];
  return { facts: [functionFact(call, evaluator), career, ...origin], notes };
}

function functionFact(call: Call, { described }: Evaluator): Fact {
  const description = described.functions.find(({ id }) => id === call.id)?.description ?? "";
  return { term: "function", text: words.selectedCell.functionIs(nameOf(call), description) };
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
  return [
    fact("statistic", which && statisticName(which), false),
    fact("period", period),
    fact("place", where),
    fact("measuredFor", of),
    fact("source", source),
  ];
}

function fieldOf(id: string, given: Given): string | undefined {
  const named = text(given["field"] ?? given["criterion"]);
  if (named !== "") return FIELD_NAMES[named] ?? named;
  if (OF_PAY.includes(id)) return "salary";
  return MEASURES.find((measure) => measure === id.toLowerCase());
}

function namedSource(data: Dataset, named: string): readonly (Fact | undefined)[] {
  const source = resolveSource(data, named);
  return [fact("period", periodName(source.period)), fact("source", citation(source))];
}

export function statisticName(statistic: string): string {
  const known = [...STATISTICS, "unspecified" as const].find((each) => each === statistic);
  return known === undefined ? statistic : words.measures.statistic(known);
}

export function fact(term: Fact["term"], what: string | undefined, english = true): Fact | undefined {
  return what === undefined || what === "" ? undefined : { term, text: what, english };
}

function text(given: unknown): string {
  return typeof given === "string" ? given.trim() : "";
}
