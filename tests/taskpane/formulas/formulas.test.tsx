/** @jest-environment jsdom */
import "../../functions/cells";
import axe from "axe-core";
import { ActionFailed } from "../../../src/actions/action-failed";
import type { CellContent } from "../../../src/actions/insert-into-cell";
import { dataset, loadPlace, loadProfiles } from "../../../src/dataset/dataset";
import { resolvePlace } from "../../../src/lookup/lookup";
import { loadDescribed } from "../../../src/taskpane/formulas/described";
import { fieldLabel } from "../../../src/taskpane/formulas/field-label";
import {
  announced,
  button,
  buttons,
  click,
  goTo,
  hidePane,
  panelText,
  press,
  settle,
  showPane,
} from "../shown-pane";

type Insert = (content: CellContent, overwrite: boolean) => Promise<unknown>;

afterEach(hidePane);

async function open(insertIntoCell?: Insert): Promise<void> {
  await showPane({
    data: dataset(),
    actions: insertIntoCell ? { insertIntoCell: insertIntoCell as never } : {},
  });
  await goTo("Formulas");
  await settle(() => {});
}

const panel = () => document.querySelector<HTMLElement>("[role=tabpanel]:not([hidden])") as HTMLElement;

/** The field whose label begins with a text. */
function field<Kind extends HTMLElement>(label: string): Kind {
  const found = [...panel().querySelectorAll("label")].find((each) => each.textContent?.startsWith(label));
  const element = found && document.getElementById(found.htmlFor);
  if (!element) throw new Error(`No field is called "${label}".`);
  return element as Kind;
}

async function give(label: string, value: string): Promise<void> {
  const input = field<HTMLInputElement>(label);
  await settle(() => {
    input.focus();
    input.value = value;
    input.dispatchEvent(new Event(input.tagName === "SELECT" ? "change" : "input", { bubbles: true }));
  });
}

async function pick(label: string, career: string): Promise<void> {
  await give(label, career);
  await press("Enter");
}

const formula = () => field<HTMLTextAreaElement>("Formula").value;
const result = () => panel().querySelector(".answer .value")?.textContent;
const problems = () => [...panel().querySelectorAll(".answer .problem")].map((each) => each.textContent);
const rows = () =>
  [...panel().querySelectorAll("table tr")].map((row) =>
    [...row.children].map(({ textContent }) => textContent),
  );
const names = () => [...panel().querySelectorAll(".functions button")].map(({ textContent }) => textContent);
const insert = () => button("Insert into the active cell");

