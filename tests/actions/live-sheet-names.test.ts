/**
 * @jest-environment jsdom
 * @jest-environment-options {"url":"http://localhost/?_host_Info=Excel$Win32$16.01$en-US$$$$3","resources":"usable"}
 */
import { insertComparison } from "../../src/actions/insert-comparison";
import { endingFormula, pluralFormula, singularFormula } from "../../src/blueprint/sentence-row";
import { loadComparison } from "../../src/comparison/comparison";
import { inSentence, sentenceName } from "../../src/comparison/in-sentence";
import { dataset } from "../../src/dataset/dataset";
import { loadAllNames } from "../../src/lookup/lookup";
import { openWorkbook, type OpenWorkbook } from "../preview/office";
import { registerCareerFunctions } from "./career-functions";
import { nurses, shownBy, textsOf, write } from "./live-sheet";

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

describe("a live comparison sheet, whatever its names", () => {
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
    const { sheetName } = await insertComparison({ ...nurses, payOverTime: true, mode: "live" });
    await write(sheetName, { B3: "Texass" });
    const shown = await shownBy(sheetName);
    expect(shown("0,0")).toBe(CHECK);
    expect(shown("1,0")).toMatch(/^Median annual pay, place not known, no figure\./);
    expect(shown("7,4")).toBe("[1] place not known");
    const texts = (await textsOf(sheetName)).filter((text) => text.includes(" ")).join("\n");
    expect(texts).toContain("Registered nurse: place not known; ");
    expect(texts).toContain("The place is not known.");
    expect(texts).toContain("2024–34. Registered nurse: 4.9%; ");
    expect(texts).toMatch(/with May 2021\. Registered nurse: \$[\d,]+ in 2017, \$[\d,]+ in 2025 \(/);
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
});
