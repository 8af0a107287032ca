import { commandsOf } from "../../src/cli/commands";
import { commandHelp, programHelp } from "../../src/cli/help";

const { columns } = process.stdout;

afterEach(() => (process.stdout.columns = columns));

const commands = commandsOf({
  described: { groups: [], functions: [] },
  calculator: () => Promise.reject(new Error("Nothing is calculated here.")),
});

describe("help", () => {
  it.each([
    [60, 60],
    [80, 80],
    [200, 80],
  ])("keeps on a screen of %d columns to %d, but for what is to be copied", (screen, most) => {
    process.stdout.columns = screen;
    for (const help of [programHelp(commands), ...commands.map(commandHelp)]) {
      const long = help.split("\n").filter((line) => line.length > most);
      expect(long.filter((line) => !line.includes("career-comparison"))).toEqual([]);
    }
  });
});
