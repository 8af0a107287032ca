import { ARTICLES } from "../../src/comparison/article-table";
import { SETS } from "../../src/comparison/sets";
import { actOnSheet, cardOf, choose, insert, insertArticle, openTab, rowOf } from "./pane";
import type { Preview } from "./preview";
import { closeBrowser, openPreview } from "./preview";
import { addInFormulas } from "./workbook";

let preview: Preview;

beforeAll(async () => {
  preview = await openPreview();
});
afterAll(closeBrowser);

const compare = () => preview.pane.getByRole("tabpanel", { name: "Compare" });

/** For each article what it finds, and the beginning of one row, with the marks of its conflicts. */
const KNOWN: Readonly<Record<(typeof ARTICLES)[number]["id"], readonly [string, readonly string[]]>> = {
  "ma-vs-billing-and-coding": [
    "Average pay in this article is $2,360 to $8,500 a year below the newest official figures",
    [
      "Average pay a year",
      "Medical Assistant",
      "$37,190",
      'not stated ("average"), undated',
      "a, b",
      "$45,690",
    ],
  ],
  "billing-vs-coding": [
    "Pay in this article has no date",
    ["Projected growth", "Medical billing and coding", "Steady", "undated", "b"],
  ],
  "coding-vs-office": [
    "Pay in this article is $14,580 to $24,950 a year below the newest official figures",
    ["Median pay a year", "Medical coding specialist", "$34,750", "median, 2012", "a, b", "$51,140"],
  ],
  "cma-vs-coder": [
    "Pay in this article is $13,100 to $15,330 a year below the newest official figures",
    ["Median pay a year", "CMA", "$31,540", "median, May 2016", "a", "$45,690"],
  ],
  "billing-and-coding-careers": [
    "Projected growth in this article is 14.9 to 31.8 points above the newest official figures",
    ["Projected growth", "Medical Secretary", "36%", "projected, 2012–22", "c", "4.2%"],
  ],
};

describe("the tables of articles", () => {
  it("can be looked at before", async () => {
    await openTab(preview, "Ready-made");
    const card = cardOf(preview, "Certified medical assistant vs. medical coder");
    await card.getByText("Preview").click();
    await card.getByRole("row", { name: "CMA Median pay a year $31,540 $45,690" }).waitFor();
    await card.getByText(/rows in all, \d+ contradictions marked and explained/).waitFor();
  });

  it.each(ARTICLES)("insert “$title”", async ({ id, title, name }) => {
    await insertArticle(preview, title);
    expect((await preview.sheetNames()).at(-1)).toBe(name);
    const rows = await preview.shown("A1:I150");
    const [finding, known] = KNOWN[id];
    expect(rows[0]?.[0]).toContain(finding);
    expect(rows.map((row) => row.slice(0, known.length))).toContainEqual(known);
    expect(unexplained(rows)).toEqual([]);
    expect(unlisted(rows)).toEqual([]);
    expect(await addInFormulas(preview)).toEqual([]);
  });

  it("are refreshed, and never made live", async () => {
    expect(await actOnSheet(preview, "Refresh")).toContain("no figure has changed");
    await preview.pane.getByText("there is no formula for that").waitFor();
    const live = preview.pane.getByRole("button", { name: "Make live again" });
    expect(await live.getAttribute("aria-disabled")).toBe("true");
  });
});

/** Marks of conflicts in the table that nothing below it explains. */
function unexplained(rows: readonly string[][]): string[] {
  const end = rows.findIndex(([first]) => first?.startsWith("Conflicts, by their letters"));
  const marks = rows.slice(3, end).flatMap((row) => row[4]?.split(", ") ?? []);
  const explained = rows.slice(end).map(([first]) => first?.split(" ")[0]);
  expect(end).toBeGreaterThan(3);
  expect(marks.filter(Boolean)).not.toEqual([]);
  return marks.filter((mark) => mark !== "" && !explained.includes(mark));
}

