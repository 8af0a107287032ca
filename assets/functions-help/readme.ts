import type { HelpGroup } from "./functions-help";
import { signature } from "./described-functions";

/** The README with its table of functions as they are now. */
export function readme(text: string, groups: readonly HelpGroup[]): string {
  const rows = groups.flatMap(({ sections }) =>
    sections.map(({ described }) => `| \`${signature(described)}\` | ${described.returns ?? ""} |`),
  );
  const table = ["| function | gives |", "| --- | --- |", ...rows].join("\n");
  return text.replace(/^\| function .*\n(\|.*\n)*/m, `${table}\n`);
}
