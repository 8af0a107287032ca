import type { Described, DescribedFunction } from "./described";

export interface FunctionGroup {
  readonly heading: string;
  readonly functions: readonly DescribedFunction[];
}

/**
 * The functions in whose name, words or arguments every word of a text begins one, in the groups of the help.
 *
 * @param asked by the ids of functions, more words that people ask for them by
 */
export function findFunctions(
  { groups, functions }: Described,
  text: string,
  asked: Readonly<Record<string, string>> = {},
): readonly FunctionGroup[] {
  const wanted = words(text);
  return groups
    .map(({ heading, functions: ids }) => ({
      heading,
      functions: functions
        .filter(({ id }) => ids.includes(id))
        .sort((one, other) => ids.indexOf(one.id) - ids.indexOf(other.id))
        .filter((each) => fits(wanted, wordsOf(heading, each, asked[each.id] ?? ""))),
    }))
    .filter((group) => group.functions.length > 0);
}

function fits(wanted: readonly string[], there: readonly string[]): boolean {
  return wanted.every((word) => there.some((each) => each.startsWith(word) || each === singular(word)));
}

function singular(word: string): string {
  return word.replace(/s$/, "");
}

function wordsOf(
  heading: string,
  { id, description, returns, parameters }: DescribedFunction,
  asked: string,
) {
  const told = parameters.map((parameter) => `${parameter.name} ${parameter.description}`);
  return words([heading, id, "career", description, returns, asked, ...told].join(" "));
}

/** Without accents, which many leave out as they type. */
function words(text: string): readonly string[] {
  const plain = text.normalize("NFD").replace(/\p{M}/gu, "");
  return plain.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
