/**
 * @jest-environment jsdom
 * @jest-environment-options {"url":"http://localhost/?_host_Info=Excel$Win32$16.01$en-US$$$$3","resources":"usable"}
 */
import { insertComparison } from "../../src/actions/insert-comparison";
import type { Blueprint, Cell } from "../../src/blueprint/blueprint";
import { isFormula } from "../../src/blueprint/blueprint";
import { comparisonSheet } from "../../src/blueprint/comparison-sheet";
import { endingFormula, pluralFormula, singularFormula } from "../../src/blueprint/sentence-row";
import { compare, loadComparison } from "../../src/comparison/comparison";
import type { ComparisonRequest, RowKey } from "../../src/comparison/comparison";
import { inSentence, sentenceName } from "../../src/comparison/in-sentence";
import { SETS } from "../../src/comparison/sets";
import { dataset } from "../../src/dataset/dataset";
import { loadAllNames } from "../../src/lookup/lookup";
import { openWorkbook, type OpenWorkbook } from "../preview/office";
import { registerCareerFunctions } from "./career-functions";

/*
 * A live sheet tells by formulas what a sheet with values has written in. Both come from one comparison; here the
 * formulas are worked out by the spreadsheet engine and held against what was written.
 */

let workbook: OpenWorkbook;

beforeAll(async () => {
  await loadComparison(dataset(), { careers: ["coder"], place: "TX", measures: ["duties"] });
  await loadAllNames();
});

beforeEach(async () => {
  workbook = await openWorkbook();
  registerCareerFunctions(workbook.univerAPI);
});

afterEach(() => workbook.close());

/** What every cell of a sheet should show: what values say in it, or what is known of a formula. */
function expected(request: ComparisonRequest): Map<string, string | number> {
  const sheets = (["values", "live"] as const).map((mode) => blueprintOf(request, mode));
  const cells = new Map<string, string | number>();
  for (const [at, cell] of sheets.flatMap(cellsOf)) {
    const shown = isFormula(cell) ? cell.shows : cell;
    if (shown !== undefined) cells.set(at, shown);
  }
  return cells;
}

function blueprintOf(request: ComparisonRequest, mode: "live" | "values"): Blueprint {
  const { version, places } = dataset();
  const comparison = compare(dataset(), request);
  return comparisonSheet(comparison, {
    mode,
    name: "Expected",
    version,
    places: places.map(({ code }) => code),
  });
}

function cellsOf({ blocks }: Blueprint): readonly (readonly [string, Cell])[] {
  return blocks.flatMap((block) => {
    if (block.kind === "chart") return [];
    const cells = block.kind === "text" ? [[block.cell]] : block.cells;
    return cells.flatMap((row, down) =>
      row.map((cell, across) => [`${block.area.row + down},${block.area.column + across}`, cell] as const),
    );
  });
}

async function shownBy(sheetName: string): Promise<(at: string) => unknown> {
  const values = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheetName).getRange("A1:I180");
    range.load("values");
    await context.sync();
    return range.values;
  });
  return (at) => {
    const [row = 0, column = 0] = at.split(",").map(Number);
    return values[row]?.[column] as unknown;
  };
}

function write(sheetName: string, cells: Record<string, string>): Promise<void> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetName);
    for (const [address, text] of Object.entries(cells)) sheet.getRange(address).values = [[text]];
    await context.sync();
  });
}

/** The texts of all cells, row by row. */
async function textsOf(sheetName: string): Promise<readonly string[]> {
  const shown = await shownBy(sheetName);
  const cells = Array.from({ length: 180 * 9 }, (_, at) => shown(`${Math.floor(at / 9)},${at % 9}`));
  return cells.map(String);
}

async function expectToShow(sheetName: string, request: ComparisonRequest): Promise<void> {
  const shown = await shownBy(sheetName);
  const wanted = expected(request);
  expect(wanted.size).toBeGreaterThan(15);
  const actual = new Map([...wanted.keys()].map((at) => [at, shown(at)]));
  expect(Object.fromEntries(actual)).toEqual(Object.fromEntries(wanted));
}

function rowsOf(id: string): readonly RowKey[] {
  return SETS.find((set) => set.id === id)?.rows ?? [];
}

