import { quoted } from "../lookup/quoted";
import type { Command, ExitCode } from "./command";
import { failureOf } from "./failure";
import { didYouMean, givenIn } from "./given";
import { commandHelp, PROGRAM, programHelp } from "./help";
import { print, say } from "./terminal";
import { versions } from "./version";
import { WrongUse } from "./wrong-use";

/** Does what the arguments ask for; whatever goes wrong is said in a sentence. */
export async function runProgram(args: readonly string[], commands: readonly Command[]): Promise<ExitCode> {
  try {
    return await run(args, commands);
  } catch (error) {
    const { sentence, exitCode } = failureOf(error);
    say(sentence);
    return exitCode;
  }
}

async function run(args: readonly string[], commands: readonly Command[]): Promise<ExitCode> {
  const [first, ...rest] = args;
  if (first === undefined) {
    say(programHelp(commands));
    return 2;
  }
  if (first === "--help" || first === "-h" || (first === "help" && rest.length === 0)) {
    print(programHelp(commands));
    return 0;
  }
  if (first === "--version" || first === "-v") {
    print(await versions());
    return 0;
  }
  const [name, ...own] = first === "help" ? [...rest, "--help"] : args;
  return runCommand(commandNamed(commands, name ?? ""), own);
}

function runCommand(command: Command, args: readonly string[]): ExitCode | Promise<ExitCode> {
  const isHelp = (arg: string) => arg === "--help" || arg === "-h";
  const end = args.indexOf("--");
  const before = end === -1 ? args : args.slice(0, end);
  if (before.some(isHelp)) {
    print(commandHelp(command.helpOn?.(before.filter((arg) => !isHelp(arg))) ?? command));
    return 0;
  }
  return command.run(givenIn(args, command.options, `${PROGRAM} ${command.name}`));
}

function commandNamed(commands: readonly Command[], name: string): Command {
  const command = commands.find((each) => each.name === name.toLowerCase());
  if (command !== undefined) return command;
  const names = commands.map((each) => each.name);
  const what = name.startsWith("-") ? "option" : "command";
  throw new WrongUse(
    `There is no ${what} ${quoted(name)}.${didYouMean(name, names)} The commands are ${names.join(", ")}; ${PROGRAM} --help tells more.`,
  );
}
