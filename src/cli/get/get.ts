import type { ExitCode } from "../command";
import type { Given } from "../given";
import { PROGRAM, section } from "../help";
import { columns, print, say } from "../terminal";
import { WrongUse } from "../wrong-use";
import { isFigure, plainOf, provenance, textOf } from "./answer";
import { argumentsOf } from "./arguments";
import { CellError, NOT_AVAILABLE } from "./cell-error";
import { callOf, functionNamed } from "./described";
import type { Calculate, Described } from "./described";

/** Tells what a cell with a function would be given, or which functions there are. */
export async function getAnswer(given: Given, described: Described, calculate: Calculate): Promise<ExitCode> {
  if (given.options.has("list")) {
    print(functionsListed(described));
    return 0;
  }
  const [id, ...operands] = given.operands;
  if (id === undefined) {
    throw new WrongUse(`No function is given, such as SALARY. ${PROGRAM} get --list names them.`);
  }
  const called = functionNamed(described, id);
  const passed = argumentsOf(called, operands, given);
  try {
    tell(await calculate(called.id, passed), given.options.has("json"));
    return 0;
  } catch (error) {
    if (!(error instanceof CellError)) throw error;
    say(`${error.code} ${error.message}`);
    return error.code === NOT_AVAILABLE ? 1 : 2;
  }
}

function tell(answer: unknown, asJson: boolean): void {
  const rows = Array.isArray(answer) ? (answer as readonly (readonly unknown[])[]) : undefined;
  if (asJson) {
    const plain = rows === undefined ? plainOf(answer) : { rows: rows.map((row) => row.map(plainOf)) };
    print(JSON.stringify(isBare(plain) ? { value: plain } : plain, undefined, 2));
    return;
  }
  print(rows === undefined ? listOf(answer) : columns(rows.map((row) => row.map(textOf))));
  if (isFigure(answer)) for (const line of provenance(answer)) say(line);
}

/** A list stands one thing a line, as it fills one cell each. */
function listOf(answer: unknown): string {
  if (!isFigure(answer) || typeof answer.value !== "object") return textOf(answer);
  return answer.value.join("\n");
}

function isBare(plain: unknown): boolean {
  return typeof plain !== "object" || plain === null;
}

function functionsListed({ groups, functions }: Described): string {
  return groups
    .map(({ heading, functions: ids }) =>
      section(
        heading,
        ids.map((id) => {
          const called = functions.find((each) => each.id === id);
          return [id, called === undefined ? "" : `${called.description} (${callOf(called)})`];
        }),
      ),
    )
    .join("\n\n");
}
