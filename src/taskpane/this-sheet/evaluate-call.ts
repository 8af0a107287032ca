import type { CellRead } from "../../actions/read-cell";
import { keyOf } from "../../blueprint/formula-calls";
import type { Argument, Call } from "../../blueprint/formula-calls";
import { answerOf } from "../formulas/answer";
import type { Answer, Calculate } from "../formulas/answer";
import type { Described, DescribedFunction, Parameter } from "../formulas/described";

/** What a call comes to when it is made again, or why it cannot be made. */
export type Outcome =
  | { readonly kind: "answer"; readonly answer: Answer; readonly given: Given }
  | { readonly kind: "unknown"; readonly name: string }
  /** A cell that it refers to shows an error, and Excel does not make the call. */
  | { readonly kind: "passed on"; readonly address: string; readonly error: string }
  | { readonly kind: "not a number"; readonly argument: string; readonly given: string }
  | { readonly kind: "missing"; readonly argument: string }
  | { readonly kind: "too many"; readonly most: number }
  /** Only Excel knows what it is called with. */
  | { readonly kind: "unclear" };

/** What the function is called with, by the names of its parameters. */
export type Given = Readonly<Record<string, unknown>>;

export interface Evaluator {
  readonly described: Described;
  readonly calculate: Calculate;
  readonly cells: CellRead["cells"];
}

/** Stands for an argument that keeps a call from being made. */
class NotMade extends Error {
  constructor(readonly outcome: Outcome) {
    super(outcome.kind);
  }
}

/** Makes a call again as Excel would, with what its cells hold now. */
export async function evaluateCall(evaluator: Evaluator, call: Call): Promise<Outcome> {
  try {
    const { parameters } = descriptionOf(evaluator, call);
    const passed = await argumentsFor(evaluator, parameters, call);
    const answer = await answerOf(evaluator.calculate, call.id, passed);
    const given = Object.fromEntries(parameters.map(({ name }, at) => [name, passed[at]]));
    return { kind: "answer", answer, given };
  } catch (error) {
    if (error instanceof NotMade) return error.outcome;
    throw error;
  }
}

function descriptionOf({ described }: Evaluator, { id, args }: Call): DescribedFunction {
  const found = described.functions.find((each) => each.id === id);
  if (found === undefined) throw new NotMade({ kind: "unknown", name: id });
  const { parameters } = found;
  if (args.length > parameters.length) throw new NotMade({ kind: "too many", most: parameters.length });
  const missing = parameters.slice(args.length).find(({ optional }) => !optional);
  if (missing !== undefined) throw new NotMade({ kind: "missing", argument: missing.name });
  return found;
}

function argumentsFor(
  evaluator: Evaluator,
  parameters: readonly Parameter[],
  { args }: Call,
): Promise<readonly unknown[]> {
  return Promise.all(
    parameters.map(async (parameter, at) => {
      const argument = args[at] ?? { kind: "omitted" };
      if (argument.kind === "omitted") return null;
      return passedAs(parameter, await blockOf(evaluator, argument));
    }),
  );
}

type Block = readonly (readonly unknown[])[];

async function blockOf(evaluator: Evaluator, argument: Argument): Promise<Block> {
  switch (argument.kind) {
    case "constant":
      return [[argument.value]];
    case "block":
      return argument.rows;
    case "cells":
      return cellsOf(evaluator, keyOf(argument));
    case "call":
      return nested(evaluator, argument.call);
    default:
      throw new NotMade({ kind: "unclear" });
  }
}

function cellsOf({ cells }: Evaluator, key: string): Block {
  const read = cells.get(key);
  if (read === undefined) throw new NotMade({ kind: "unclear" });
  const [error] = read.errors;
  if (error !== undefined) throw new NotMade({ kind: "passed on", address: error[0], error: error[1] });
  return read.values;
}

/** An error of the inner call is what the outer one gives. */
async function nested(evaluator: Evaluator, call: Call): Promise<Block> {
  const outcome = await evaluateCall(evaluator, call);
  if (outcome.kind !== "answer" || outcome.answer.flat().some(({ problem }) => problem !== undefined)) {
    throw new NotMade(outcome);
  }
  const value = await evaluator.calculate(call.id, Object.values(outcome.given));
  return Array.isArray(value) ? (value as Block) : [[value]];
}

/** As Excel turns it into what the parameter asks for. */
function passedAs(parameter: Parameter, block: Block): unknown {
  if (parameter.dimensionality === "matrix") return block;
  const cells = block.flat();
  // Excel would make the call for each of them.
  if (cells.length !== 1) throw new NotMade({ kind: "unclear" });
  const value = basic(cells[0]);
  if (parameter.type === "string")
    return typeof value === "boolean" ? String(value).toUpperCase() : String(value);
  if (parameter.type !== "number") return value;
  const number = value === "" ? 0 : Number(value);
  if (!Number.isNaN(number)) return number;
  throw new NotMade({ kind: "not a number", argument: parameter.name, given: String(value) });
}

/** Of a number with its format, and of a card, what a formula reckons with. */
function basic(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  const { basicValue, text } = value as { readonly basicValue?: unknown; readonly text?: unknown };
  return basicValue ?? text ?? "";
}

/** As a formula writes it: "CAREER.SALARY". */
export function nameOf({ id }: Pick<Call, "id">): string {
  return `CAREER.${id}`;
}
