import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { opened } from "../render/xlsx/opened";
import { built, cellsOf } from "./built";

const cli = built();
const at = (file: string) => path.join(cli.folder, file);

describe("compare", () => {
  it("writes the sheet that was asked for, with charts", async () => {
    const { code, out, err } = await cli.run([
      "compare",
      "medical assistant",
      "coder",
      "biller",
      "--place",
      "TX",
      "--measures",
      "pay,outlook",
      "-o",
      "out.xlsx",
    ]);
    expect([code, out]).toEqual([0, "out.xlsx\n"]);
    expect(err).toContain("Medical coders earn the most, $44,180 a year");
    const workbook = cli.workbook("out.xlsx");
    expect(workbook.workbook.SheetNames).toEqual(["Assistant vs Coder vs Biller"]);
    const cells = cellsOf(workbook, "Assistant vs Coder vs Biller");
    expect(cells[4]?.slice(1, 4)).toEqual(["Medical assistant", "Medical coder", "Medical biller"]);
    expect(cells.find(([label]) => label === "Median pay")?.[2]).toBe(44180);
    expect(cells.map(([label]) => label)).not.toContain("Education");
    expect(workbook.paths.filter((part) => /charts\/chart\d+\.xml$/.test(part))).toHaveLength(2);
  });

  it("names the file after the sheet, in the folder that is given", async () => {
    mkdirSync(at("there"), { recursive: true });
    expect((await cli.run(["compare", "coder", "biller"])).out).toBe(
      "Medical coder vs Medical biller.xlsx\n",
    );
    const there = await cli.run(["compare", "coder", "biller", "-o", "there"]);
    expect(there.out).toBe(`${path.join("there", "Medical coder vs Medical biller.xlsx")}\n`);
    expect(
      cellsOf(cli.workbook("there/Medical coder vs Medical biller.xlsx"), "Coder vs Biller").map(
        ([label]) => label,
      ),
    ).toContain("Education");
  });

  it("takes sets and measures by any of their names, and pay over time", async () => {
    await cli.run([
      "compare",
      "coder",
      "biller",
      "-m",
      "Mean pay; growth|Usual hours",
      "--pay-over-time",
      "-o",
      "own.xlsx",
    ]);
    const labels = cellsOf(cli.workbook("own.xlsx"), "Coder vs Biller").map(([label]) => label);
    expect(labels).toEqual(expect.arrayContaining(["Mean pay", "Projected growth", "Usual hours"]));
    expect(labels).not.toContain("Median pay");
    expect(JSON.stringify(cellsOf(cli.workbook("own.xlsx"), "Coder vs Biller"))).toContain("2021");
  });

  it("takes names with commas, accents and codes", async () => {
    const careers = ["médical  ASSISTANT", "29-2072.00", "Physicians, All Other"];
    expect((await cli.run(["compare", ...careers, "-o", "names.xlsx"])).code).toBe(0);
    const [sheet = ""] = cli.workbook("names.xlsx").workbook.SheetNames;
    expect(cellsOf(cli.workbook("names.xlsx"), sheet)[4]?.slice(1, 4)).toEqual([
      "Medical assistant",
      "Medical coder",
      "Physicians, All Other",
    ]);
  });

  it("leaves a file alone that is there already, unless told otherwise", async () => {
    writeFileSync(at("mine.xlsx"), "mine");
    const refused = await cli.run(["compare", "coder", "biller", "-o", "mine.xlsx"]);
    expect([refused.code, refused.out]).toEqual([2, ""]);
    expect(refused.err).toBe(
      '"mine.xlsx" is there already. Give another name or folder, or --force to write over it.\n',
    );
    expect(readFileSync(at("mine.xlsx"), "utf8")).toBe("mine");
    expect((await cli.run(["compare", "coder", "biller", "-o", "mine.xlsx", "--force"])).code).toBe(0);
    expect(cli.workbook("mine.xlsx").workbook.SheetNames).toEqual(["Coder vs Biller"]);
  });

  it("sends the workbook to standard output, and says the rest beside it", async () => {
    const { code, bytes, err } = await cli.run(["compare", "coder", "biller", "-o", "-"]);
    expect([code, err]).toEqual([0, expect.stringContaining("Medical coders earn")]);
    expect(opened(bytes).workbook.SheetNames).toEqual(["Coder vs Biller"]);
  });

  it.each([
    [["coder", "codr"], 'Did you mean "coder"?'],
    [["coder", "zzzzzzzzzz"], "career-comparison get FIND"],
    [["coder"], "2 to 6 careers; 1 given"],
    [[], "No career is given"],
    [["coder", "coder"], "given twice"],
    [["coder", "technician"], "can mean"],
    [["coder", "biller", "--place", "Texsa"], 'Did you mean "Texas"?'],
    [["coder", "biller", "--measures", "groth"], 'Did you mean "growth"'],
    [["coder", "biller", "--measures", "new jobs"], '"new jobs" stands in no comparison'],
    [["coder", "biller", "--measures"], "--measures needs a value: --measures LIST"],
    [["coder", "biller", "--place", "--force"], "--place needs a value"],
    [["coder", "biller", "--force=yes"], 'takes no value. Leave "=yes" out'],
    [["coder", "biller", "--place", "TX", "-p", "CA"], "--place is given twice"],
    [["coder", "biller", "--plase", "TX"], "Did you mean --place?"],
    [["coder", "biller", "--zzzzzz"], "See career-comparison compare --help."],
    [["coder", "biller", "-o", "out.csv"], "Let it end in .xlsx"],
  ])("takes %j for wrong use, and says what to do", async (args, sentence) => {
    const { code, out, err } = await cli.run(["compare", ...args]);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain(sentence);
    expect(err).not.toContain("    at ");
  });

  it("says why a file could not be written", async () => {
    const { code, err } = await cli.run(["compare", "coder", "biller", "-o", "nowhere/out.xlsx"]);
    expect(code).toBe(1);
    expect(err).toBe(
      '"nowhere/out.xlsx" could not be written: its folder does not exist. Make the folder first.\n',
    );
    expect(existsSync(at("nowhere"))).toBe(false);
  });

  it("lists what can be compared", async () => {
    const { code, out } = await cli.run(["compare", "--list"]);
    expect([code, out]).toEqual([0, expect.stringMatching(/At a glance[\s\S]*salary-p10 +Lowest 10%/)]);
  });

  it("leaves no other file behind", () => {
    expect(readdirSync(cli.folder).filter((file) => !/^(there|.*\.xlsx)$/.test(file))).toEqual([]);
  });
});
