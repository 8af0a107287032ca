import { numberText } from "./number-text";

/** Calls a custom function; the arguments are as Excel passes them. */
export type Calculate = (id: string, given: readonly unknown[]) => Promise<unknown>;

/** What one cell shows. */
export interface AnswerCell {
  readonly text: string;
  readonly isNumber?: boolean;
  /** Whether more of it opens from the cell. */
  readonly isCard?: boolean;
  /** Why it is an error, as the sign beside the cell tells it. */
  readonly problem?: string;
}

/** What a formula gives: one row of one cell, or as many as it fills. */
export type Answer = readonly (readonly AnswerCell[])[];

/** Excel shows so many digits of a number that has no format. */
const DIGITS = 10;

/** Answers as the cell would. A fault of ours is what it is in a cell: an error without a sentence. */
export async function answerOf(calculate: Calculate, id: string, given: readonly unknown[]): Promise<Answer> {
  try {
    const value = await calculate(id, given);
    return Array.isArray(value) ? value.map((row: unknown[]) => row.map(cellOf)) : [[cellOf(value)]];
  } catch (error) {
    return [[isCellError(error) ? cellOf(error) : { text: "#VALUE!", problem: "" }]];
  }
}

/** Whether it stays in its own cell. */
export function isOne(answer: Answer): boolean {
  return answer.length === 1 && answer[0]?.length === 1;
}

/** The sentence of an error, where it is about a text that was given: it repeats the text. */
export function problemOf(answer: Answer | undefined, given = ""): string | undefined {
  const problem = answer && isOne(answer) ? answer[0]?.[0]?.problem : undefined;
  return given.trim() !== "" && problem?.includes(`"${given.trim()}"`) ? problem : undefined;
}

function cellOf(value: unknown): AnswerCell {
  if (isCellError(value)) return { text: value.code, problem: value.message ?? "" };
  if (typeof value === "number") return { text: unformatted(value), isNumber: true };
  if (typeof value !== "object" || value === null) return { text: String(value ?? "") };
  const { type, text, basicValue, numberFormat = "" } = value as DataType;
  if (type === "Entity") return { text: text ?? "", isCard: true };
  if (typeof basicValue !== "number") return { text: String(basicValue ?? "") };
  return { text: numberText(basicValue, numberFormat) ?? unformatted(basicValue), isNumber: true };
}

function unformatted(value: number): string {
  return String(Number(value.toPrecision(DIGITS)));
}

/** A card, or a number with its format and what it is. */
interface DataType {
  readonly type?: string;
  readonly text?: string;
  readonly basicValue?: unknown;
  readonly numberFormat?: string;
}

function isCellError(value: unknown): value is CustomFunctions.Error {
  return typeof CustomFunctions !== "undefined" && value instanceof CustomFunctions.Error;
}
