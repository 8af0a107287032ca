import type { Given } from "./given";

/** 0 for done, 1 where not all of it could be done, 2 for wrong use. */
export type ExitCode = 0 | 1 | 2;

/** One thing the program does: what its help says, and how it is done. */
export interface Command {
  readonly name: string;
  /** For the list of commands. */
  readonly summary: string;
  /** What follows the command's name: "CAREER CAREER… [options]". */
  readonly operands: string;
  /** Paragraphs. */
  readonly about: readonly string[];
  readonly options: readonly Option[];
  /** What follows the program's name. */
  readonly examples: readonly string[];
  /** What the help tells instead where more is said: that of the function for `get SALARY --help`. */
  readonly helpOn?: (args: readonly string[]) => Command | undefined;
  readonly run: (given: Given) => Promise<ExitCode>;
}

/** One that takes a value has a word for it; without one it is a switch. */
export interface Option {
  readonly name: string;
  readonly short?: string;
  readonly value?: string;
  readonly about: string;
  /** Understood, but not listed in the help. */
  readonly hidden?: true;
}
