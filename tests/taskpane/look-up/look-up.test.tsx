/** @jest-environment jsdom */
import axe from "axe-core";
import { ActionFailed } from "../../../src/actions/action-failed";
import type { CellContent, InsertedIntoCell } from "../../../src/actions/insert-into-cell";
import { lookUp } from "../../../src/actions/look-up-request";
import { dataset, loadPlace, loadProfiles, parseDataset } from "../../../src/dataset/dataset";
import { resolvePlace } from "../../../src/lookup/lookup";
import {
  add,
  announced,
  button,
  buttons,
  choosePlace,
  click,
  combobox,
  goTo,
  hidePane,
  panelText,
  press,
  settle,
  showPane,
} from "../shown-pane";

beforeAll(async () => {
  document.documentElement.lang = "en";
  document.title = "Career Comparison";
  const data = dataset();
  await loadProfiles(data);
  await loadPlace(data, resolvePlace(data, "TX"));
});
afterEach(hidePane);

type Written = { readonly content: CellContent; readonly overwrite: boolean };
let written: Written[];

/** The tab, where the selected cell answers in turn. */
async function showLookUp(...answers: readonly (InsertedIntoCell | Error)[]): Promise<void> {
  written = [];
  const insertIntoCell = (content: CellContent, overwrite: boolean): Promise<InsertedIntoCell> => {
    written.push({ content, overwrite });
    const answer = answers[written.length - 1] ?? INSERTED;
    return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer);
  };
  await showPane({ data: dataset(), actions: { insertIntoCell } });
  await goTo("Look up");
}

const INSERTED: InsertedIntoCell = { kind: "inserted", address: "B3", sheetName: "Students" };
const OCCUPIED: InsertedIntoCell = { kind: "occupied", address: "B3", cells: 1 };

const shownPanel = () => document.querySelector("[role=tabpanel]:not([hidden])") as HTMLElement;
const heading = () => shownPanel().querySelector("h2")?.textContent;
const headings = () => [...shownPanel().querySelectorAll("h3")].map(({ textContent }) => textContent);
const fact = (label: string) =>
  [...shownPanel().querySelectorAll(".fact")].find(
    (each) => each.querySelector(".fact-label")?.textContent === label,
  )?.textContent;

