import type { Command, Option } from "../command";
import { callOf, optionName } from "./described";
import type { Described, DescribedFunction } from "./described";

/** Every argument that any function has, as an option. */
export function argumentOptions({ functions }: Described): readonly Option[] {
  const names = new Map<string, Option>();
  for (const { parameters } of functions) {
    for (const parameter of parameters) {
      const name = optionName(parameter);
      names.set(name, { name, value: name.toUpperCase(), about: parameter.description, hidden: true });
    }
  }
  return [...names.values()];
}

/** What the help of `get` says where a function is named: that of the function. */
export function functionHelp(get: Command, called: DescribedFunction): Command {
  const { id, description, returns, parameters } = called;
  const own = get.options.filter(({ name, hidden }) => hidden !== true && name !== "list");
  return {
    ...get,
    operands: `${callOf(called)} [options]`,
    about: [description, `Gives: ${returns}`, "Every argument may stand in its place, or be named."],
    options: [
      ...parameters.map((parameter) => {
        const name = optionName(parameter);
        const list = parameter.dimensionality === "matrix" ? " Here one text, parted by semicolons." : "";
        return { name, value: name.toUpperCase(), about: `${parameter.description}${list}` };
      }),
      ...own,
    ],
    examples: get.examples.filter((example) => example.startsWith(`get ${id} `)),
  };
}
