import type { Command, Option } from "./command";
import { columns, wrapped } from "./terminal";

export const PROGRAM = "career-comparison";

/** As wide as the screen, but no wider than is good to read. */
const width = () => Math.min(process.stdout.columns || WIDEST, WIDEST);

const WIDEST = 80;

const HELP: Option = { name: "help", short: "h", about: "Show this." };

const EXIT_CODES = [
  ["0", "done"],
  ["1", "not all of it could be done: a row failed, a file could not be written, or get answers #N/A"],
  [
    "2",
    "wrong use: an option or a command that is not known, a name that nobody knows (but get answers #N/A), a file in the way, or get answers #VALUE!",
  ],
  ["130, 143", "stopped by Ctrl+C, or by the system; what was written before is whole"],
];

/** The help for the whole program. */
export function programHelp(commands: readonly Command[]): string {
  return [
    wrapped(
      "Compares careers in Excel workbooks, and tells single figures, each with its statistic, period, place and source. It needs no network and no Excel.",
      width(),
    ),
    `Usage: ${PROGRAM} COMMAND …`,
    section(
      "Commands",
      commands.map(({ name, summary }) => [name, summary]),
    ),
    section("Options", [
      ["-h, --help", `Show this, or the help of a command: ${PROGRAM} compare --help`],
      ["--version", "Show the version of the program and of its data."],
    ]),
    examples(commands.flatMap((command) => command.examples.slice(0, 1))),
    section("Exit codes", EXIT_CODES),
  ].join("\n\n");
}

/** The help of a command. */
export function commandHelp({ name, operands, about, options, examples: shown }: Command): string {
  const listed = [...options, HELP].filter(({ hidden }) => hidden !== true);
  return [
    `Usage: ${PROGRAM} ${[name, operands].filter(Boolean).join(" ")}`,
    ...about.map((paragraph) => wrapped(paragraph, width())),
    section(
      "Options",
      listed.map((option) => [flagged(option), option.about]),
    ),
    examples(shown),
  ].join("\n\n");
}

/** A heading, and under it each term beside what is said of it. */
export function section(heading: string, rows: readonly (readonly string[])[]): string {
  const terms = Math.max(...rows.map(([term = ""]) => term.length));
  const beside = terms + 4;
  const lines = rows.map(([term = "", about = ""]) => [
    `  ${term}`,
    wrapped(about, Math.max(width() - beside, 30), beside),
  ]);
  return `${heading}:\n${columns(lines)}`;
}

function examples(shown: readonly string[]): string {
  return `Examples:\n${shown.map((example) => `  ${PROGRAM} ${example}`).join("\n")}`;
}

function flagged({ name, short, value }: Option): string {
  return `${short === undefined ? "" : `-${short}, `}--${name}${value === undefined ? "" : ` ${value}`}`;
}
