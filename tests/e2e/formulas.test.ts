import type { Preview } from "./preview";
import { closeBrowser, openPreview } from "./preview";

let preview: Preview;

beforeAll(async () => {
  preview = await openPreview();
});
afterAll(closeBrowser);

describe("a formula typed into a cell", () => {
  it("shows the newest national median, in dollars", async () => {
    await preview.enter("A1", '=CAREER.SALARY("coder")');
    expect(await preview.values("A1")).toEqual([[51140]]);
    expect(await preview.shown("A1")).toEqual([["$51,140"]]);
  });

  it("shows #N/A for a misspelled name, and the page says what was meant", async () => {
    await preview.enter("A2", '=CAREER.SALARY("codr")');
    expect(await preview.shown("A2")).toEqual([["#N/A"]]);
    expect(await preview.sentence()).toBe('No career is called "codr". Did you mean "coder"?');
  });

  it("shows #VALUE! for an argument that cannot be", async () => {
    await preview.enter("A3", '=CAREER.SALARY("coder","p42")');
    expect(await preview.shown("A3")).toEqual([["#VALUE!"]]);
    expect(await preview.sentence()).toContain('"p42"');
  });

  it("answers for a state once its file has arrived", async () => {
    await preview.enter("A4", '=CAREER.SALARY("coder","median","TX")');
    await preview.enter("B4", '=career.salary("medical assistant",,"Texas")');
    expect(await preview.values("A4:B4")).toEqual([[44180, 37570]]);
  });

  it("shows fractions as percentages", async () => {
    await preview.enter("A5", '=CAREER.GROWTH("medical assistant")');
    await preview.enter("B5", '=CAREER.GROWTH("biller")');
    expect(await preview.values("A5:B5")).toEqual([[0.125, -0.004]]);
    expect(await preview.shown("A5:B5")).toEqual([["12.5%", "-0.4%"]]);
  });

  it("counts with ordinary functions, and follows the cells it refers to", async () => {
    await preview.enter("A6", "coder");
    await preview.enter("B6", '=CAREER.SALARY(A6)-CAREER.SALARY("medical assistant")');
    expect(await preview.values("B6")).toEqual([[5450]]);
    await preview.enter("A6", "biller");
    expect(await preview.values("B6")).toEqual([[2810]]);
    await preview.enter("C6", '=IFERROR(CAREER.SALARY("codr"),"none")');
    expect(await preview.shown("C6")).toEqual([["none"]]);
  });

  it("spills a table, and says #SPILL! where it would cover something", async () => {
    await preview.enter("A8", '=CAREER.TABLE("coder; biller","salary; growth")');
    expect(await preview.shown("A8:C10")).toEqual([
      ["", "Medical coder", "Medical biller"],
      ["Median pay, May 2025", "$51,140", "$48,500"],
      ["Projected growth, 2024–34", "7.1%", "-0.4%"],
    ]);
    await preview.enter("F9", "in the way");
    await preview.enter("E8", '=CAREER.TABLE("coder; biller","salary; growth")');
    expect(await preview.shown("E8")).toEqual([["#SPILL!"]]);
    expect(await preview.values("F9")).toEqual([["in the way"]]);
    await preview.clear("F9");
    expect(await preview.shown("E9:F9")).toEqual([["Median pay, May 2025", "$51,140"]]);
  });

  it("takes a range of names with blanks", async () => {
    await preview.enter("A12", "coder");
    await preview.enter("A14", "MA");
    await preview.enter("B12", '=CAREER.TABLE(A12:A14,"salary",,"down")');
    expect(await preview.shown("B12:C14")).toEqual([
      ["", "Median pay, May 2025"],
      ["Medical coder", "$51,140"],
      ["Medical assistant", "$45,690"],
    ]);
  });

  it("cites its source", async () => {
    await preview.enter("A16", '=CAREER.SOURCE("coder","salary",,"TX",,"period")');
    expect(await preview.shown("A16")).toEqual([["May 2023"]]);
  });

  it("is completed as it is typed, with what the function does", async () => {
    await preview.select("A18");
    await preview.page.keyboard.type("=CAREER.OPEN");
    await expect(preview.page.getByText("CAREER.OPENINGS").first().innerText()).resolves.toBe(
      "CAREER.OPENINGS",
    );
    await preview.page.keyboard.press("Escape");
    await preview.page.keyboard.press("Escape");
  });

  it("leaves the console silent", () => {
    expect(preview.complaints).toEqual([]);
  });
});
