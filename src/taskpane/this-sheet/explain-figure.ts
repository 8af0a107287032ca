import type { CellRead } from "../../actions/read-cell";
import type { Call } from "../../blueprint/formula-calls";
import { loneCall } from "../../blueprint/formula-calls";
import type { Dataset } from "../../dataset/dataset";
import { words } from "../../words/words";
import { isOne } from "../formulas/answer";
import { evaluateCall, nameOf } from "./evaluate-call";
import type { Evaluator, Outcome } from "./evaluate-call";
import { cellOf, whyNot } from "./explain-error";
import { explanation, inEnglish, listed } from "./explanation";
import type { Explanation, Fact, Part, Said } from "./explanation";
import { behind } from "./figure-facts";

/** Of which career, when, where and by whom a formula's figure is. */
export async function explainFigure(
  read: CellRead,
  data: Dataset,
  evaluator: Evaluator,
): Promise<Explanation> {
  const { filledFrom, shownInstead, unclear } = words.selectedCell;
  const filled = read.filledFrom === undefined ? undefined : filledFrom(read.filledFrom);
  const [call] = read.calls;
  if (call === undefined || loneCall(String(read.content)) === undefined)
    return explainReckoned(read, filled, data, evaluator);
  const outcome = await evaluateCall(evaluator, call);
  const called = functionFact(call, evaluator);
  const problem = outcome.kind === "answer" ? problemIn(read, outcome) : whyNot(call, outcome)?.text;
  if (outcome.kind === "answer" && problem === undefined) {
    const { facts, notes } = await behind(call, outcome, data, evaluator);
    return explanation("figure", [filled, ...notes], [called, ...facts]);
  }
  if (read.calls.length > 1) return explainReckoned(read, filled, data, evaluator);
  if (problem) return explanation("warning", [filled, shownInstead(problem)], [called]);
  return explanation("figure", [filled, unclear(nameOf(call))], [called]);
}

/** What each call gives of which the formula makes something further. */
async function explainReckoned(
  { calls, ours }: CellRead,
  filled: string | undefined,
  data: Dataset,
  evaluator: Evaluator,
): Promise<Explanation> {
  const { alsoRefers, reckons } = words.selectedCell;
  const different = [...new Map(calls.map((call) => [call.text, call])).values()];
  const told = await Promise.all(different.map((call) => partOf(call, data, evaluator)));
  const also = ours.length === 0 ? undefined : alsoRefers(listed(ours));
  const notes = new Map(told.flatMap(({ notes: all }) => all).map((note) => [note.text, note]));
  return explanation(
    "figure",
    [filled, reckons(different.length), also, ...notes.values()],
    [],
    false,
    told.map(({ part }) => part),
  );
}

interface PartTold {
  readonly part: Part;
  readonly notes: readonly Said[];
}

async function partOf(call: Call, data: Dataset, evaluator: Evaluator): Promise<PartTold> {
  const outcome = await evaluateCall(evaluator, call);
  const { facts, notes } =
    outcome.kind === "answer" ? await behind(call, outcome, data, evaluator) : { facts: [], notes: [] };
  const gives: Fact = { term: "gives", ...givenBy(call, outcome) };
  return {
    part: { call: call.text, facts: [gives, ...facts].filter((fact) => fact !== undefined) },
    notes: notes.filter((note) => note !== undefined),
  };
}

function givenBy(call: Call, outcome: Outcome): Said {
  const { fills, unclear } = words.selectedCell;
  if (outcome.kind !== "answer") return whyNot(call, outcome) ?? { text: unclear(nameOf(call)) };
  const { answer } = outcome;
  const [[cell] = []] = answer;
  if (cell?.problem) return inEnglish(`${cell.text}: ${cell.problem}`);
  return isOne(answer) ? inEnglish(cell?.text ?? "") : { text: fills(answer.length, answer[0]?.length ?? 1) };
}

function problemIn(
  read: CellRead,
  outcome: Extract<Outcome, { readonly kind: "answer" }>,
): string | undefined {
  return (cellOf(read, outcome) ?? outcome.answer[0]?.[0])?.problem;
}

function functionFact(call: Call, { described }: Evaluator): Fact {
  const description = described.functions.find(({ id }) => id === call.id)?.description ?? "";
  return { term: "function", text: words.selectedCell.functionIs(nameOf(call), description) };
}
