import { parseArgs } from "node:util";
import { Nearest } from "../lookup/nearest";
import { quoted } from "../lookup/quoted";
import type { Option } from "./command";
import { WrongUse } from "./wrong-use";

/** What follows a command's name, taken apart. */
export interface Given {
  readonly operands: readonly string[];
  /** By the option's name; a switch that is set has "". */
  readonly options: ReadonlyMap<string, string>;
}

/**
 * Takes the arguments of a command apart. Options may stand anywhere; after "--" everything is an operand.
 *
 * @throws WrongUse for an option that the command does not know, that lacks its value or that is given twice
 */
export function givenIn(args: readonly string[], options: readonly Option[], usage: string): Given {
  const { tokens } = parseArgs({
    args: [...args],
    options: Object.fromEntries(
      options.map(({ name, short, value }) => [
        name,
        { type: value === undefined ? "boolean" : "string", ...(short && { short }) } as const,
      ]),
    ),
    strict: false,
    tokens: true,
  });
  const operands: string[] = [];
  const values = new Map<string, string>();
  for (const token of tokens) {
    if (token.kind === "positional") operands.push(token.value);
    if (token.kind !== "option") continue;
    const option = options.find(({ name }) => name === token.name);
    if (option === undefined) throw unknownOption(token.rawName, options, usage);
    if (values.has(option.name))
      throw new WrongUse(`The option --${option.name} is given twice. Give it once.`);
    values.set(option.name, valueOf(option, token.value));
  }
  return { operands, options: values };
}

/** " Did you mean compare?", or nothing where no name is near. */
export function didYouMean(typed: string, names: readonly string[]): string {
  const [nearest] = new Nearest(names.map((name) => ({ name }))).find(typed);
  return nearest === undefined ? "" : ` Did you mean ${nearest.entry.name}?`;
}

function valueOf({ name, value: word }: Option, value: string | undefined): string {
  if (word === undefined) {
    if (value === undefined) return "";
    throw new WrongUse(`The option --${name} takes no value. Leave ${quoted(`=${value}`)} out.`);
  }
  // An option that lacks its value would else swallow the next one.
  if (value !== undefined && value !== "" && !/^--?[a-z]/i.test(value)) return value;
  throw new WrongUse(`The option --${name} needs a value: --${name} ${word}.`);
}

function unknownOption(typed: string, options: readonly Option[], usage: string): WrongUse {
  const names = options.map(({ name }) => `--${name}`);
  const advice = /^-[\d.]/.test(typed)
    ? " Arguments that begin with a hyphen stand at the end, after --: … -- -5."
    : didYouMean(typed, names) || ` See ${usage} --help.`;
  return new WrongUse(`There is no option ${quoted(typed)} here.${advice}`);
}
