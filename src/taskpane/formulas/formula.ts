import { quoted } from "../../blueprint/formula-text";
import type { DescribedFunction, Parameter } from "./described";

/** What is given as an argument; `undefined` where nothing is. Several texts stand one below the other. */
export type Argument = string | number | readonly string[] | undefined;

/** A formula of the functions in the making. */
export interface Formula {
  /** As it is entered; an argument that is still needed stands in it by its name. */
  readonly text: string;
  /** The first argument that is still needed; `undefined` when the formula is whole. */
  readonly needs: Parameter | undefined;
  /** The arguments as Excel would pass them: `null` for one that is left out, a block as an array of rows. */
  readonly given: readonly unknown[];
}

export function formulaOf(
  { id, parameters }: DescribedFunction,
  args: Readonly<Record<string, Argument>>,
): Formula {
  const parts = parameters.map((parameter) => written(parameter, args[parameter.name]));
  const last = parts.findLastIndex((part) => part !== "");
  return {
    text: `=CAREER.${id}(${parts.slice(0, last + 1).join(",")})`,
    needs: parameters.find(({ name, optional }) => !optional && args[name] === undefined),
    given: parameters.map((parameter) => passed(parameter, args[parameter.name])),
  };
}

function written({ name, optional }: Parameter, argument: Argument): string {
  if (argument === undefined) return optional ? "" : name;
  if (typeof argument === "number") return String(argument);
  if (typeof argument === "string") return quoted(argument);
  const texts = argument.map(quoted);
  return texts.length === 1 ? texts.join() : `{${texts.join(";")}}`;
}

function passed({ dimensionality }: Parameter, argument: Argument): unknown {
  if (argument === undefined) return null;
  if (dimensionality !== "matrix") return argument;
  return (Array.isArray(argument) ? argument : [argument]).map((each: unknown) => [each]);
}