/** Colors need a drawn page, which jsdom does not make. */
async function violations(): Promise<readonly string[]> {
  const { violations } = await axe.run(shownPanel(), {
    rules: { "color-contrast": { enabled: false } },
    resultTypes: ["violations"],
  });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(" ")}`));
}

describe("LookUp", () => {
  it("says what it is for", async () => {
    await showLookUp();
    expect(panelText()).toContain("Search for a career to see what it pays");
  });

  it("shows all that is known of the career that was picked", async () => {
    await showLookUp();
    await add("coder");
    expect(heading()).toBe("Medical coder");
    expect(announced()).toContain("Showing Medical coder.");
    expect(document.activeElement).toBe(combobox());
    expect(panelText()).toContain("Official occupation: 29-2072 Medical Records Specialists");
    expect(headings()).toEqual([
      "Pay",
      "Outlook",
      "Getting in",
      "Day to day",
      "Where it can lead",
      "Similar careers",
      "Every figure known",
      "Sources",
    ]);
    expect(fact("Median pay")).toContain("$51,140median, May 2025, United States, source\u00a01");
    expect(fact("Lowest 10%")).toContain("$37,00010th percentile, May 2025");
    expect(fact("Projected growth")).toContain("7.1%2024–34, United States, source\u00a02");
    expect(fact("License required")).toContain("no2024–34");
    expect(fact("Main duties")).toContain("Read patient records and assign a code");
  });

  it("says what stands in for a career", async () => {
    await showLookUp();
    await settle(() => lookUp(["medical billing and coding specialist"]));
    expect(heading()).toBe("Medical billing and coding specialist");
    expect(shownPanel().querySelector(".message.warning")?.textContent).toMatch(/./);
  });

  it("draws how far pay reaches, and how it went, and says both in words", async () => {
    await showLookUp();
    await add("coder");
    const captions = [...shownPanel().querySelectorAll("figcaption")].map(({ textContent }) => textContent);
    expect(captions).toEqual([
      "Pay a year in the United States, May 2025: the lowest-paid tenth earn less than $37,000, half earn less than $51,140, the highest-paid tenth earn more than $81,150.",
      expect.stringMatching(
        /^Median pay a year, United States, not adjusted for prices\. .*Medical coder.*\$46,660 in 2021, \$51,140 in 2025 \(9\.6% more in 4 years\)\.$/,
      ),
    ]);
    const median = shownPanel().querySelector(".median")?.getAttribute("x1");
    expect(parseFloat(median ?? "")).toBeCloseTo((100 * 51140) / 100_000);
    expect(shownPanel().querySelector(".axis")?.textContent).toBe("$0$100,000");
    // Without the years before the occupation's code had its present meaning.
    const [line, ...more] = [...shownPanel().querySelectorAll("polyline")];
    expect([line?.getAttribute("points")?.startsWith("0,"), more]).toEqual([true, []]);
  });

  it("shows a state's figures from quarter to quarter, and says how old they are", async () => {
    await showLookUp();
    await add("coder");
    await choosePlace("TX");
    expect(fact("Median pay")).toContain("May 2023, Texas");
    expect(fact("Projected growth")).toContain("United States");
    expect(shownPanel().querySelector("figcaption")?.textContent).toContain("the lowest-paid quarter");
    expect(panelText()).toContain("The figures for Texas are from May 2023");
  });

  it("sets every figure that is known side by side, and says why they differ", async () => {
    await showLookUp();
    await add("coder");
    const [pay, growth] = [...shownPanel().querySelectorAll("details:has(.known)")];
    expect(pay?.querySelector("summary")?.textContent).toMatch(/^Pay a year \(\d\d\)$/);
    const cards = [...(growth?.querySelectorAll(".known-card") ?? [])].map(({ textContent }) => textContent);
    expect(cards[0]).toContain("The newest official figure.");
    expect(cards.join("\n")).toContain("A word in place of a number");
    const steady = [...(growth?.querySelectorAll(".known-card") ?? [])].find(({ textContent }) =>
      textContent?.startsWith("Steady"),
    );
    expect(steady?.querySelectorAll("button")).toHaveLength(1);
    expect(steady?.querySelector("button")?.textContent).toMatch(
      /^Insert value \(Projected growth, Steady, /,
    );
  });

  it("looks up a career that another one leads to, and moves the focus there", async () => {
    await showLookUp();
    await add("coder");
    await click(button("Medical transcriptionist"));
    expect(heading()).toBe("Medical transcriptionist");
    expect(document.activeElement?.textContent).toBe("Medical transcriptionist");
  });

  it("comes to the front with a text from outside the pane, also one asked before it was there", async () => {
    lookUp(["MA"]);
    await showPane({ data: dataset() });
    expect(button("Look up").getAttribute("aria-selected")).toBe("true");
    expect(heading()).toBe("Medical assistant");
    await goTo("Compare");
    await settle(() => lookUp(["biller"]));
    expect(heading()).toBe("Medical biller");
    expect(document.activeElement?.textContent).toBe("Medical biller");
  });

  it("says of a text that means no one career what it may mean", async () => {
    await showLookUp();
    await settle(() => lookUp(["codr"]));
    expect(announced()).toContain('No career is called "codr".');
    await click(button("coder"));
    expect(heading()).toBe("Medical coder");
    await settle(() => lookUp(["technician"]));
    expect(announced()).toContain('"technician" can mean');
    expect(shownPanel().querySelectorAll(".message button").length).toBeGreaterThan(1);
  });

  it("lets a person choose where a text holds several names", async () => {
    await showLookUp();
    await settle(() => lookUp(["coder vs. MA, nobody"]));
    expect(announced()).toContain("More than one career is named here.");
    const choices = [...shownPanel().querySelectorAll(".message button")];
    expect(choices.map(({ textContent }) => textContent)).toEqual(["coder", "MA"]);
    await click(button("MA"));
    expect(heading()).toBe("Medical assistant");
    expect(document.activeElement?.textContent).toBe("Medical assistant");
  });

  it("lets a person choose between the texts of several cells, and takes the one that is a name", async () => {
    await showLookUp();
    await settle(() => lookUp(["Career", "technician", "biller"]));
    expect(heading()).toBe("Several names");
    expect(buttons("technician")).toHaveLength(1);
    expect(buttons("Career")).toEqual([]);
    expect(await violations()).toEqual([]);
    await settle(() => lookUp(["Career", "biller"]));
    expect(heading()).toBe("Medical biller");
    await settle(() => lookUp(["Nobody knows", "this"]));
    expect(announced()).toContain('No career is called "Nobody knows".');
  });

  it("offers the one name that a text holds besides others that it may mean", async () => {
    await showLookUp();
    await settle(() => lookUp(["coder, part-time hours"]));
    expect(announced()).toContain('No career is called "coder, part-time hours".');
    expect(shownPanel().querySelector(".message button")?.textContent).toBe("coder");
  });

  it("goes back and forward among the careers looked at", async () => {
    await showLookUp();
    expect(buttons("Back")).toEqual([]);
    await add("coder");
    await click(button("Medical transcriptionist"));
    await click(button("Back to Medical coder"));
    expect(heading()).toBe("Medical coder");
    expect(announced()).toContain("Showing Medical coder.");
    expect(document.activeElement?.textContent).toBe("Back");
    expect(document.activeElement?.getAttribute("aria-disabled")).toBe("true");
    expect(await violations()).toEqual([]);
    await click(button("Back"));
    expect(heading()).toBe("Medical coder");
    await click(button("Forward to Medical transcriptionist"));
    expect(heading()).toBe("Medical transcriptionist");
    await click(button("Back to Medical coder"));
    await add("biller");
    expect(buttons("Forward to Medical transcriptionist")).toEqual([]);
    await click(button("Back to Medical coder"));
    expect(heading()).toBe("Medical coder");
  });

  it("says of a blank or endless text that it is no name", async () => {
    await showLookUp();
    await settle(() => lookUp(["  "]));
    expect(heading()).toBe("No name");
    expect(announced()).toContain("The career is blank.");
    await settle(() => lookUp(["word ".repeat(100)]));
    expect(heading()).toHaveLength(60);
    expect(announced()).toMatch(/Give the name of one career/);
  });

  it("says so when what is known could not be loaded, and offers another try", async () => {
    let fails = true;
    const profiles = async () => {
      if (fails) throw new Error("Loading chunk profiles failed.");
      return (await import("../../../src/dataset/profiles.json")).default;
    };
    const national = (await import("../../../src/dataset/national.json")).default;
    await showPane({ data: parseDataset(national, undefined, profiles) });
    await goTo("Look up");
    await add("coder");
    expect(announced()).toContain("What is known of this career could not be loaded.");
    expect(heading()).toBe("Medical coder");
    fails = false;
    await click(button("Try again"));
    await new Promise((resolve) => setTimeout(resolve, 300));
    await settle(() => {});
    expect(fact("Median pay")).toContain("$51,140");
    expect(document.activeElement?.textContent).toBe("Medical coder");
  });
});

describe("LookUp, into the selected cell", () => {
  it("inserts a value, says where it went, and offers its source", async () => {
    await showLookUp();
    await add("coder");
    await click(button("Insert value (Median pay)"));
    expect(written).toEqual([{ content: { value: 51140, unit: "USD/year" }, overwrite: false }]);
    expect(announced()).toContain("Inserted in B3 of the sheet “Students”.");
    expect(shownPanel().querySelector(".copy p")?.textContent).toBe(
      "Median pay, Medical coder, United States, May 2025; measured for 29-2072 Medical Records Specialists. Source: U.S. Bureau of Labor Statistics, Occupational Employment and Wage Statistics, national, May 2025, released 2026-05-15, https://www.bls.gov/oes/tables.htm",
    );
  });

  it("inserts pay that is published only as this much or more as that", async () => {
    await showLookUp();
    await add("Surgeons, All Other");
    const figure = "(Pay a year, $239,200 or more, May 2024, ";
    const whose = [...shownPanel().querySelectorAll("button")].filter(({ textContent }) =>
      textContent.includes(figure),
    );
    expect(whose).toHaveLength(2);
    for (const each of whose) await click(each);
    const bounded = { unit: "USD/year", bound: "at-least" };
    expect(written.map(({ content }) => content)).toEqual([
      { value: 239200, ...bounded },
      { formula: '=CAREER.SALARY("Surgeons, All Other","median",,2024)', ...bounded },
    ]);
  });

  it("inserts a formula for the place that is shown", async () => {
    await showLookUp();
    await add("coder");
    await choosePlace("TX");
    await click(button("Insert formula (Median pay)"));
    await click(button("Insert formula (Projected growth)"));
    await click(button("Insert formula (Where it can lead)"));
    expect(written.map(({ content }) => "formula" in content && content.formula)).toEqual([
      '=CAREER.SALARY("Medical coder","median","TX")',
      '=CAREER.GROWTH("Medical coder")',
      '=CAREER.GET("Medical coder","ladder")',
    ]);
  });

  it("asks before it replaces anything, and gives the focus back", async () => {
    await showLookUp(OCCUPIED, OCCUPIED);
    await add("coder");
    const opener = button("Insert value (Openings a year)");
    await click(opener);
    expect(panelText()).toContain("1 cell in B3 holds something. Replace it?");
    expect(document.activeElement).toBe(button("Cancel"));
    await click(button("Replace"));
    expect(written.map(({ overwrite }) => overwrite)).toEqual([false, false, true]);
    expect(document.activeElement).toBe(opener);
  });

  it("asks again where another cell was selected meanwhile", async () => {
    await showLookUp(OCCUPIED, { ...OCCUPIED, address: "C9" });
    await add("coder");
    await click(button("Insert value (Openings a year)"));
    await click(button("Replace"));
    expect(panelText()).toContain("1 cell in C9 holds something.");
    await press("Escape");
    expect(written.map(({ overwrite }) => overwrite)).toEqual([false, false]);
  });

  it("says what failed, and forgets it with the next career", async () => {
    await showLookUp(new ActionFailed('The sheet "Sheet1" is protected.'));
    await add("coder");
    await click(button("Insert value (Median pay)"));
    expect(announced()).toContain("is protected.");
    expect(buttons("Copy source")).toEqual([]);
    await add("biller");
    expect(announced()).not.toContain("is protected.");
  });

  it("says why nothing can be inserted outside Excel", async () => {
    await showPane({ data: dataset(), office: { onReady: () => Promise.resolve({ host: null }) } });
    await goTo("Look up");
    await add("coder");
    await click(button("Insert value (Median pay)"));
    expect(button("Insert value (Median pay)").getAttribute("aria-disabled")).toBe("true");
    expect(announced()).toContain("Open this pane in Excel to change a workbook.");
  });
});

describe("Copy source", () => {
  const clipboard = (writeText: (text: string) => Promise<void>) =>
    Object.defineProperty(navigator, "clipboard", { value: { writeText }, configurable: true });

  async function copy(): Promise<void> {
    await showLookUp();
    await add("coder");
    await click(button("Insert value (Median pay)"));
    await click(button("Copy source"));
  }

  it("copies what the pane shows", async () => {
    const copied: string[] = [];
    clipboard((text) => Promise.resolve(void copied.push(text)));
    await copy();
    expect(copied).toEqual([shownPanel().querySelector(".copy p")?.textContent]);
    expect(announced()).toContain("Source copied.");
  });

  it("selects the text where Excel keeps the clipboard to itself", async () => {
    clipboard(() => Promise.reject(new Error("Not allowed.")));
    await copy();
    expect(getSelection()?.toString()).toBe(shownPanel().querySelector(".copy p")?.textContent);
    expect(announced()).toContain("press Ctrl+C");
  });
});

describe("LookUp has no fault that axe knows of", () => {
  // There is much for it to read.
  const PATIENCE = 60_000;

  it("before a career is picked", async () => {
    await showLookUp();
    expect(await violations()).toEqual([]);
  });

  it(
    "when all of a career is shown, and it asks whether a cell may be replaced",
    async () => {
      await showLookUp(OCCUPIED);
      await add("coder");
      await click(button("Insert value (Median pay)"));
      expect(await violations()).toEqual([]);
    },
    PATIENCE,
  );

  it(
    "when a value was inserted",
    async () => {
      await showPane({ actions: { insertIntoCell: () => Promise.resolve(INSERTED) } });
      await goTo("Look up");
      await add("coder");
      await click(button("Insert value (Median pay)"));
      expect(await violations()).toEqual([]);
    },
    PATIENCE,
  );

  it("when a text means no one career", async () => {
    await showLookUp();
    await settle(() => lookUp(["technician"]));
    expect(await violations()).toEqual([]);
  });
});
