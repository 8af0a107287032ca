/** @jest-environment jsdom */
import type { CellRead } from "../../../src/actions/read-cell";
import type { CellsRead } from "../../../src/actions/read-referred";
import { careerCalls } from "../../../src/blueprint/formula-calls";
import { dataset } from "../../../src/dataset/dataset";
import { calculate } from "../../../src/functions/functions";
import { explainCell } from "../../../src/taskpane/this-sheet/explain-cell";
import type { Explanation } from "../../../src/taskpane/this-sheet/explanation";
import "../../functions/cells";

function cell(content: unknown, value: unknown = content, more: Partial<CellRead> = {}): CellRead {
  return {
    sheetName: "Sheet1",
    address: "B2",
    content,
    value,
    isError: typeof value === "string" && /^#[A-Z/]/.test(value),
    text: String(value),
    calls: careerCalls(String(content)),
    cells: new Map(),
    ours: [],
    defined: undefined,
    origin: undefined,
    filledFrom: undefined,
    room: undefined,
    ...more,
  };
}

const holding = (cells: Readonly<Record<string, unknown>>): Pick<CellRead, "cells"> => ({
  cells: new Map(
    Object.entries(cells).map(([key, held]): [string, CellsRead] => {
      const values = Array.isArray(held) ? (held as unknown[][]) : [[held]];
      const error = values.flat().find((each) => typeof each === "string" && each.startsWith("#"));
      return [key, { values, errors: error === undefined ? [] : [[key, String(error)]] }];
    }),
  ),
});

const explain = (read: CellRead) => explainCell(read, dataset(), calculate);
const said = ({ sentences }: Explanation) => sentences.map(({ text }) => text).join(" ");
const parts = ({ parts: all }: Explanation) =>
  all.map(({ call, facts: of }) => [call, Object.fromEntries(of.map(({ term, text }) => [term, text]))]);
const facts = ({ facts: all }: Explanation) => Object.fromEntries(all.map(({ term, text }) => [term, text]));

