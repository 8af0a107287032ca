/**
 * @jest-environment jsdom
 * @jest-environment-options {"url":"http://localhost/?_host_Info=Excel$Win32$16.01$en-US$$$$3","resources":"usable"}
 */
import { insertComparison } from "../../src/actions/insert-comparison";
import { loadComparison } from "../../src/comparison/comparison";
import type { ComparisonRequest, RowKey } from "../../src/comparison/comparison";
import { SETS } from "../../src/comparison/sets";
import { dataset } from "../../src/dataset/dataset";
import { loadAllNames } from "../../src/lookup/lookup";
import { openWorkbook, type OpenWorkbook } from "../preview/office";
import { registerCareerFunctions } from "./career-functions";
import { expectToShow, nurses, shownBy, textsOf, write } from "./live-sheet";

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

function rowsOf(id: string): readonly RowKey[] {
  return SETS.find((set) => set.id === id)?.rows ?? [];
}

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
    [
      "pay over time of careers without annual pay",
      { careers: ["Actors", "Dancers"], place: "US", measures: rowsOf("pay"), payOverTime: true },
    ],
    [
      "careers without annual pay whose titles have commas",
      { careers: ["27-2099", "Actors", "coder"], place: "US" },
    ],
    ["a field of work", { careers: ["medical billing and coding", "biller"], place: "US" }],
    ["careers without annual pay, in a state", { careers: ["Actors", "Dancers"], place: "TX" }],
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
    [
      "pay over time that was cut off at a ceiling",
      { careers: ["Cardiologists", "29-1249", "coder"], place: "US", payOverTime: true },
    ],
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

  it("draws no bar of figures in an impossible order, and says so", async () => {
    const { sheetName } = await insertComparison({ ...nurses, mode: "live" });
    await write(sheetName, { B8: "9000" });
    const [bars] = workbook.host.charts.list();
    const texts = await textsOf(sheetName);
    expect(bars?.series.map(({ numbers }) => numbers[0])).toEqual([undefined, undefined, undefined]);
    expect(texts.join("\n")).toContain("Registered nurse: figures do not fit together; ");
    expect(texts).toContain("Registered nurse\nfigures do not fit together");
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
