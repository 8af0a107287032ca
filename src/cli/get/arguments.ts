import { quoted } from "../../lookup/quoted";
import type { Given } from "../given";
import { didYouMean } from "../given";
import { WrongUse } from "../wrong-use";
import { optionName } from "./described";
import type { DescribedFunction, Parameter } from "./described";

/** Not arguments of functions. */
const OWN = ["json", "list"];

/**
 * The arguments of a function as Excel passes them: by their position or by name, `null` for one that is left out, a
 * list "coder; biller" as a block of cells.
 *
 * @throws WrongUse for an argument that the function does not have, that is given twice or that is missing
 */
export function argumentsOf(called: DescribedFunction, operands: readonly string[], { options }: Given) {
  const { id, parameters } = called;
  const names = parameters.map(optionName);
  const foreign = [...options.keys()].find((name) => !OWN.includes(name) && !names.includes(name));
  if (foreign !== undefined) {
    throw new WrongUse(`${id} has no argument --${foreign}.${didYouMean(foreign, names)}${takes(names)}`);
  }
  if (operands.length > names.length) {
    throw new WrongUse(`${id} has no place for ${quoted(operands[names.length] ?? "")}.${takes(names)}`);
  }
  return parameters.map((parameter, at) => {
    const name = optionName(parameter);
    const [placed, named] = [operands[at], options.get(name)];
    if (placed !== undefined && named !== undefined) {
      throw new WrongUse(
        `${name} is given twice: by its place, ${quoted(placed)}, and as --${name}. Give it once.`,
      );
    }
    const text = placed ?? named;
    if (text === undefined && parameter.optional !== true) {
      throw new WrongUse(`${id} needs ${article(name)} ${name}. See career-comparison get ${id} --help.`);
    }
    return text === undefined ? null : passed(parameter, text);
  });
}

function passed({ dimensionality }: Parameter, text: string): unknown {
  return dimensionality === "matrix" ? text.split(";").map((cell) => [cell.trim()]) : text;
}

function takes(names: readonly string[]): string {
  return names.length === 0 ? " It takes none." : ` It takes ${names.join(", ")}.`;
}

function article(name: string): string {
  return /^[aeiou]/.test(name) ? "an" : "a";
}