async function violations(): Promise<readonly string[]> {
  const { violations } = await axe.run(panel(), { rules: { "color-contrast": { enabled: false } } });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(" ")}`));
}

describe("the list of functions", () => {
  it("holds every function, in groups", async () => {
    await open();
    expect(names()).toHaveLength(40);
    expect([...panel().querySelectorAll("h2")].map(({ textContent }) => textContent)).toContain("Outlook");
  });

  it("is searched by words, and says how many there are", async () => {
    await open();
    await give("Find a function", "hourly");
    await give("Find a function", "an hour");
    expect(names()).toContain("WAGE");
    expect(names()).not.toContain("LADDER");
    expect(announced()).toMatch(/^\d functions? found\.$/);
    await give("Find a function", "zebra");
    expect(names()).toEqual([]);
    expect(announced()).toContain("No function is described by “zebra”.");
  });

  it("leads to a function and back to where one was", async () => {
    await open();
    await click(button("GROWTH"));
    expect(document.activeElement?.textContent).toBe("CAREER.GROWTH");
    await click(button("All functions"));
    expect(document.activeElement).toBe(button("GROWTH"));
  });
});

describe("a function", () => {
  it("becomes a formula as its arguments are given, with the result of the very function", async () => {
    await open();
    await click(button("SALARY"));
    expect(formula()).toBe("=CAREER.SALARY(career)");
    expect(panelText()).toContain("Give “Career” to see the result.");
    await pick("Career", "coder");
    expect(formula()).toBe('=CAREER.SALARY("Medical coder")');
    expect(result()).toBe("51140");
    expect(announced()).toContain("Result: 51140.");
    await give("Statistic", "mean");
    expect(formula()).toBe('=CAREER.SALARY("Medical coder","mean")');
    await give("Statistic", "");
    await loadPlace(dataset(), resolvePlace(dataset(), "TX"));
    await give("Place", "TX");
    expect(formula()).toBe('=CAREER.SALARY("Medical coder",,"TX")');
    expect(Number(result())).toBeGreaterThan(30000);
  });

  it("shows an error with its sentence", async () => {
    await open();
    await click(button("SALARY"));
    await pick("Career", "coder");
    await give("Year", "2018");
    expect(formula()).toBe('=CAREER.SALARY("Medical coder",,,2018)');
    expect(result()).toBe("#N/A");
    expect(problems().join()).toMatch(/^This data set has no .*2018/);
    expect(announced()).toContain("Result: #N/A. This data set has no");
  });

  it("says by the field which numbers it takes, and waits until it has one", async () => {
    await open();
    await click(button("EARNINGS"));
    await pick("Career", "coder");
    const years = () => field<HTMLInputElement>("Years (required)");
    expect([years().min, years().max, years().step]).toEqual(["1", "60", "1"]);
    await give("Years", "2.5");
    expect(years().getAttribute("aria-invalid")).toBe("true");
    const about = years().getAttribute("aria-describedby")?.split(" ").at(-1) ?? "";
    expect(document.getElementById(about)?.textContent).toBe("Give a whole number from 1 to 60.");
    await click(insert());
    expect(announced()).toContain("Correct “Years” first.");
    expect(await violations()).toEqual([]);
    await give("Years", "3");
    expect(years().getAttribute("aria-invalid")).toBe("false");
    expect(document.getElementById(about)?.textContent).toBe("");
  });

  it.each([
    ["REAL", "Amount", "0", "Give a number above 0."],
    ["REAL", "Amount", "-5", "Give a number above 0."],
    ["PAYBACK", "Cost", "-1", "Give a number, 0 or more."],
    ["DUTIES", "Count", "101", "Give a whole number from 1 to 100."],
  ])("%s refuses for %s the number %s as the function does", async (id, label, number, sentence) => {
    await open();
    await click(button(id));
    await give(label, number);
    expect(panelText()).toContain(sentence);
  });

  it("offers the sources that answer, each with its period", async () => {
    const sources = () =>
      [...field<HTMLSelectElement>("Source").options].flatMap(({ value }) => (value === "" ? [] : [value]));
    await open();
    await click(button("GROWTH"));
    await settle(() => Promise.resolve(loadProfiles(dataset())));
    expect(sources()).toContain("projections-2024");
    expect(sources()).not.toContain("oews-2025");
    await click(button("All functions"));
    await click(button("SALARY"));
    const of = (id: string) => sources().filter((each) => each.startsWith(id));
    expect(of("oews")).toContain("oews-2017");
    expect(sources().filter((id) => /^(cpi|rpp|onet|cip|credentials|own|projections)/.test(id))).toEqual([]);
    const labels = [...field<HTMLSelectElement>("Source").options].map(({ textContent }) => textContent);
    expect(labels.join()).toContain("May 2025");
    expect(new Set(labels.map((label) => label?.replace(/^.*?: /, ""))).size).toBe(labels.length);
    await pick("Career", "coder");
    for (const id of sources()) {
      await give("Source", id);
      expect([id, result()]).not.toEqual([id, "#N/A"]);
    }
    await give("Source", "oews-2025");
    await loadPlace(dataset(), resolvePlace(dataset(), "TX"));
    await give("Place", "TX");
    expect(of("oews")).toEqual(["oews-2025", "oews-2023-states"]);
  });

  it("says by the field what is wrong with a text", async () => {
    await open();
    await click(button("GROWTH"));
    await pick("Career", "coder");
    await give("Period", "2034");
    const period = field<HTMLInputElement>("Period");
    const about = period.getAttribute("aria-describedby")?.split(" ").at(-1) ?? "";
    expect(document.getElementById(about)?.textContent).toMatch(/^The period "2034" is not two years/);
    expect(period.getAttribute("aria-invalid")).toBe("true");
  });

  it("doubles the quotation marks in a text", async () => {
    await open();
    await click(button("FIND"));
    await give("Text", 'the "best" nurse');
    expect(formula()).toBe('=CAREER.FIND("the ""best"" nurse")');
  });

  it("shows a table where it fills several cells", async () => {
    await open();
    await click(button("RANGE"));
    await pick("Career", "coder");
    expect(rows().length).toBeGreaterThan(4);
    expect([...panel().querySelectorAll("th")].map(({ textContent }) => textContent)).toEqual([
      "Medical coder",
    ]);
    expect(announced()).toMatch(/Result: \d rows and \d columns\./);
  });

  it("counts the rows without the headings", async () => {
    await open();
    await click(button("HISTORY"));
    await pick("Career", "coder");
    const [first, ...others] = rows();
    expect([first?.length, panel().querySelector("thead")]).toEqual([2, expect.anything()]);
    expect(announced()).toContain(`Result: ${others.length} rows and 2 columns.`);
  });

  it("says of a number of what it is", async () => {
    await open();
    await click(button("RANK"));
    await pick("Career", "coder");
    await give("Amount", "50000");
    expect(panel().querySelector(".answer")?.textContent).toContain("60 means that about 60% earn less");
    await click(button("All functions"));
    await click(button("EDUCATION"));
    expect(panel().querySelectorAll(".answer .hint")).toHaveLength(0);
  });

  it("takes several careers and fields one by one", async () => {
    await open();
    await click(button("TABLE"));
    await pick("Careers", "coder");
    await pick("Careers", "biller");
    await pick("Careers", "biller");
    expect(announced()).toContain("Medical biller is already chosen.");
    await give("Fields", "Pay");
    expect(formula()).toBe('=CAREER.TABLE({"Medical coder";"Medical biller"},"Pay")');
    await give("Fields", "own");
    const check = (name: string) =>
      [...panel().querySelectorAll<HTMLElement>(".check")].find((each) => each.textContent?.startsWith(name));
    await click(check("salary:") as HTMLElement);
    await click(check("growth:") as HTMLElement);
    expect(formula()).toBe('=CAREER.TABLE({"Medical coder";"Medical biller"},{"salary";"growth"})');
    expect(rows()[0]).toEqual(["", "Medical coder", "Medical biller"]);
    expect(rows()).toHaveLength(3);
  });

  it("takes one career in place of another, and gives it up", async () => {
    await open();
    await click(button("EDUCATION"));
    await pick("Career", "coder");
    await pick("Career", "biller");
    expect(formula()).toBe('=CAREER.EDUCATION("Medical biller")');
    await click(button("Remove Medical biller"));
    expect(document.activeElement).toBe(field("Career"));
    expect(formula()).toBe("=CAREER.EDUCATION(career)");
  });

  it("keeps the career for the next function, and nothing else", async () => {
    await open();
    await click(button("SALARY"));
    await pick("Career", "coder");
    await give("Statistic", "p75");
    await give("Year", "2025");
    await give("Source", "oews-2025");
    await click(button("All functions"));
    await click(button("SALARY"));
    expect(formula()).toBe('=CAREER.SALARY("Medical coder","p75",,2025,"oews-2025")');
    for (const id of ["EMPLOYMENT", "GROWTH", "SALARY"]) {
      await click(button("All functions"));
      await click(button(id));
      expect(formula()).toBe(`=CAREER.${id}("Medical coder")`);
    }
  });

  it("needs no argument where there is none", async () => {
    await open();
    await click(button("VERSION"));
    expect(formula()).toBe("=CAREER.VERSION()");
    expect(result()).toBe(dataset().version);
  });

  it("marks what may be left out, and leads to its help", async () => {
    await open();
    await click(button("HISTORY"));
    const labels = [...panel().querySelectorAll("label")].map(({ textContent }) => textContent);
    expect(labels).toEqual([
      "Career (required)",
      "Statistic (optional)",
      "In dollars of (optional)",
      "Formula",
    ]);
    expect(panel().querySelector("a")?.getAttribute("href")).toBe("help/functions.html#history");
  });

  it("has a field for every argument of every function", async () => {
    await open();
    const { functions } = await loadDescribed("en");
    for (const { id, parameters } of functions) {
      await click(button(id));
      const labels = [...panel().querySelectorAll("label")].map(({ textContent }) => textContent);
      const expected = parameters.map(fieldLabel);
      expect([id, ...labels]).toEqual([id, ...expected, "Formula"]);
      await click(button("All functions"));
    }
  });

  it.each(["SALARY", "TABLE", "FIND", "SOURCES"])("%s has no fault that axe knows of", async (id) => {
    await open();
    expect(await violations()).toEqual([]);
    await click(button(id));
    if (id === "SALARY") await pick("Career", "coder");
    if (id === "TABLE") await give("Fields", "own");
    expect(await violations()).toEqual([]);
  });
});

describe("Copy formula", () => {
  const writeText = jest.fn<Promise<void>, [string]>();
  beforeEach(() => {
    writeText.mockReset();
    Object.assign(navigator, { clipboard: { writeText } });
  });

  it("copies the formula, but not one that is not whole", async () => {
    writeText.mockResolvedValue();
    await open();
    await click(button("SALARY"));
    await click(button("Copy formula"));
    expect(writeText).not.toHaveBeenCalled();
    expect(announced()).toContain("Give “Career” first.");
    await pick("Career", "coder");
    await click(button("Copy formula"));
    expect(writeText).toHaveBeenCalledWith('=CAREER.SALARY("Medical coder")');
    expect(announced()).toContain("Formula copied.");
    await pick("Career", "biller");
    expect(announced()).not.toContain("Formula copied.");
  });

  it("selects the formula where the clipboard is refused", async () => {
    writeText.mockRejectedValue(new Error("denied"));
    Object.assign(document, { execCommand: () => false });
    await open();
    await click(button("VERSION"));
    await click(button("Copy formula"));
    const { selectionStart, selectionEnd } = field<HTMLTextAreaElement>("Formula");
    expect([selectionStart, selectionEnd]).toEqual([0, "=CAREER.VERSION()".length]);
    expect(announced()).toContain("press Ctrl+C");
  });
});

describe("Insert into the active cell", () => {
  const inserted = { kind: "inserted", address: "C5", sheetName: "Sheet1" };
  const occupied = { kind: "occupied", address: "C5", cells: 1 };

  it("waits for what the formula needs", async () => {
    await open();
    await click(button("SALARY"));
    await click(insert());
    expect(announced()).toContain("Give “Career” first.");
    expect(panelText()).toContain("Give “Career” first.");
  });

  it("inserts the formula and says where", async () => {
    const put = jest.fn(() => Promise.resolve(inserted));
    await open(put);
    await click(button("VERSION"));
    await click(insert());
    expect(put).toHaveBeenCalledWith(
      { formula: "=CAREER.VERSION()", spills: false },
      false,
      expect.anything(),
    );
    expect(panelText()).toContain("Inserted in C5 of the sheet “Sheet1”.");
    expect(await violations()).toEqual([]);
  });

  it("tells of a formula that it fills several cells", async () => {
    const put = jest.fn((content: CellContent) => Promise.resolve(content && inserted));
    await open(put);
    await click(button("LIST"));
    await click(insert());
    expect(put.mock.calls[0]?.[0]).toEqual({ formula: "=CAREER.LIST()", spills: true });
  });

  it("asks before it replaces something, and does so only for the cell asked about", async () => {
    let address = "C5";
    const put = jest.fn((_: CellContent, overwrite: boolean) =>
      Promise.resolve(overwrite ? inserted : { ...occupied, address }),
    );
    await open(put);
    await click(button("VERSION"));
    await click(insert());
    expect(panelText()).toContain("1 cell in C5 holds something. Replace it?");
    expect(document.activeElement).toBe(button("Cancel"));
    expect(await violations()).toEqual([]);
    address = "D6";
    await click(button("Replace"));
    expect(panelText()).toContain("1 cell in D6 holds something. Replace it?");
    expect(put).not.toHaveBeenCalledWith(expect.anything(), true, expect.anything());
    await click(button("Replace"));
    expect(put).toHaveBeenLastCalledWith(
      { formula: "=CAREER.VERSION()", spills: false },
      true,
      expect.anything(),
    );
    expect(panelText()).toContain("Inserted in C5");
  });

  it("leaves the cell when that is the answer", async () => {
    const put = jest.fn(() => Promise.resolve(occupied));
    await open(put);
    await click(button("VERSION"));
    await click(insert());
    await click(button("Cancel"));
    expect(put).toHaveBeenCalledTimes(1);
    expect(buttons("Replace")).toEqual([]);
    expect(document.activeElement).toBe(insert());
  });

  it("says why it could not", async () => {
    await open(() => Promise.reject(new ActionFailed("The sheet is protected.")));
    await click(button("VERSION"));
    await click(insert());
    expect(panelText()).toContain("The sheet is protected.");
  });
});
