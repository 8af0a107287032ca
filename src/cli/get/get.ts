import type { ExitCode } from "../command";
import type { Given } from "../given";
import { PROGRAM, section } from "../help";
import { columns, print, say } from "../terminal";
import { WrongUse } from "../wrong-use";
import { isFigure, plainOf, textOf } from "./answer";
import { argumentsOf } from "./arguments";
import { asTyped } from "./as-typed";
import { CellError, NOT_AVAILABLE } from "./cell-error";
import { callOf, functionNamed } from "./described";
import type { Calculate, Described } from "./described";
import { provenance, provenanceOfRows } from "./provenance";
import { standInsOf } from "./stand-ins";

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
  const asJson = given.options.has("json");
  try {
    const answer = await calculate(called.id, passed);
    const rows = Array.isArray(answer) ? (answer as readonly (readonly unknown[])[]) : undefined;
    const standIns = standInsOf(called, passed, rows ?? []);
    if (asJson) tellProgram(answer, rows, standIns);
    else tellPerson(answer, rows, standIns);
    return 0;
  } catch (error) {
    if (!(error instanceof CellError)) throw error;
    if (asJson) printJson(plainOf(error));
    else say(`${error.code} ${asTyped(error.message)}`);
    return error.code === NOT_AVAILABLE ? 1 : 2;
  }
}

type Rows = readonly (readonly unknown[])[] | undefined;

function tellProgram(answer: unknown, rows: Rows, standIns: readonly string[]): void {
  const plain = rows === undefined ? plainOf(answer) : { rows: rows.map((row) => row.map(plainOf)) };
  printJson({ ...(isBare(plain) ? { value: plain } : plain), ...(standIns.length > 0 && { standIns }) });
}

function tellPerson(answer: unknown, rows: Rows, standIns: readonly string[]): void {
  print(rows === undefined ? listOf(answer) : columns(rows.map((row) => row.map(textOf))));
  const from = rows === undefined ? provenance(answer) : provenanceOfRows(rows);
  for (const line of [...from, ...standIns]) say(line);
}

function printJson(plain: unknown): void {
  print(JSON.stringify(plain, undefined, 2));
}

/** A list stands one thing a line, as it fills one cell each. */
function listOf(answer: unknown): string {
  if (!isFigure(answer) || typeof answer.value !== "object") return textOf(answer);
  return answer.value.join("\n");
}

function isBare(plain: unknown): plain is string | number | boolean | null {
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