describe("explainCell, an error in a formula of the add-in", () => {
  it.each([
    ['=CAREER.SALARY("codr")', "#N/A", 'No career is called "codr". Did you mean "coder"?'],
    ['=IFERROR(1/0,CAREER.SALARY("codr"))', "#N/A", 'Did you mean "coder"?'],
    ['=CAREER.SALARY("coder","p42")', "#VALUE!", 'No pay is published as the statistic "p42".'],
    ['=CAREER.SALARY("coder",,"Ontaro")', "#N/A", 'No place is called "Ontaro".'],
    ['=CAREER.SALARY("technician")', "#N/A", '"technician" can mean'],
    ['=CAREER.SALARY(CAREER.CODE("codr"))', "#N/A", 'Did you mean "coder"?'],
    ['=CAREER.RANK("coder","much")', "#VALUE!", "The argument amount must be a number, and “much” is none."],
    ['=CAREER.RANK("coder")', "#VALUE!", "CAREER.RANK needs the argument amount, which is left out."],
    ["=CAREER.CODE(1,2)", "#VALUE!", "CAREER.CODE takes 1 argument at most."],
    [
      "=CAREER.SALARY(Job)",
      "#N/A",
      "The formula calls CAREER.SALARY with something that only Excel can work out",
    ],
    [
      "=CAREER.SALARY(Job)",
      "#N/A",
      "Usually the career, the place or the field is spelled in a way nobody knows",
    ],
    ['=CAREER.SALARY("coder")/0', "#DIV/0!", "The formula divides by zero or by a blank cell."],
    ['=CAREER.SALARY("coder")/0', "#DIV/0!", "The error comes from another part of the formula"],
    ['=_xldudf_CAREER_SALARY("coder")', "#NAME?", "Repair enters the formulas of this sheet again."],
    [
      '=CAREER.SALERY("coder")',
      "#NAME?",
      "The add-in has no function CAREER.SALERY. Did you mean CAREER.SALARY?",
    ],
    ['=CAREER.QQQQQQQQ("coder")', "#NAME?", "The Formulas tab lists all of them."],
    ["=CAREER.SALARY(coder)", "#NAME?", 'If coder is meant as a text, put it in quotation marks: "coder".'],
    ['=CAREER.SALARY("coder")', "#BUSY!", "Excel is still waiting for this figure."],
    ['=CAREER.SALARY("coder")', "#CALC!", "Excel cannot calculate the functions of an add-in in this place."],
    ['=CAREER.SALARY("coder")', "#CONNECT!", "Excel cannot reach the add-in."],
    ["=CAREER.SALARY(#REF!)", "#REF!", "A cell that the formula referred to is gone."],
    ['=CAREER.SALARY("coder")', "#REF!", "Another add-in may have functions by the same names"],
    ['=CAREER.SALARY("coder").Pay', "#FIELD!", "has no such field"],
  ])("says of %s that shows %s: %s", async (formula, value, sentence) => {
    expect(said(await explain(cell(formula, value)))).toContain(sentence);
  });

  it("offers Repair where Excel has lost sight of a function, and nowhere else", async () => {
    expect((await explain(cell("=_xldudf_CAREER_CODE(A1)", "#NAME?"))).repair).toBe(true);
    expect((await explain(cell("=CAREER.CODES(A1)", "#NAME?"))).repair).toBe(false);
    expect((await explain(cell('=CAREER.CODE("codr")', "#N/A"))).repair).toBe(false);
  });

  it.each([
    ['=CAREER.SALARY("coder")+foo', "This workbook has no name foo.", false],
    ["=CAREER.SALARY(coder)", "This workbook has no name coder.", false],
    ['=CAREER.SALARY("coder")+Job', "lost sight of its functions", true],
    ['=LET(x,CAREER.SALARY("coder"),x*2)', "If x is meant as a text", true],
    ['=SUMM(CAREER.SALARY("coder"))', "check how the other functions are spelled: SUMM.", true],
    ["=_xldudf_CAREER_SALARY(A1)+foo", "lost sight of its functions", true],
  ])("tells in %s an unknown name from a lost function", async (formula, sentence, repair) => {
    const told = await explain(cell(formula, "#NAME?", { defined: ["job"] }));
    expect(said(told)).toContain(sentence);
    expect(said(told).includes("lost sight")).toBe(repair);
    expect(told.repair).toBe(repair);
  });

  it("sends to the cell that shows #NAME? first", async () => {
    const told = await explain(cell('=CAREER.SALARY("coder")+A1', "#NAME?", holding({ A1: "#NAME?" })));
    expect(said(told)).toContain("A1 shows #NAME?, and the formula passes it on.");
    expect(told.repair).toBe(false);
  });

  it("says it in the data set's own language", async () => {
    const { sentences } = await explain(cell('=CAREER.CODE("codr")', "#N/A"));
    expect(sentences).toEqual([expect.objectContaining({ english: true })]);
  });

  it("reads the cells that the formula refers to", async () => {
    const formula = "=CAREER.SALARY(C$5,\"median\",'Place (1)'!$A$1)";
    const cells = holding({ C5: "coder", "Place (1)!A1": "Ontaro" });
    expect(said(await explain(cell(formula, "#N/A", cells)))).toContain('No place is called "Ontaro".');
  });

  it("sends to the cell whose error is only passed on", async () => {
    const read = cell("=CAREER.SALARY(C5)", "#DIV/0!", holding({ C5: "#DIV/0!" }));
    expect(said(await explain(read))).toBe(
      "C5 shows #DIV/0!, and the formula passes it on. Select C5 to see why.",
    );
  });

  it("says it of the very cell of a table, which has figures beside it", async () => {
    const table = '=CAREER.TABLE({"coder";"biller"},{"Median pay";"Lowest 10%"},"TX")';
    const at = (address: string) => explain(cell(table, "#N/A", { address, filledFrom: "B2" }));
    expect(said(await at("C4"))).toContain("Lowest 10%: this data set has no figure");
    expect(said(await at("D3"))).toContain("another part of the formula");
  });

  it.each([
    ["=A1+1", "A1 shows #DIV/0!, and the formula passes it on. Select A1 to see why."],
    ["=IFERROR(A1,0)+1/B1", "most likely it passes this on: A1."],
    ["=1/B1", "The formula divides by zero or by a blank cell."],
    ["=1/B1+Total", "Or a cell that it refers to shows this error"],
    ['=CAREER.SALARY("coder")/A1', "most likely it passes this on: A1."],
  ])("tells the error of a cell that %s refers to from its own", async (formula, sentence) => {
    const told = said(await explain(cell(formula, "#DIV/0!", holding({ A1: "#DIV/0!", B1: 0 }))));
    expect(told).toContain(sentence);
    const isOwn = formula.startsWith("=1/B1");
    expect(told.includes("divides by zero")).toBe(isOwn);
  });

  it("names all that gives an error, and says where the formula may replace it", async () => {
    const both = cell('=CAREER.SALARY("codr")+A1', "#N/A", holding({ A1: "#N/A" }));
    expect(said(await explain(both))).toMatch(/More than one part.*"codr".*passes this on: A1\./);
    const replaced = cell('=IFERROR(CAREER.SALARY("codr"),0)+VLOOKUP(1,A:B,2)', "#N/A");
    expect(said(await explain(replaced))).toContain("the error comes from another part of it");
    expect(said(await explain(cell('=CAREER.SALARY("codr")', "#N/A")))).not.toContain("another part");
  });

  it("blames other add-ins and the place only for a call alone", async () => {
    const formula = '=INDEX(A1:A2,5)+CAREER.SALARY("coder")';
    expect(said(await explain(cell(formula, "#REF!")))).not.toContain("Another add-in");
    expect(said(await explain(cell(formula, "#CALC!")))).not.toContain("in this place");
  });

  it("never blames the wrong call", async () => {
    const formula = '=IFERROR(CAREER.SALARY("codr"),CAREER.SALARY("coder","p42"))';
    expect(said(await explain(cell(formula, "#VALUE!")))).toContain('the statistic "p42"');
  });
});

