import described from "../../src/taskpane/formulas/functions.json";
import { built } from "./built";

const cli = built();
const get = (...args: string[]) => cli.run(["get", ...args]);
const json = async (...args: string[]) =>
  JSON.parse((await get(...args, "--json")).out) as Record<string, unknown>;

describe("get", () => {
  it("gives the answer on standard output, and where it comes from beside it", async () => {
    const { code, out, err } = await get("SALARY", "coder", "--place", "TX");
    expect([code, out]).toEqual([0, "$44,180\n"]);
    expect(err).toMatch(
      /^median, May 2023, Texas\nmeasured for 29-2072 .*\nU\.S\. Bureau of Labor Statistics, /,
    );
  });

  it("gives a figure to programs with all that it says of itself", async () => {
    expect(await json("SALARY", "coder", "--place", "TX")).toEqual({
      value: 44180,
      unit: "USD/year",
      text: "$44,180",
      statistic: "median",
      period: "2023-05",
      place: { code: "TX", name: "Texas" },
      measuredFor: { code: "29-2072", title: "Medical Records Specialists" },
      source: {
        id: "oews-2023-states",
        producer: "U.S. Bureau of Labor Statistics",
        title: "Occupational Employment and Wage Statistics, states",
        period: "2023-05",
        released: "2024-04-03",
        url: "https://www.bls.gov/oes/2023/may/oessrcst.htm",
        license: "Public domain",
      },
    });
  });

  it.each([
    [["SALARY", "coder", "p90", "US"], "p90"],
    [["salary", "--career", "coder", "--statistic", "p90"], "p90"],
    [["=CAREER.SALARY", "coder", "--statistic=90th"], "p90"],
  ])("takes arguments by place and by name: %j", async (args, statistic) => {
    expect(await json(...args)).toMatchObject({ statistic, place: { code: "US" } });
  });

  it("knows every function there is", async () => {
    const { out } = await get("--list");
    for (const { id } of described.functions) expect(out).toMatch(new RegExp(`^  ${id} `, "m"));
    const called = described.functions.flatMap(({ id, parameters: [first, ...more] }) => {
      if (first === undefined) return [[id]];
      return first.name === "career" && more.every((each) => "optional" in each) ? [[id, "coder"]] : [];
    });
    expect(called.length).toBeGreaterThan(20);
    const codes = await Promise.all(called.map(async (args) => [...args, (await get(...args)).code]));
    expect(codes).toEqual(called.map((args) => [...args, 0]));
  });

  it("tells tables in columns, and to programs in rows whose figures are whole", async () => {
    const table = ["TABLE", "coder; biller", "salary; p10"];
    expect((await get(...table)).out).toMatch(
      /^ +Medical coder +Medical biller\nMedian pay, May 2025 +\$51,140 +\$48,500\n/,
    );
    const { rows } = (await json(...table)) as { rows: unknown[][] };
    expect(rows[1]?.[1]).toMatchObject({ value: 51140, source: { id: "oews-2025" } });
    const texas = (await json(...table, "TX")) as { rows: unknown[][] };
    expect(texas.rows[2]?.[1]).toMatchObject({
      error: "#N/A",
      message: expect.stringContaining("Lowest 10%") as string,
    });
  });

  it("tells lists, texts and what is reckoned", async () => {
    expect((await get("DUTIES", "coder", "2")).out.trim().split("\n")).toHaveLength(2);
    expect(await json("EDUCATION", "coder")).toMatchObject({
      unit: "text",
      source: { producer: expect.any(String) as string },
    });
    expect(await json("RANK", "coder", "47315")).toMatchObject({ value: 38, unit: "percentile", text: "38" });
    expect((await get("EARNINGS", "coder", "2", "--raise", "-0.02")).out).toBe("$101,257\n");
    expect(await json("VERSION")).toEqual({ value: expect.any(String) as string });
    expect((await get("CHECK", "coder; codr; biller")).out).toContain("codr");
    expect(await json("PAYBACK", "coder", "4000", "9", "--current-pay", "31200")).toMatchObject({
      value: 25.5,
    });
  });

  it.each([
    [1, ["SALARY", "codr"], '#N/A No career is called "codr". Did you mean "coder"?'],
    [1, ["SALARY", "coder", "p10", "TX"], "#N/A "],
    [2, ["SALARY", "coder", "p42"], "#VALUE! "],
    [2, ["REAL", "much", "2017"], '#VALUE! The amount "much" is not a number'],
    [2, [], "No function is given"],
    [2, ["SALRY", "coder"], "Did you mean SALARY?"],
    [2, ["SALARY"], "SALARY needs a career."],
    [2, ["REAL"], "REAL needs an amount."],
    [2, ["SALARY", "coder", "--place", "TX", "--period", "2024"], "SALARY has no argument --period."],
    [2, ["SALARY", "coder", "--career", "biller"], "career is given twice"],
    [2, ["CODE", "coder", "biller"], 'CODE has no place for "biller". It takes career.'],
    [2, ["VERSION", "1"], "It takes none."],
    [2, ["SALARY", "coder", "--plac", "TX"], "Did you mean --place?"],
    [2, ["RANK", "coder", "-5"], "Arguments that begin with a hyphen stand at the end, after --"],
    [2, ["RANK", "coder", "--", "-5"], "#VALUE! The amount -5 is not an amount above $0."],
    [2, ["RANK", "coder", "$50,000"], "Give digits alone, such as 50000."],
    [2, ["DUTIES", "coder", "0"], "#VALUE! The count 0 is not a whole number from 1 to 100."],
  ])("ends with %i for %j", async (exitCode, args, sentence) => {
    const { code, out, err } = await get(...args);
    expect([code, out, err]).toEqual([exitCode, "", expect.stringContaining(sentence)]);
  });

  it.each([
    [1, ["SALARY", "codr"], "#N/A", 'Did you mean "coder"?'],
    [2, ["SALARY", "coder", "p42"], "#VALUE!", '"p42"'],
  ])(
    "ends with %i for %j, and tells programs the error on standard output",
    async (exitCode, args, error, part) => {
      const { code, out, err } = await get(...args, "--json");
      expect([code, err]).toEqual([exitCode, ""]);
      expect(JSON.parse(out)).toEqual({ error, message: expect.stringContaining(part) as string });
    },
  );

  it.each([
    [["SALARY", "zzzz"], 'Search with career-comparison get FIND "…" for names that work.'],
    [["DUTIES", "actors"], "which career-comparison get LIST names."],
    [["TABLE", "coder; actors", "nonsense"], "career-comparison get FIELDS lists them all."],
    [["TABLE", "coder; actors", "Difference from first"], "Ask career-comparison get DIFF for differences."],
    [["CHECK", "zzzz"], 'Search with career-comparison get FIND "…"'],
  ])("names commands, and neither formulas nor a pane: %j", async (args, part) => {
    const { out, err } = await get(...args);
    expect(out + err).toContain(part);
    expect(out + err).not.toMatch(/=CAREER|task pane/);
    expect((await get(...args, "--json")).out).not.toMatch(/=CAREER|task pane/);
  });

  it.each([
    [
      ["EARNINGS", "coder", "10"],
      ["from $51,140, median, May 2025, United States", /^measured for 29-2072/, /released 2026-05-15$/],
    ],
    [
      ["SCORE", "coder", "pay"],
      [/^from \$51,140, /, /^measured/, /^U\.S\. Bureau/, /^among \d+ occupations of the same release$/],
    ],
    [
      ["REAL", "40000", "2015"],
      [
        "from 237.017, price index, 2015, United States",
        /^from .* 2025, United States$/,
        /Consumer Price Index/,
      ],
    ],
    [
      ["TABLE", "coder; actors", "salary"],
      ["median, May 2025, United States", /^measured for 29-2072/, /^U\.S\. Bureau/],
    ],
    [
      ["RANGE", "coder", "TX"],
      [/^p25, May 2023, Texas$/, /^median/, /^p75/, /^measured/, /^U\.S\. Bureau/],
    ],
    [["TITLE", "coder"], []],
  ])("tells where it comes from: %j", async (args, lines) => {
    const { code, err } = await get(...args);
    expect(code).toBe(0);
    expect(err.split("\n").slice(0, -1)).toEqual(
      lines.map((line) => (typeof line === "string" ? line : (expect.stringMatching(line) as string))),
    );
  });

  it("gives what is reckoned to programs with the figures that it rests on", async () => {
    expect(await json("EARNINGS", "coder", "10")).toEqual({
      value: 511400,
      unit: "USD",
      text: "$511,400",
      from: [await json("SALARY", "coder")],
    });
    expect(await json("ADJUST", "50000", "AL")).toMatchObject({
      text: "$56,291.73",
      from: [
        {
          value: 88.823,
          unit: "index",
          period: "2024",
          place: { code: "AL" },
          source: { license: "Public domain" },
        },
        { value: 100 },
      ],
    });
  });

  it("says of what is reckoned from a lower bound that it is one", async () => {
    const history = ["HISTORY", "cardiologists", "--in-dollars-of", "2025"];
    expect((await get(...history)).out).toMatch(/^2024 +\$[\d,]+ or more$/m);
    const { rows } = (await json(...history)) as { rows: unknown[][] };
    expect(rows[1]?.[1]).toMatchObject({
      bound: "at-least",
      text: expect.stringMatching(/ or more$/) as string,
    });
  });

  it("says whose figures they are where these stand in for a career", async () => {
    const sentence = "Medical biller: BLS has no figures for medical billers alone";
    expect((await get("SALARY", "biller")).err).toContain(sentence);
    for (const args of [
      ["SALARY", "biller"],
      ["DIFF", "coder", "biller"],
      ["TABLE", "coder; biller"],
    ]) {
      expect(await json(...args)).toMatchObject({ standIns: [expect.stringContaining(sentence)] });
    }
    expect(await json("RELATED", "coder")).toMatchObject({
      standIns: [expect.stringMatching(/^Health informatics specialist: /)],
    });
    expect(await json("SALARY", "coder")).not.toHaveProperty("standIns");
  });

  it("tells of a function in its help", async () => {
    const { code, out } = await get("PAYBACK", "--help");
    expect([code, out]).toEqual([0, expect.stringContaining("--current-pay CURRENT-PAY")]);
    expect(out).toContain("PAYBACK CAREER COST MONTHS [CURRENT-PAY] [PLACE]");
    expect((await get("PAYBAK", "--help")).code).toBe(2);
  });
});