/** Numbers of sources in the table that the list of sources does not have. */
function unlisted(rows: readonly string[][]): string[] {
  const end = rows.findIndex(([first]) => first === "Sources");
  const numbers = rows.slice(0, end).flatMap((row) => row.join(" ").match(/\[\d+\]/g) ?? []);
  const listed = rows.slice(end).filter(([, cited]) => cited !== "");
  expect(numbers).toContain("[2]");
  return numbers.filter((number) => !listed.some(([first]) => first?.startsWith(number)));
}

describe("a set of measures", () => {
  beforeAll(async () => {
    await openTab(preview, "Compare");
    await choose(preview, ["medical assistant", "coder"]);
  });

  it.each(SETS)("is taken to the chosen careers: $name", async ({ id, name, about }) => {
    await use(name);
    expect(await compare().getByLabel("What to compare").inputValue()).toBe(id);
    await compare().getByText(about).waitFor();
  });

  it.each([
    ["Day to day", ["Main duties", "Usual hours", "Work with patients"]],
    ["Everything", ["Median pay", "Projected growth", "Certifications", "License required", "Main duties"]],
  ])("shows the same as values and live: %s", async (name, labels) => {
    await use(name);
    await compare().getByRole("radio", { name: "Values" }).check();
    await insert(preview);
    expect(await addInFormulas(preview)).toEqual([]);
    const values = await table();
    expect(values.map(([label]) => label)).toEqual(expect.arrayContaining(labels));
    expect(values.flat().filter((text) => /^#|—|undefined/.test(text))).toEqual([]);
    await compare().getByRole("radio", { name: "Live formulas" }).check();
    await insert(preview);
    expect((await addInFormulas(preview)).length).toBeGreaterThan(20);
    expect(await table()).toEqual(values);
  });

  it("is changed to measures of one's own, with pay over time as a third chart", async () => {
    await use("Outlook");
    await compare().getByLabel("What to compare").selectOption("own");
    await compare()
      .getByText(/^Pay \(0 of \d+\)$/)
      .click();
    await compare().getByRole("checkbox", { name: "Median pay", exact: true }).check();
    await compare().getByRole("checkbox", { name: "Highest 10%" }).check();
    await compare().getByRole("checkbox", { name: "Lowest 10%" }).check();
    await compare()
      .getByText(/^Outlook \(\d+ of \d+\)$/)
      .click();
    for (const label of ["Openings a year", "People employed", "Where it can lead", "Similar careers"])
      await compare().getByRole("checkbox", { name: label }).uncheck();
    await compare().getByRole("checkbox", { name: "Pay over time" }).check();
    await insert(preview);
    expect((await table()).map(([label]) => label)).toEqual([
      "Measure",
      "Figures are for",
      "Pay",
      "Median pay",
      "Lowest 10%",
      "Highest 10%",
      "Outlook",
      "Projected growth",
    ]);
    expect(await rowOf(preview, "Median pay")).toEqual(["$45,690", "$51,140", expect.any(String)]);
    const overTime = (await preview.charts()).at(-1);
    expect(overTime?.title).toBe("Median annual pay, United States, 2017 to 2025, not adjusted for prices");
    expect(overTime?.series.map(({ name, numbers }) => [name, numbers[0], numbers.at(-1)])).toEqual([
      ["Medical assistant", 32480, 45690],
      ["Medical coder", undefined, 51140],
    ]);
    await preview.page.getByRole("img", { name: /2017 to 2025/ }).waitFor();
  });

  it("leaves the console silent", () => {
    expect(preview.complaints).toEqual([]);
  });
});

async function use(set: string): Promise<void> {
  await openTab(preview, "Ready-made");
  await cardOf(preview, set).getByRole("button", { name: "Use with my careers" }).click();
  await compare().waitFor();
}

/** The table of a comparison, from the names of the careers to its last measure. */
async function table(): Promise<string[][]> {
  const rows = (await preview.shown("A5:D60")) as string[][];
  return rows.slice(
    0,
    rows.findIndex(([first]) => first === ""),
  );
}