describe("explainCell, a formula without room", () => {
  const filled = (...rows: readonly string[]) => rows.map((row) => [...row].map((each) => each === "x"));
  const room = { row: 1, column: 1, table: undefined, merged: [] };
  const range = '=CAREER.RANGE("coder")';

  it.each([
    [{ ...room, filled: filled("x..", "xx.", "...", ".x.") }, "these are in the way: B3:C3, C5."],
    [{ ...room, filled: filled("x..", "..x") }, "Empty the cells to the right of it and below."],
    [{ ...room, filled: filled("x"), table: "Jobs" }, "does not allow in the table “Jobs”"],
    [{ ...room, filled: filled("x"), merged: ["B4:C4"] }, "merged cells are in the way: B4:C4."],
    [{ ...room, row: 1_048_574, filled: filled("x") }, "up to the edge of the sheet"],
    [undefined, "some of them are not empty"],
  ])("says what is in the way: %#", async (around, sentence) => {
    expect(said(await explain(cell(range, "#SPILL!", { room: around })))).toContain(sentence);
  });

  it("does not guess how much room a formula takes that makes something further of a list", async () => {
    const read = cell('=TRANSPOSE(CAREER.RANGE("coder"))', "#SPILL!", {
      room: { ...room, filled: filled("x.", ".x") },
    });
    expect(said(await explain(read))).toContain("some of them are not empty");
  });

  it("does not guess how much room an unknown list takes", async () => {
    const read = cell("=CAREER.RANGE(Job)", "#SPILL!", { room: { ...room, filled: filled("x.", ".x") } });
    expect(said(await explain(read))).toContain("some of them are not empty");
  });
});

