import { Progress } from "../../src/cli/set/progress";

const wasScreen = process.stderr.isTTY;

/** What is written while `work` runs, on a screen or not. */
function written(isScreen: boolean, work: () => void): string {
  let text = "";
  process.stderr.isTTY = isScreen;
  const write = jest.spyOn(process.stderr, "write").mockImplementation((part) => {
    text += String(part);
    return true;
  });
  work();
  write.mockRestore();
  return text;
}

afterEach(() => (process.stderr.isTTY = wasScreen));

const screen = { columns: process.stderr.columns, term: process.env["TERM"] };

afterEach(() => {
  process.stderr.columns = screen.columns;
  process.env["TERM"] = screen.term ?? "";
});

const steps = (progress: Progress, count: number) => {
  for (let step = 0; step < count; step += 1) progress.step();
};

describe("Progress", () => {
  it("tells a line for each tenth where there is no screen", () => {
    const text = written(false, () => steps(new Progress(1000), 1000));
    expect(text.split("\n")).toHaveLength(11);
    expect(text).toMatch(/^100 of 1,000 rows\n200 of/);
    expect(text).not.toMatch(/[\r\u001b█]/);
  });

  it("counts where nobody knows how many there are", () => {
    expect(written(false, () => steps(new Progress(undefined), 250))).toBe("100 rows\n200 rows\n");
  });

  it("keeps within a narrow screen, and to lines where a screen is dumb", () => {
    process.stderr.columns = 20;
    const text = written(true, () => steps(new Progress(4), 4));
    expect(text).toContain("4 of 4 rows");
    for (const line of text.split("\r")) expect(line.replace("\u001b[K", "").length).toBeLessThan(20);
    process.env["TERM"] = "dumb";
    expect(written(true, () => steps(new Progress(1), 1))).toBe("1 of 1 rows\n");
  });

  it("draws a bar on a screen, and puts what is said above it", () => {
    const text = written(true, () => {
      const progress = new Progress(4);
      steps(progress, 2);
      progress.say("Line 3: no");
      steps(progress, 2);
      progress.clear();
    });
    // What is left of each line, once what stands after a return is written over it.
    const left = text.split("\n").map((line) => line.split("\r").at(-1)?.replaceAll("\u001b[K", ""));
    expect(left).toEqual(["Line 3: no", ""]);
    expect(text).toContain("████████████░░░░░░░░░░░░ 50%  2 of 4 rows");
    expect(text).toContain("100%  4 of 4 rows");
  });
});
