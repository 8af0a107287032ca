import type { CellRead } from "../../actions/read-cell";
import { columnOf } from "../../blueprint/address";
import { keyOf, loneCall } from "../../blueprint/formula-calls";
import type { Call } from "../../blueprint/formula-calls";
import { formulaParts } from "../../blueprint/formula-parts";
import { words } from "../../words/words";
import type { AnswerCell } from "../formulas/answer";
import { evaluateCall, nameOf } from "./evaluate-call";
import type { Evaluator, Outcome } from "./evaluate-call";
import { explainName } from "./explain-name";
import { explainSpill } from "./explain-spill";
import { explanation, inEnglish, listed } from "./explanation";
import type { Explanation, Said } from "./explanation";

/** What the error in a cell means here, and what to do. */
export async function explainError(read: CellRead, evaluator: Evaluator): Promise<Explanation> {
  const error = String(read.value);
  if (read.calls.length === 0) return explanation("error", handedOn(read) ?? ordinaryReasons(read));
  const { busy, calcHere, clash, connect } = words.selectedCell;
  const isAlone = loneCall(String(read.content)) !== undefined;
  switch (error) {
    case "#NAME?":
      return explainName(read, evaluator);
    case "#BUSY!":
    case "#GETTING_DATA":
      return explanation("warning", [busy]);
    case "#SPILL!":
      return explainSpill(read, evaluator);
    case "#CALC!":
      return explanation("error", handedOn(read) ?? [isAlone ? calcHere : meaningOf(error)]);
    case "#CONNECT!":
      return explanation("error", [connect]);
    case "#REF!": {
      const isGone = String(read.content).includes("#REF!");
      const reasons = isGone ? undefined : await knownReasons(read, evaluator);
      return explanation("error", reasons ?? [isAlone && !isGone ? clash : meaningOf(error)]);
    }
    default:
      return explanation("error", await reasonsFor(read, evaluator));
  }
}

/** What Excel means by it, whatever the formula. */
function meaningOf(error: string): string {
  const { errors, otherError } = words.selectedCell;
  return error in errors ? errors[error as keyof typeof errors] : otherError;
}

/** What the error of a formula that calls nothing of ours means, which may be another cell's. */
function ordinaryReasons({ content, value, cells }: CellRead): readonly string[] {
  const meaning = meaningOf(String(value));
  if (typeof content !== "string" || !content.startsWith("=")) return [meaning];
  const { cells: referred, complete } = formulaParts(content);
  const isKnown = complete && referred.every((each) => cells.has(keyOf(each)));
  return isKnown ? [meaning] : [meaning, words.selectedCell.orHandedOn];
}

/** The cells outside the calls that show the same error; a formula without functions is sure to hand it on. */
function handedOn({ calls, cells, content, value }: CellRead): readonly string[] | undefined {
  if (typeof content !== "string" || !content.startsWith("=")) return undefined;
  const { fromCell, likelyFromCells } = words.selectedCell;
  const { cells: referred, functions } = formulaParts(content);
  const from = referred
    .flatMap((each) => cells.get(keyOf(each))?.errors ?? [])
    .flatMap(([address, error]) => (error === value ? [address] : []));
  const [first] = from;
  if (first === undefined) return undefined;
  const isSure = from.length === 1 && functions.length === 0 && calls.length === 0;
  return [isSure ? fromCell(first, String(value)) : likelyFromCells(listed(from), String(value))];
}

/** What the functions say of it, else what it usually is. */
async function reasonsFor(read: CellRead, evaluator: Evaluator): Promise<readonly (Said | string)[]> {
  const known = await knownReasons(read, evaluator);
  if (known !== undefined) return known;
  const { cannotTell, otherPart, usually } = words.selectedCell;
  const error = String(read.value);
  const usual = error in usually ? usually[error as keyof typeof usually] : meaningOf(error);
  const outcomes = await Promise.all(read.calls.map((call) => evaluateCall(evaluator, call)));
  const unclear = read.calls.find((_, at) => outcomes[at]?.kind !== "answer");
  const silent = outcomes.some(
    (outcome) => outcome.kind === "answer" && cellOf(read, outcome)?.text === error,
  );
  if (unclear !== undefined) return [cannotTell(nameOf(unclear)), usual];
  return silent ? [usual] : [meaningOf(error), otherPart];
}

/** Functions that put something else in place of an error, or pass over it. */
const REPLACING =
  /(^|\.)(IFERROR|IFNA|ISERROR|ISERR|ISNA|ERROR\.TYPE|AGGREGATE|COUNT|COUNTA|IF|IFS|CHOOSE|SWITCH)$/i;

/** What comes with this error: the calls that give it when they are made again, and the cells that show it; `undefined` without any. */
async function knownReasons(
  read: CellRead,
  evaluator: Evaluator,
): Promise<readonly (Said | string)[] | undefined> {
  const said = new Map<string, Said>();
  for (const call of read.calls) {
    const why = sentenceOn(read, call, await evaluateCall(evaluator, call));
    if (why !== undefined) said.set(why.text, why);
  }
  const reasons = [...said.values(), ...(handedOn(read) ?? [])];
  if (reasons.length === 0) return undefined;
  const { ifReplaced, moreThanOne } = words.selectedCell;
  if (reasons.length > 1) return [moreThanOne, ...reasons];
  const content = String(read.content);
  const mayReplace =
    loneCall(content) === undefined && formulaParts(content).functions.some((name) => REPLACING.test(name));
  return mayReplace ? [...reasons, ifReplaced] : reasons;
}

function sentenceOn(read: CellRead, call: Call, outcome: Outcome): Said | undefined {
  if (outcome.kind === "answer") {
    const cell = cellOf(read, outcome);
    return cell?.text === read.value && cell?.problem ? inEnglish(cell.problem) : undefined;
  }
  const error = outcome.kind === "passed on" ? outcome.error : "#VALUE!";
  return error === read.value ? whyNot(call, outcome) : undefined;
}

/** Why a call cannot be made; `undefined` where only Excel knows what it is called with. */
export function whyNot(call: Call, outcome: Outcome): Said | undefined {
  const { fromCell, missing, notNumber, tooMany } = words.selectedCell;
  const name = nameOf(call);
  switch (outcome.kind) {
    case "passed on":
      return { text: fromCell(outcome.address, outcome.error) };
    case "not a number":
      return { text: notNumber(outcome.argument, outcome.given) };
    case "missing":
      return { text: missing(name, outcome.argument) };
    case "too many":
      return { text: tooMany(name, outcome.most) };
    default:
      return undefined;
  }
}

/** What a call gives for the cell, which may be one of several that it fills. */
export function cellOf(
  { address, filledFrom = address }: CellRead,
  { answer }: Extract<Outcome, { kind: "answer" }>,
): AnswerCell | undefined {
  const [row, column] = placeOf(address);
  const [top, left] = placeOf(filledFrom);
  return answer[row - top]?.[column - left];
}

function placeOf(address: string): readonly [row: number, column: number] {
  const [, letters = "A", digits = "1"] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
  return [Number(digits) - 1, columnOf(letters)];
}