const nurses = { careers: ["Registered nurse", "Medical assistant", "Phlebotomist"], place: "US" };

describe("a live comparison sheet", () => {
  it.each<[string, ComparisonRequest]>([
    ["two careers", { careers: ["MA", "coder"], place: "US" }],
    [
      "six careers",
      { careers: ["MA", "coder", "biller", "medical secretary", "RN", "orderly"], place: "US" },
    ],
    ["a state", { careers: ["coder", "MA", "medical secretary"], place: "TX" }],
    ["the District of Columbia", { careers: ["coder", "MA"], place: "DC" }],
    ["a stand-in name", { careers: ["billing and coding specialist", "MA", "biller"], place: "US" }],
    [
      "a stand-in name of one occupation",
      { careers: ["health information technician", "coder"], place: "US" },
    ],
    [
      "a stand-in name beside its occupation and others",
      { careers: ["health information technician", "coder", "MA"], place: "US" },
    ],
    [
      "one occupation, by its growth",
      { careers: ["health information technician", "coder"], place: "US", measures: ["growth"] },
    ],
    ["careers without annual pay", { careers: ["Actors", "Dancers", "coder"], place: "US" }],
    ["nothing but careers without annual pay", { careers: ["Actors", "Dancers"], place: "US" }],
    ["official titles", { careers: ["Chief Executives", "Managers, All Other", "Clergy"], place: "NY" }],
    ["differences", { ...nurses, measures: ["salary-median", "salary-difference"] }],
    [
      "what is told",
      { ...nurses, place: "TX", measures: [...rowsOf("training"), "duties", "physical-note"] },
    ],
    [
      "what is told from several sources",
      { careers: ["coder", "biller", "MA"], place: "US", measures: rowsOf("day-to-day") },
    ],
    [
      "nothing told",
      { careers: ["Actors", "Dancers", "coder"], place: "US", measures: ["description", "license"] },
    ],
    ["pay over time", { careers: ["coder", "MA", "Legislators"], place: "US", payOverTime: true }],
    ["a state, and periods that differ", { careers: ["coder", "Legislators"], place: "TX" }],
    ["nothing but pay over time", { ...nurses, measures: ["education"], payOverTime: true }],
    ["periods that differ", { careers: ["Legislators", "coder"], place: "US" }],
    ["few rows", { ...nurses, measures: ["growth", "education"] }],
    ["no numbers", { ...nurses, measures: ["education", "experience"] }],
    ["quarters only", { ...nurses, measures: ["salary-median", "salary-p25", "salary-p75"] }],
    [
      "tenths only, in a state",
      { ...nurses, place: "CA", measures: ["salary-median", "salary-p10", "salary-p90"] },
    ],
    ["jobs that shrink", { careers: ["biller", "medical transcriptionist"], place: "US" }],
    ["employment only", { ...nurses, place: "WY", measures: ["employment", "wage-median", "salary-mean"] }],
  ])("tells what a sheet with values tells: %s", async (_, request) => {
    const { sheetName } = await insertComparison({ ...request, mode: "live" });
    await expectToShow(sheetName, request);
  });

  it("follows a changed name and a changed place in every sentence", async () => {
    const { sheetName } = await insertComparison({ ...nurses, mode: "live" });
    await write(sheetName, { C5: "Medical coder", D5: "Medical secretary" });
    await expectToShow(sheetName, {
      ...nurses,
      careers: ["Registered nurse", "Medical coder", "Medical secretary"],
    });
    await write(sheetName, { B3: "TX" });
    const texas = { careers: ["Registered nurse", "Medical coder", "Medical secretary"], place: "TX" };
    await expectToShow(sheetName, texas);
    await write(sheetName, { B3: "US", B5: "Phlebotomist" });
    await expectToShow(sheetName, {
      careers: ["Phlebotomist", "Medical coder", "Medical secretary"],
      place: "US",
    });
  });

  it("follows a changed name in what is told and in pay over time", async () => {
    const asked = { place: "US", measures: rowsOf("training"), payOverTime: true } as const;
    const { sheetName } = await insertComparison({
      ...asked,
      careers: ["MA", "coder", "biller"],
      mode: "live",
    });
    await write(sheetName, { B5: "Registered nurse", D5: "Legislators" });
    await expectToShow(sheetName, {
      ...asked,
      careers: ["Registered nurse", "Medical coder", "Legislators"],
    });
    const [lines] = workbook.host.charts.list();
    expect(lines?.type).toBe("LineMarkers");
    expect(lines?.series.map(({ name }) => name)).toEqual([
      "Registered nurse",
      "Medical coder",
      "Legislators",
    ]);
    expect(lines?.series[1]?.numbers.slice(0, 5)).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
      46660,
    ]);
  });

  it("tells what stands in for the names that are at the head now", async () => {
    const { sheetName } = await insertComparison({ careers: ["biller", "coder"], place: "US", mode: "live" });
    const notes = async () => (await textsOf(sheetName)).slice(0, 9 * 46).join("\n");
    const officials = async () => {
      const shown = await shownBy(sheetName);
      return [shown("5,1"), shown("5,2")];
    };
    expect(await notes()).toContain("† Medical biller: BLS has no figures");
    expect(await officials()).toEqual(["Billing and Posting Clerks †", "Medical Records Specialists"]);
    await write(sheetName, { B5: "biller" });
    expect(await notes()).toContain("biller: BLS has no figures");
    await write(sheetName, { C5: "health information technician" });
    expect(await notes()).toContain("health information technician: ");
    await write(sheetName, { B5: "patient representative" });
    expect(await notes()).toMatch(/patient representative: BLS counts .* health information technician: /);
    await write(sheetName, { B5: "Medical assistant", C5: "coder" });
    expect(await notes()).not.toContain("BLS ");
    expect(await officials()).toEqual(["Medical Assistants", "Medical Records Specialists"]);
  });

  it("makes of any name a subject that reads well", async () => {
    const { sheetName } = await insertComparison({ careers: ["MA", "coder"], place: "US", mode: "live" });
    const subjectOf = async (name: string) => {
      await write(sheetName, { C5: name });
      return String((await shownBy(sheetName))("0,0"));
    };
    expect(await subjectOf(" 29-2072 ")).toBe(
      "Medical Records Specialists earn $5,450 a year more than medical assistants",
    );
    expect(await subjectOf("REGISTERED NURSE")).toMatch(/^Registered nurses earn/);
    expect(await subjectOf(" registered  nurse ")).toMatch(/^Registered nurses earn/);
  });

  it("marks rows whose careers' periods differ, as long as they do", async () => {
    const { sheetName } = await insertComparison({
      careers: ["Legislators", "coder"],
      place: "US",
      mode: "live",
    });
    const marked = async () => (await textsOf(sheetName)).filter((text) => text.includes("‡"));
    const differ = await marked();
    expect(differ).toContain("[1] United States, May 2024; May 2025 ‡");
    expect(differ.at(-1)).toMatch(
      /^‡ The periods of pay differ: Legislators May 2024, Medical coder May 2025/,
    );
    await write(sheetName, { B5: "biller" });
    expect(await marked()).toEqual([]);
  });

  it("has a formula for every rule by which a name becomes a subject", async () => {
    const names = [
      ...dataset()
        .careers.slice(0, 60)
        .map(({ title }) => title),
      ...[
        "coder",
        "CMA",
        "EKG technician",
        "MEDICAL ASSISTANT",
        "Policeman",
        "Midwife",
        "Fitness coach",
        "Actress",
      ],
      ...["Wax", "Brush", "Traffic Police", "Heavy Equipment", "Attorney", "Secretary", "Clerks, All Other"],
      ...["Nurse (RN)", "29-2072.00", "3D artist", "X-ray technician", "Boy", "Gas"],
    ];
    const rows = names.map((name, at) => {
      const [first, last] = [`A${at + 1}`, `C${at + 1}`];
      return [
        `'${name}`,
        "Official Titles",
        `=${singularFormula(first, `B${at + 1}`)}`,
        `=${endingFormula(last)}`,
        `=${pluralFormula(last, `D${at + 1}`)}`,
      ];
    });
    const plurals = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange(`A1:E${rows.length}`).formulas = rows;
      const range = sheet.getRange(`E1:E${rows.length}`);
      range.load("values");
      await context.sync();
      return range.values.flat() as unknown[];
    });
    expect(plurals).toEqual(names.map((name) => inSentence(sentenceName(name, "Official Titles"))));
  });

  const CHECK = "Check the careers and the place: a name is not known or fits several careers";
  const BLANK = "A career is blank: type a name at the head of its column";

  it.each([
    ["a name that nobody knows", { C5: "zzzqqq" }, CHECK, "zzzqqq: check this name"],
    ["a name of several careers", { C5: "technician" }, CHECK, "technician: check this name"],
    ["a name of 300 characters", { C5: "x".repeat(300) }, CHECK, "xxx: check this name"],
    ["an error for a name", { C5: "=1/0" }, CHECK, "(error): check this name"],
    ["a blank name", { C5: "" }, BLANK, "(blank): no career named"],
    ["a name of spaces", { C5: "  " }, BLANK, "(blank): no career named"],
  ])("says so instead of a finding for %s", async (_, change, title, sentence) => {
    const { sheetName } = await insertComparison({ ...nurses, mode: "live" });
    await write(sheetName, change);
    const shown = await shownBy(sheetName);
    expect(shown("0,0")).toBe(title);
    expect(String(shown("5,2"))).toMatch(/^#/);
    expect(String(shown("7,2"))).toMatch(/^#/);
    expect(shown("7,4")).toBe("[1] United States, May 2025");
    const [pay, growth] = workbook.host.charts.list();
    expect([pay?.title.text, growth?.title.text]).toEqual([title, title]);
    expect(pay?.series[0]?.categories[1]).toMatch(new RegExp(`\n${sentence.split(": ")[1]}$`));
    expect((await textsOf(sheetName)).filter((text) => text.includes(`${sentence};`))).toHaveLength(2);
    const sentences = (await textsOf(sheetName)).filter((text) => text.includes(" "));
    expect(sentences.join("\n")).not.toMatch(/#N\/A(?!\.)|#VALUE|#DIV|no figure"? *;|zzzqqqs|no figure for/);
  });

  it("says that a place is not known", async () => {
    const { sheetName } = await insertComparison({ ...nurses, mode: "live" });
    await write(sheetName, { B3: "Texass" });
    const shown = await shownBy(sheetName);
    expect(shown("0,0")).toBe(CHECK);
    expect(shown("1,0")).toMatch(/^Median annual pay, place not known, no figure\./);
    expect(shown("7,4")).toBe("[1] place not known");
    const texts = (await textsOf(sheetName)).filter((text) => text.includes(" ")).join("\n");
    expect(texts).toContain("Registered nurse: place not known; ");
    expect(texts).toContain("The place is not known.");
    expect(texts).toContain("2024–34. Registered nurse: 4.9%; ");
    expect(texts).not.toMatch(/#N\/A(?!\.)/);
  });

  it("says that a figure is missing, and draws no bar for it", async () => {
    const { sheetName } = await insertComparison({ ...nurses, mode: "live" });
    await write(sheetName, { C5: "Actors" });
    const shown = await shownBy(sheetName);
    expect(shown("7,2")).toBe("no figure");
    expect(shown("0,0")).toBe(
      "Registered nurses earn the most, $97,550 a year: $52,320 more than phlebotomists (no figure for 1 of 3)",
    );
    const [pay] = workbook.host.charts.list();
    expect(pay?.series.map(({ numbers }) => numbers[1])).toEqual([undefined, undefined, undefined]);
    expect(pay?.series[0]?.categories[1]).toBe("Actors\nno figure");
  });

  it("has chart titles that follow", async () => {
    const { sheetName } = await insertComparison({ ...nurses, mode: "live" });
    const titles = async () => {
      await shownBy(sheetName);
      return workbook.host.charts.list().map(({ title }) => title.text);
    };
    expect(await titles()).toEqual([
      "The highest-paid tenth of registered nurses earn $137,470 or more",
      "Jobs are projected to grow fastest for medical assistants: 12.5%",
    ]);
    await write(sheetName, { B5: "Medical coder", C5: "Orderly" });
    expect(await titles()).toEqual([
      "The highest-paid tenth of medical coders earn $81,150 or more",
      "Jobs are projected to grow fastest for medical coders: 7.1%",
    ]);
  });
});
