import type { Shown } from "./calculated";
import type { HelpGroup, HelpSection } from "./functions-help";
import { signature } from "./described-functions";

const ROWS_SHOWN = 7;

/** The same help as a page of the project's documentation. */
export function markdown(groups: readonly HelpGroup[]): string {
  const head = `# Functions

Made by \`npm run help\` from the comments in \`src/functions\` and the formulas in \`assets/functions-help/examples.ts\`;
every result is what the function gives.`;
  return [
    head,
    ...groups.flatMap(({ heading, sections }) => [`## ${heading}`, ...sections.map(section)]),
  ].join("\n\n");
}

function section({ described, examples }: HelpSection): string {
  const { id, description = "", parameters, returns = "", remarks } = described;
  const terms = parameters.map(
    ({ name, optional, description: told = "" }) =>
      `- \`${name}\`${optional ? " (optional)" : ""}: ${escaped(told)}`,
  );
  return [
    `### ${id}`,
    `\`${signature(described)}\``,
    escaped(description),
    terms.join("\n"),
    `Gives: ${escaped(returns)}`,
    ...(remarks === undefined ? [] : [escaped(remarks)]),
    ...examples.map(({ formula, shown }) => example(formula, shown)),
  ]
    .filter((part) => part !== "")
    .join("\n\n");
}

function example(formula: string, shown: Shown): string {
  if (typeof shown === "string") return `\`${formula}\` → ${escaped(shown)}`;
  const [header = [], ...rest] =
    shown.length > ROWS_SHOWN ? [...shown.slice(0, ROWS_SHOWN - 1), ["…"]] : shown;
  const line = (row: readonly string[]) =>
    `| ${header.map((_, column) => escaped(row[column] ?? "")).join(" | ")} |`;
  const rule = `| ${header.map(() => "---").join(" | ")} |`;
  return `\`${formula}\`\n\n${[line(header), rule, ...rest.map(line)].join("\n")}`;
}

function escaped(plain: string): string {
  return plain.replace(/[*_<>|#]/g, "\\$&");
}
