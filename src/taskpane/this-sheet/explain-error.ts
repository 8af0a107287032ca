import type { CellRead } from "../../actions/read-cell";
import { columnOf } from "../../blueprint/address";
import type { Call } from "../../blueprint/formula-calls";
import { Nearest } from "../../lookup/nearest";
import { words } from "../../words/words";
import type { AnswerCell } from "../formulas/answer";
import { evaluateCall } from "./evaluate-call";
import type { Evaluator, Outcome } from "./evaluate-call";
import { explainSpill } from "./explain-spill";
import { explanation, inEnglish } from "./explanation";
import type { Explanation, Said } from "./explanation";

/** What the error in a cell means here, and what to do. */
export async function explainError(read: CellRead, evaluator: Evaluator): Promise<Explanation> {
  const error = String(read.value);
  if (read.calls.length === 0) return explanation("error", [meaningOf(error)]);
  const { busy, calcHere, clash, connect } = words.selectedCell;
  const say = (sentence: string) => explanation("error", [sentence]);
  switch (error) {
    case "#NAME?":
      return explainName(read, evaluator);
    case "#BUSY!":
    case "#GETTING_DATA":
      return explanation("warning", [busy]);
    case "#SPILL!":
      return explainSpill(read, evaluator);
    case "#CALC!":
      return say(calcHere);
    case "#CONNECT!":
      return say(connect);
    case "#REF!":
      if (String(read.content).includes("#REF!")) return say(meaningOf(error));
      return explanation("error", [(await madeAgain(read, evaluator)) ?? clash]);
    default:
      return explanation("error", await reasonsFor(read, evaluator));
  }
}

/** What Excel means by it, whatever the formula. */
function meaningOf(error: string): string {
  const { errors, otherError } = words.selectedCell;
  return error in errors ? errors[error as keyof typeof errors] : otherError;
}

/** A function misspelled, a text without quotation marks, or else an add-in that came too late. */
function explainName({ calls, content }: CellRead, { described }: Evaluator): Explanation {
  const { lost, unknownFunction, unquoted } = words.selectedCell;
  const ids = described.functions.map(({ id }) => ({ name: id }));
  const unknown = calls.find((call) => ids.every(({ name }) => name !== call.id));
  if (unknown !== undefined) {
    const [meant] = new Nearest(ids).find(unknown.id);
    return explanation("error", [
      unknownFunction(nameOf(unknown), meant && nameOf({ id: meant.entry.name })),
    ]);
  }
  const isLost = /_xldudf_/i.test(String(content));
  const word = isLost ? undefined : calls.flatMap(({ args }) => args).find(isBareWord);
  const sentence = word?.kind === "other" ? unquoted(word.text) : undefined;
  return explanation("error", [sentence, lost], [], true);
}

function isBareWord(argument: Call["args"][number]): boolean {
  return argument.kind === "other" && /^[\p{L}_][\p{L}\p{N}_ -]*$/u.test(argument.text);
}

/** What the functions say of it, else what it usually is. */
async function reasonsFor(read: CellRead, evaluator: Evaluator): Promise<readonly Said[]> {
  const again = await madeAgain(read, evaluator);
  if (again !== undefined) return [again];
  const { cannotTell, otherPart, usually } = words.selectedCell;
  const error = String(read.value);
  const usual = error in usually ? usually[error as keyof typeof usually] : meaningOf(error);
  const outcomes = await Promise.all(read.calls.map((call) => evaluateCall(evaluator, call)));
  const unclear = read.calls.find((_, at) => outcomes[at]?.kind !== "answer");
  const silent = outcomes.some(
    (outcome) => outcome.kind === "answer" && cellOf(read, outcome)?.text === error,
  );
  if (unclear !== undefined) return [{ text: cannotTell(nameOf(unclear)) }, { text: usual }];
  return silent ? [{ text: usual }] : [{ text: meaningOf(error) }, { text: otherPart }];
}

/** The sentence that comes with the error when the calls are made again; `undefined` where none gives this error and says why. */
async function madeAgain(read: CellRead, evaluator: Evaluator): Promise<Said | undefined> {
  for (const call of read.calls) {
    const said = sentenceOn(read, call, await evaluateCall(evaluator, call));
    if (said !== undefined) return said;
  }
  return undefined;
}

function sentenceOn(read: CellRead, call: Call, outcome: Outcome): Said | undefined {
  const { fromCell, missing, notNumber, tooMany } = words.selectedCell;
  const isValue = read.value === "#VALUE!";
  const name = nameOf(call);
  switch (outcome.kind) {
    case "passed on":
      return outcome.error === read.value ? { text: fromCell(outcome.address, outcome.error) } : undefined;
    case "not a number":
      return isValue ? { text: notNumber(outcome.argument, outcome.given) } : undefined;
    case "missing":
      return isValue ? { text: missing(name, outcome.argument) } : undefined;
    case "too many":
      return isValue ? { text: tooMany(name, outcome.most) } : undefined;
    case "answer": {
      const cell = cellOf(read, outcome);
      return cell?.text === read.value && cell?.problem ? inEnglish(cell.problem) : undefined;
    }
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

/** As a formula writes it: "CAREER.SALARY". */
export function nameOf({ id }: Pick<Call, "id">): string {
  return `CAREER.${id}`;
}
