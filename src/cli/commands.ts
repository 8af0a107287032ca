import type { Command, Option } from "./command";
import { functionNamed } from "./get/described";
import type { Calculate, Described } from "./get/described";
import { argumentOptions, functionHelp } from "./get/options";

const PLACE: Option = {
  name: "place",
  short: "p",
  value: "PLACE",
  about: '"US" (default), or a state by name or postal code.',
};
const MEASURES: Option = {
  name: "measures",
  short: "m",
  value: "LIST",
  about: 'Sets and measures, parted by commas, such as pay,outlook; "At a glance" by default.',
};
const PAY_OVER_TIME: Option = {
  name: "pay-over-time",
  about: "Add how the nation's median pay went, year by year.",
};
const OUTPUT: Option = {
  name: "output",
  short: "o",
  value: "FILE",
  about: "The workbook to write, a folder for it, or - for standard output.",
};
const FORCE: Option = { name: "force", short: "f", about: "Write over files that are there already." };
const JSON_OUT: Option = { name: "json", about: "Give JSON, for programs." };

const list = (about: string): Option => ({ name: "list", short: "l", about });

/** What is put into the commands from outside their room. */
export interface Parts {
  readonly described: Described;
  /** Brought when it is needed, as it brings the data along. */
  readonly calculator: () => Promise<Calculate>;
}

/** Everything the program does. What a command needs is brought when it runs, so that help is given at once. */
export function commandsOf(parts: Parts): readonly Command[] {
  return [COMPARE, READY_MADE, SET, getCommand(parts), DATA];
}

const COMPARE: Command = {
  name: "compare",
  summary: "write a workbook that compares two to six careers",
  operands: "CAREER CAREER … [options]",
  about: [
    'Careers go by any name that people use ("medical assistant", coder, CMA), by an official title or by a SOC code. The workbook holds figures and native charts, and every figure\'s source; no macro and no add-in.',
  ],
  options: [PLACE, MEASURES, PAY_OVER_TIME, OUTPUT, FORCE, list("List the sets and measures there are.")],
  examples: [
    'compare "medical assistant" coder biller --place TX --measures pay,outlook -o out.xlsx',
    "compare 31-9092 29-2072 --pay-over-time -o codes.xlsx",
    "compare --list",
  ],
  run: async (given) => (await import("./compare")).compareCareers(given),
};

const READY_MADE: Command = {
  name: "ready-made",
  summary: "write a workbook of what an article says beside official figures",
  operands: "TABLE … [options]",
  about: ["Several tables become the sheets of one workbook."],
  options: [
    OUTPUT,
    FORCE,
    { name: "all", short: "a", about: "Take every table there is." },
    list("List the tables there are, with their short names."),
  ],
  examples: ["ready-made ma-vs-coding -o articles.xlsx", "ready-made --all -o all.xlsx", "ready-made --list"],
  run: async (given) => (await import("./ready-made")).writeReadyMade(given),
};

const SET: Command = {
  name: "set",
  summary: "write a workbook for each row of a table",
  operands: "TABLE.csv -o FOLDER [options]",
  about: [
    'The first line of the table names its columns, in any order: career1 to career6, or careers with a list such as "coder; biller"; and, where wanted, place, measures (parted by semicolons), pay over time (yes or no) and file, the workbook\'s name. Commas, semicolons or tabs part the cells, in UTF-8. TABLE - is standard input.',
    "The folder gets an index.xlsx besides. A row that fails is told of with its line, and the others are made. A workbook that is there already is left as it is, so that a set that was stopped goes on when it is asked for again.",
  ],
  options: [
    { ...OUTPUT, value: "FOLDER", about: "The folder for the workbooks; it is made where it is missing." },
    { ...PLACE, about: "The place of rows that name none." },
    { ...MEASURES, about: "The sets and measures of rows that name none." },
    { ...PAY_OVER_TIME, about: "Add pay over time to every workbook." },
    FORCE,
  ],
  examples: ["set pairs.csv -o folder/", "set pairs.csv -o texas/ --place TX --measures pay"],
  run: async (given) => (await import("./set/set")).writeSet(given),
};

const DATA: Command = {
  name: "data",
  summary: "tell the version and the sources of the data",
  operands: "[options]",
  about: [],
  options: [
    {
      name: "sources",
      short: "s",
      about: "List every source with its period, release, address and license.",
    },
    JSON_OUT,
  ],
  examples: ["data", "data --sources", "data --sources --json"],
  run: async (given) => (await import("./data")).tellData(given),
};

function getCommand({ described, calculator }: Parts): Command {
  return {
    name: "get",
    summary: "tell a figure: what a cell with =CAREER.SALARY(…) would show",
    operands: "FUNCTION [ARGUMENT …] [options]",
    about: [
      "Any function of the add-in, with its arguments in their places or by name: career-comparison get SALARY --help tells them. The answer goes to standard output, a list one thing a line; where its figures come from goes to standard error. With --json all of it goes to standard output, the sentence of an error too.",
      "Ends with 1 where the cell would show #N/A, which it does for names that are not known as well, and with 2 for #VALUE!. A table is told whatever its cells show.",
    ],
    options: [...argumentOptions(described), JSON_OUT, list("List the functions there are.")],
    examples: [
      "get SALARY coder --place TX --json",
      'get GROWTH "medical assistant"',
      'get TABLE "coder; biller" "salary; growth"',
      "get --list",
    ],
    helpOn: (args) => {
      const [id] = args.filter((arg) => !arg.startsWith("-"));
      return id === undefined
        ? undefined
        : functionHelp(getCommand({ described, calculator }), functionNamed(described, id));
    },
    run: async (given) => (await import("./get/get")).getAnswer(given, described, await calculator()),
  };
}
