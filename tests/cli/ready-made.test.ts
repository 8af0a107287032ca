import { ARTICLES } from "../../src/comparison/article-table";
import { built, cellsOf } from "./built";

const cli = built();

describe("ready-made", () => {
  it.each(ARTICLES.map(({ id, name }) => [id, name]))("writes %s", async (id, name) => {
    const { code, out } = await cli.run(["ready-made", id, "-o", `${id}.xlsx`]);
    expect([code, out]).toEqual([0, `${id}.xlsx\n`]);
    const workbook = cli.workbook(`${id}.xlsx`);
    expect(workbook.workbook.SheetNames).toEqual([name]);
    expect(cellsOf(workbook, name)[2]?.slice(0, 3)).toEqual([
      "What is stated",
      "Of whom, as the article says",
      "The article says [1]",
    ]);
  });

  it.each(["ma-vs-coding", "Assistant vs Billing and Coding", "MA VS BILLING AND CODING"])(
    "knows the first one as %s",
    async (name) => {
      const { out } = await cli.run(["ready-made", name, "--force"]);
      expect(out).toBe("Assistant vs Billing and Coding.xlsx\n");
    },
  );

  it("makes several the sheets of one workbook", async () => {
    expect((await cli.run(["ready-made", "cma-vs-coder", "ma-vs-coding", "-o", "two.xlsx"])).code).toBe(0);
    expect(cli.workbook("two.xlsx").workbook.SheetNames).toEqual([
      "CMA vs Coder",
      "Assistant vs Billing and Coding",
    ]);
    expect((await cli.run(["ready-made", "--all"])).out).toBe("Ready-made tables.xlsx\n");
    expect(cli.workbook("Ready-made tables.xlsx").workbook.SheetNames).toEqual(
      ARTICLES.map(({ name }) => name),
    );
  });

  it("lists them", async () => {
    const { code, out } = await cli.run(["ready-made", "--list"]);
    expect(code).toBe(0);
    for (const { id } of ARTICLES) expect(out).toContain(id);
  });

  it.each([
    [
      ["pay"],
      'is a set of measures, for careers of your own. Name them: career-comparison compare "medical assistant"',
    ],
    [["ma-vs-codin"], "Did you mean ma-vs-coding?"],
    [["nothing like it"], "career-comparison ready-made --list names them."],
    [[], "No table is given"],
    [["two.xlsx", "-o", "two.xlsx"], "No ready-made table is called"],
    [["ma-vs-coding", "-o", "two.xlsx"], '"two.xlsx" is there already'],
  ])("takes %j for wrong use, and says what to do", async (args, sentence) => {
    const { code, out, err } = await cli.run(["ready-made", ...args]);
    expect([code, out, err]).toEqual([2, "", expect.stringContaining(sentence)]);
  });
});
