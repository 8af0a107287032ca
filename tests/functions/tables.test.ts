/** @jest-environment jsdom */
import { ROWS } from "../../src/comparison/measures";
import { SETS } from "../../src/comparison/sets";
import { table } from "../../src/functions/tables";
import { cell } from "./cells";

const ask = (...given: unknown[]) =>
  cell(() => table(...([...given, null, null, null].slice(0, 4) as unknown as Parameters<typeof table>)));

describe("TABLE", () => {
  it("sets careers side by side, every row dated", async () => {
    expect(await ask([["coder"], [null], ["biller"], [""]], [["salary; growth"]])).toEqual([
      ["", "Medical coder", "Medical biller"],
      ["Median pay, May 2025", 51140, 48500],
      ["Projected growth, 2024–34", 0.071, -0.004],
    ]);
  });

  it("takes a list in one text, and sets careers down the side", async () => {
    expect(await ask([["coder; MA"]], [["salary"]], null, "down")).toEqual([
      ["", "Median pay, May 2025"],
      ["Medical coder", 51140],
      ["Medical assistant", 45690],
    ]);
  });

  it("names the nation in a row that is not known by state", async () => {
    expect(await ask([["coder"]], [["salary"], ["growth"]], "TX")).toEqual([
      ["", "Medical coder"],
      ["Median pay, May 2023", 44180],
      ["Projected growth, United States, 2024–34", 0.071],
    ]);
  });

  it("reads cells with a card by what they show, and passes over blank ones however they arrive", async () => {
    const card = { type: "Entity", text: "Medical coder", basicValue: "#VALUE!", properties: {} };
    const text = { type: "String", basicType: "String", basicValue: "biller" };
    expect(await ask([[card], [0], [text], [false], [""]], [["salary"], [0], [false]])).toEqual([
      ["", "Medical coder", "Medical biller"],
      ["Median pay, May 2025", 51140, 48500],
    ]);
  });

  it("takes a statistic for pay, by the year or by the hour", async () => {
    expect(await ask([["coder"]], [["p10; p90; mean; average pay; mean pay an hour"]])).toEqual([
      ["", "Medical coder"],
      ["Lowest 10%, May 2025", 37000],
      ["Highest 10%, May 2025", 81150],
      ["Mean pay, May 2025", 56790],
      ["Mean hourly pay, May 2025", 27.3],
    ]);
  });

  it("calls a stand-in by the name that was typed", async () => {
    const cells = (await ask([["health information technician; coder"]], [["salary"]])) as unknown[][];
    expect(cells[0]).toEqual(["", "Health information technician", "Medical coder"]);
  });

  it("leaves a figure that is not published as an error in its cell", async () => {
    const cells = (await ask([["coder"]], [["Pay"]], "TX")) as unknown[][];
    expect(cells).toContainEqual([
      "Lowest 10%",
      expect.stringMatching(/^#N\/A Lowest 10%: this data set has no figure .* in Texas/),
    ]);
  });

  it("takes what is told of careers, and the set of it", async () => {
    expect(await ask([["coder"]], [["license; patient contact"]], "TX")).toEqual([
      ["", "Medical coder"],
      ["License required, United States, 2024–34", "no"],
      ["Work with patients, United States, 2024–34", "none"],
    ]);
    expect(((await ask([["coder"]], [["Day to day"]])) as unknown[][]).length).toBe(9);
  });

  it("takes fields that no comparison sheet shows", async () => {
    const cells = (await ask([["medical assistant"]], [["employment projected"]])) as unknown[][];
    expect(cells[1]?.[0]).toBe("Employment projected, 2034");
    expect(cells[1]?.[1]).toBeGreaterThan(800_000);
  });

  it("says why nothing is told, where a reason is known", async () => {
    const cells = (await ask([["coder; bill collector"]], [["certifications"]])) as unknown[][];
    expect(cells[1]?.[1]).toMatch(/^[^#]/);
    expect(cells[1]?.[2]).toBe(
      "#N/A Certifications: The sources read name no certification for this career.",
    );
  });

  it.each(SETS)("knows the set $name, without the differences that DIFF tells", async ({ name, rows }) => {
    const cells = (await ask([["coder"]], [[name]])) as unknown[][];
    const told = rows.filter((key) => key !== "salary-difference");
    expect(cells.slice(1).map(([label]) => label)).toEqual(
      told.map((key) => expect.stringMatching(new RegExp(`^${ROWS[key].label}(, .+)?$`))),
    );
  });

  it("knows the headings of a sheet as sets", async () => {
    expect(((await ask([["coder"]], [["Getting in"]])) as unknown[][]).length).toBe(12);
  });

  it("leads from the differences to DIFF", async () => {
    expect(await ask([["coder; biller"]], [["Difference from first"]])).toBe(
      '#VALUE! "Difference from first" is no field. Ask =CAREER.DIFF for differences.',
    );
  });

  it("says what is wrong with careers, fields and orientation", async () => {
    expect(await ask([[null]])).toMatch(/^#VALUE! No career is given/);
    expect(await ask([["coder", "codr"]])).toMatch(/^#N\/A No career is called "codr"/);
    expect(await ask([["coder"]], [["shoe size"]])).toMatch(/^#N\/A No field/);
    expect(await ask([["coder"]], null, null, "sideways")).toMatch(/^#VALUE! "sideways" is no orientation/);
  });
});