describe("explainCell, a figure", () => {
  it("tells all that belongs to it", async () => {
    const read = cell('=CAREER.SALARY(C5,"mean")', 56000, holding({ C5: "coder" }));
    const told = await explain(read);
    expect(told.kind).toBe("figure");
    expect(facts(told)).toEqual({
      function: expect.stringMatching(/^CAREER\.SALARY: Pay of a career in US dollars a year/),
      career: "Medical coder",
      statistic: "mean",
      period: "May 2025",
      place: "United States",
      measuredFor: "29-2072 Medical Records Specialists",
      source: expect.stringContaining("Occupational Employment and Wage Statistics"),
    });
    expect(said(told)).toContain("“coder” is taken to mean Medical coder.");
  });

  it.each([
    ['=CAREER.SALARY("coder",,"TX")', { place: "Texas", statistic: "median", period: "May 2023" }],
    ['=CAREER.GET("coder","mean pay")', { statistic: "mean" }],
    ['=CAREER.GROWTH("Medical coder")', { period: "2024–34", career: "Medical coder" }],
    ['=CAREER.SCORE("coder","pay")', { period: "May 2025" }],
    ['=CAREER.DIFF("coder","biller")', { careers: "Medical coder; Medical biller" }],
    ['=CAREER.TABLE({"coder";"biller"})', { careers: "Medical coder; Medical biller" }],
    ['=CAREER.SALARY(CAREER.CODE("coder"))', { career: "Medical coder" }],
    ['=CAREER.RANK("coder",CAREER.SALARY("biller"))', { career: "Medical coder", period: "May 2025" }],
    [
      '=CAREER.SALARY("coder","median",,,"oews-2024")',
      { period: "May 2024", source: expect.stringContaining("Occupational Employment") as string },
    ],
    [
      '=CAREER.SALARY("Surgeons, All Other",,,2024)',
      { statistic: "median, published only as this much or more", period: "May 2024" },
    ],
    ["=CAREER.VERSION()", { function: expect.stringContaining("CAREER.VERSION: Version") as string }],
  ])("tells of %s", async (formula, expected) => {
    expect(facts(await explain(cell(formula, 1)))).toMatchObject(expected);
  });

  it.each([
    ['=CAREER.RANGE("coder")', ["statistic"]],
    ['=CAREER.SCORE("coder","pay")', ["statistic"]],
    ['=CAREER.RANK("coder",52000)', ["statistic"]],
    ['=CAREER.HISTORY("coder")', ["period", "source"]],
    ['=CAREER.GROWTH("coder","2024-34")', ["period", "source"]],
  ])("tells of %s nothing that is not true of all that it gives", async (formula, untold) => {
    const told = facts(await explain(cell(formula, 1)));
    expect(told).toMatchObject({ career: "Medical coder", place: "United States" });
    expect(Object.keys(told).filter((term) => untold.includes(term))).toEqual([]);
  });

  it("tells what is reckoned from what is reckoned from it", async () => {
    expect(said(await explain(cell('=CAREER.SCORE("coder","pay")', 36)))).toContain("reckons its answer");
    expect(said(await explain(cell('=CAREER.SALARY("coder")', 51140)))).not.toContain("reckons");
  });

  it("names every call of a larger formula, each with its figure", async () => {
    const read = cell('=CAREER.SALARY("coder")-CAREER.SALARY("biller",,"TX")', 2640);
    const told = await explain(read);
    expect(facts(told)).toEqual({});
    expect(parts(told)).toEqual([
      ['CAREER.SALARY("coder")', expect.objectContaining({ gives: "51140", career: "Medical coder" })],
      [
        'CAREER.SALARY("biller",,"TX")',
        expect.objectContaining({ career: "Medical biller", place: "Texas", period: "May 2023" }),
      ],
    ]);
    expect(said(told)).toContain("The formula reckons further with what these functions give");
  });

  it("says of a figure that a formula reckons further with that the cell shows the result", async () => {
    const told = await explain(cell('=ROUND(CAREER.SALARY("coder")/12,0)', 4262));
    expect(parts(told)).toEqual([['CAREER.SALARY("coder")', expect.objectContaining({ gives: "51140" })]]);
    expect(said(told)).toContain("which need not be that figure");
  });

  it.each([
    ['=LEN(CAREER.SALARY("codr"))', 'No career is called "codr"'],
    ["=LEN(CAREER.SALARY(Job))", "its source cannot be told here"],
    ['=SUM(CAREER.RANGE("coder"))', /^\d+ rows? and \d+ columns?$/],
    ["=LEN(CAREER.SALARY())", "CAREER.SALARY needs the argument career"],
  ])("says what a part of %s gives where that is no figure", async (formula, gives) => {
    const [[, told] = []] = parts(await explain(cell(formula, 1)));
    expect(told).toMatchObject({ gives: expect.stringMatching(gives) as string });
  });

  it("names the cells of ours that a larger formula refers to besides", async () => {
    const told = await explain(cell('=CAREER.SALARY("coder")-FX!A1', 1, { ours: ["FX!A1"] }));
    expect(said(told)).toContain("It also refers to cells of Career Comparison: FX!A1.");
  });

  it("explains a figure whose error alone is replaced as the figure", async () => {
    const told = await explain(cell('=IFERROR(CAREER.SALARY("coder"),"–")', 51140));
    expect(facts(told)).toMatchObject({ career: "Medical coder" });
    expect(said(told)).not.toContain("reckons");
  });

  it("says what is only stood in for", async () => {
    const told = await explain(cell('=CAREER.SALARY("medical billing and coding specialist")', 1));
    expect(told.sentences.some(({ english }) => english)).toBe(true);
  });

  it("says why a formula shows something else in place of a figure", async () => {
    const told = await explain(cell('=IFERROR(CAREER.SALARY("codr"),"–")', "–"));
    expect(told.kind).toBe("warning");
    expect(said(told)).toContain('so the formula shows something else: No career is called "codr".');
  });

  it("says what it cannot tell", async () => {
    const told = await explain(cell("=CAREER.SALARY(Job)", 51140));
    expect(said(told)).toContain("its source cannot be told here");
    expect(facts(told)).toEqual({ function: expect.stringContaining("CAREER.SALARY") });
  });

  it("sends to the formula that fills the cell", async () => {
    const read = cell('=CAREER.RANGE("coder")', "p10", { filledFrom: "B1" });
    expect(said(await explain(read))).toContain("This cell is filled by the formula in B1.");
  });

  it("says that the column is too narrow, and what the figure is", async () => {
    const told = await explain(cell('=CAREER.SALARY("coder")', 51140, { text: "#####" }));
    expect(told.kind).toBe("warning");
    expect(said(told)).toContain("The column is too narrow for the number.");
    expect(facts(told)).toMatchObject({ career: "Medical coder" });
  });

  it("says that a formula stands there as a text", async () => {
    const formula = '=CAREER.SALARY("coder")';
    expect(said(await explain(cell(formula, formula)))).toContain("holds the formula as text");
  });
});

