import { givenIn } from "../../src/cli/given";
import type { Option } from "../../src/cli/command";

const OPTIONS: readonly Option[] = [
  { name: "place", short: "p", value: "PLACE", about: "" },
  { name: "force", short: "f", about: "" },
];
const given = (...args: string[]) => givenIn(args, OPTIONS, "career-comparison try");

describe("givenIn", () => {
  it.each([
    [["a", "--place", "TX", "b"], ["a", "b"], [["place", "TX"]]],
    [["--place=TX", "a"], ["a"], [["place", "TX"]]],
    [
      ["-fp", "TX"],
      [],
      [
        ["force", ""],
        ["place", "TX"],
      ],
    ],
    [["-p", "-"], [], [["place", "-"]]],
    [["-p", "-0.02"], [], [["place", "-0.02"]]],
    [["--", "--place", "-f"], ["--place", "-f"], []],
    [["", "a b"], ["", "a b"], []],
  ] as const)("takes %j apart", (args, operands, options) => {
    const { operands: found, options: set } = given(...args);
    expect([found, [...set]]).toEqual([operands, options]);
  });

  it.each([
    ["--palce=TX", 'There is no option "--palce" here. Did you mean --place?'],
    ["-x", 'There is no option "-x" here. See career-comparison try --help.'],
    ["--no-force", 'There is no option "--no-force" here.'],
    ["--place", "The option --place needs a value: --place PLACE."],
    ["--place=", "The option --place needs a value: --place PLACE."],
    ["--force=1", 'The option --force takes no value. Leave "=1" out.'],
    ["--constructor", 'There is no option "--constructor" here.'],
  ])("takes %s for wrong use", (arg, sentence) => {
    expect(() => given(arg)).toThrow(sentence);
  });
});
