import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { format, resolveConfig } from "prettier";
import { guidePage } from "../guide/guide";
import type { Shown } from "./calculated";
import { calculator } from "./calculated";
import type { DescribedFunction } from "./described-functions";
import { describedFunctions } from "./described-functions";
import { GROUPS } from "./examples";
import { ENGLISH_PAGE, groupsInSpanish, SPANISH_PAGE } from "./languages";
import { markdown } from "./markdown";
import { page } from "./page";
import { paneFunctions } from "./pane-functions";
import { readme } from "./readme";

const ROOT = path.resolve(__dirname, "../..");

export interface HelpSection {
  readonly described: DescribedFunction;
  readonly examples: readonly { readonly formula: string; readonly shown: Shown }[];
}

export interface HelpGroup {
  readonly heading: string;
  readonly sections: readonly HelpSection[];
}

/** The help of the functions by the file it is kept in, every example calculated anew, and what the pane knows of them. */
export async function functionsHelp(): Promise<ReadonlyMap<string, string>> {
  const functions = await describedFunctions();
  const groups = await helpGroups(functions);
  const files = new Map([
    ["assets/help/functions.html", page(groups, ENGLISH_PAGE)],
    ["assets/help/functions.es.html", page(groupsInSpanish(groups), SPANISH_PAGE)],
    ["assets/help/guide.html", guidePage()],
    ["docs/functions.md", markdown(groups)],
    ...(await paneFunctions(functions)),
    ["README.md", readme(readFileSync(path.join(ROOT, "README.md"), "utf8"), groups)],
  ]);
  for (const [file, text] of files) files.set(file, await formatted(file, text));
  return files;
}

/** Writes the help, or with `check` names the files that are not as they would be written. */
export async function writeFunctionsHelp(check: boolean): Promise<readonly string[]> {
  const stale: string[] = [];
  for (const [file, text] of await functionsHelp()) {
    const target = path.join(ROOT, file);
    if (!check) writeFileSync(target, text);
    else if (!existsSync(target) || readFileSync(target, "utf8") !== text) stale.push(file);
  }
  return stale;
}

async function helpGroups(functions: readonly DescribedFunction[]): Promise<readonly HelpGroup[]> {
  const calculated = await calculator(functions);
  const placed = new Set(GROUPS.flatMap((group) => Object.keys(group.functions)));
  const missing = functions.filter(({ id }) => !placed.has(id)).map(({ id }) => id);
  if (missing.length > 0) throw new Error(`No examples of ${missing.join(", ")} in examples.ts. Add some.`);
  const sectionOf = async ([id, formulas]: readonly [string, readonly string[]]): Promise<HelpSection> => {
    const described = functions.find((each) => each.id === id);
    if (described === undefined)
      throw new Error(`There is no function ${id}, but examples of it. Take them out.`);
    const examples = formulas.map(async (formula) => ({ formula, shown: await calculated(formula) }));
    return { described, examples: await Promise.all(examples) };
  };
  return Promise.all(
    GROUPS.map(async ({ heading, functions: shown }) => ({
      heading,
      sections: await Promise.all(Object.entries(shown).map(sectionOf)),
    })),
  );
}

async function formatted(file: string, text: string): Promise<string> {
  const target = path.join(ROOT, file);
  return format(text, { ...(await resolveConfig(target)), filepath: target });
}