describe("explainCell, a value on a sheet of ours", () => {
  const origin = {
    kind: "figure",
    key: "salary-median",
    career: "Medical coder",
    place: "US",
    period: "2024-05",
    source: "oews-2024",
    data: "2025.1",
    asWritten: true,
  } as const;

  it("tells where it is from", async () => {
    const told = await explain(cell(48780, 48780, { origin }));
    expect(facts(told)).toEqual({
      is: "Median pay",
      career: "Medical coder",
      place: "United States",
      period: "May 2024",
      source: expect.stringContaining("Occupational Employment and Wage Statistics"),
      dataSet: "2025.1",
    });
    expect(said(told)).toBe("");
  });

  it("tells what stood there before it was typed over", async () => {
    const told = await explain(cell(60000, 60000, { origin: { ...origin, asWritten: false } }));
    expect(said(told)).toContain("The figure was changed by hand");
  });

  it("tells what an article says and what is official", async () => {
    const article = { kind: "article", article: "billing-vs-coding", asWritten: true } as const;
    const read = (part: "says" | "official") => cell(1, 1, { origin: { ...article, part, fact: "47" } });
    expect(facts(await explain(read("says")))).toEqual({
      is: "Average pay a year, from",
      career: "Medical coders and billers",
      article: expect.stringContaining("Medical Billing vs Medical Coding") as string,
      period: expect.any(String) as string,
      official: expect.stringContaining("$") as string,
    });
    expect(facts(await explain(read("official")))).toMatchObject({
      official: expect.stringContaining("$") as string,
      source: expect.stringContaining("Occupational Employment") as string,
    });
    expect(
      facts(await explain(cell(1, 1, { origin: { ...article, part: "says", fact: "53" } }))),
    ).toMatchObject({
      official: "None answers the same question.",
    });
    const gone = cell(1, 1, { origin: { ...article, part: "says", fact: "0" } });
    expect(said(await explain(gone))).toContain("belongs to the sheet");
  });

  it.each([
    ["career", true, "type another, and the figures of the column follow."],
    ["career", false, "choose Refresh, and they follow."],
    ["place", true, "choose another, and pay and employment follow."],
    ["place", false, "choose Refresh, and they follow."],
  ] as const)("says what the %s at the head of a sheet is for: %s", async (what, live, sentence) => {
    const told = await explain(cell("US", "US", { origin: { kind: "asked", what, live } }));
    expect(said(told)).toContain(sentence);
  });

  it("says of other cells of the sheet that they are its own", async () => {
    expect(said(await explain(cell("Sources", "Sources", { origin: { kind: "other" } })))).toContain(
      "Refresh brings it up to date",
    );
  });
});

describe("explainCell, any other cell", () => {
  it("names the cells of ours that a formula refers to", async () => {
    const told = said(await explain(cell("=FX!A1*2", 162300, { ours: ["FX!A1"] })));
    expect(told).toContain("refers to cells of Career Comparison: FX!A1.");
  });

  it.each([
    ["", "", "A blank cell."],
    ["text", "text", "An ordinary cell"],
    [12, 12, "An ordinary cell"],
    ["=SUM(A1:A3)", 12, "An ordinary formula: it calls no function of Career Comparison."],
    ["=Pay*2", 12, "Select the cells that it refers to"],
    ["=1+1", 2, "An ordinary cell"],
    ["=VLOOKUP(1,A:B,2)", "#N/A", "often a look-up did not find what it searched for"],
    ["=SUME(1)", "#NAME?", "Check how functions and names are spelled"],
    ["=1/0", "#DIV/0!", "divides by zero"],
    ["=A1", "#SPAM!", "Excel reports an error in this formula."],
  ])("says of %p that shows %p: %s", async (content, value, sentence) => {
    const told = await explain(cell(content, value));
    expect(said(told)).toContain(sentence);
    expect(told.repair).toBe(false);
  });
});
