/** @jest-environment jsdom */
import { dataset, parseDataset } from "../../../src/dataset/dataset";
import type { InsertRequest } from "../../../src/actions/insert-comparison";
import { SETS } from "../../../src/comparison/sets";
import content from "../../fixtures/three-careers.json";
import {
  add,
  announced,
  button,
  chooseMeasures,
  click,
  figures,
  hidePane,
  insertButton,
  panelText,
  settle,
  showPane,
} from "../shown-pane";

afterEach(hidePane);

let requests: InsertRequest[];

async function showWithCareers(data = dataset()): Promise<void> {
  requests = [];
  const insertComparison = (request: InsertRequest) => {
    requests.push(request);
    return Promise.resolve({ sheetName: "Sheet", notes: [] });
  };
  await showPane({ data, actions: { insertComparison } });
  await add("medical assistant", "coder");
}

const about = () => document.getElementById("measures-about")?.textContent;
const rowsOf = (id: string) => SETS.find((set) => set.id === id)?.rows;
const check = (label: string) =>
  [...document.querySelectorAll("label")].find(({ textContent }) => textContent === label) as HTMLElement;
const isChecked = (label: string) => check(label).querySelector("input")?.checked;
/** What is told of each career under a label. */
const told = (label: string) => [...document.querySelectorAll(`[role="group"][aria-label="${label}"] dd`)];
const isLoaded = () => new Promise((resolve) => setTimeout(resolve, 300)).then(() => settle(() => {}));

describe("MeasuresField", () => {
  it("begins with At a glance, and says what each set is good for", async () => {
    await showWithCareers();
    expect(about()).toBe(SETS[0]?.about);
    await chooseMeasures("pay");
    expect(about()).toBe(SETS[1]?.about);
  });

  it("shows and inserts the rows of the set that was chosen", async () => {
    await showWithCareers();
    await chooseMeasures("pay");
    expect(figures("Mean pay")).toHaveLength(2);
    expect(figures("Projected growth")).toEqual([]);
    await click(insertButton());
    expect(requests[0]?.measures).toEqual(rowsOf("pay"));
  });

  it("reckons how much more each career pays than the first", async () => {
    await showWithCareers();
    await chooseMeasures("pay");
    expect(figures("Difference from first")).toEqual([
      ["Medical assistant", "–"],
      ["Medical coder", "+$5,450"],
    ]);
  });

  it("loads what is told of careers when it is first asked for, and says so", async () => {
    let arrive: (content: unknown) => void = () => {};
    const profiles = () => new Promise((resolve) => (arrive = resolve));
    await showWithCareers(parseDataset(content, undefined, profiles));
    await chooseMeasures("day-to-day");
    expect(announced()).toContain("Loading what is known of these careers…");
    await settle(() =>
      arrive({
        described: [],
        occupations: [],
        told: [],
        lists: [],
        related: { source: "", values: "" },
        steps: [],
        absences: [],
        claims: [],
        conflicts: [],
      }),
    );
    expect(told("Main duties")[0]?.textContent).toContain("no entry");
    expect(announced()).not.toContain("Loading");
  });

  it("shows texts whole, and lists line by line", async () => {
    await showWithCareers();
    await chooseMeasures("day-to-day");
    await isLoaded();
    expect(told("Main duties")[0]?.querySelectorAll("li").length).toBeGreaterThan(4);
    expect(told("What the work is")[0]?.textContent).toContain(". ");
    expect(document.querySelector('.sources a[href="not given"]')).toBeNull();
  });

  it("lets a person choose measures, beginning with those of the set", async () => {
    await showWithCareers();
    await chooseMeasures("pay");
    await chooseMeasures("own");
    expect(isChecked("Mean pay")).toBe(true);
    expect(isChecked("Projected growth")).toBe(false);
    await click(check("Projected growth"));
    await click(check("Mean pay"));
    expect(figures("Projected growth")).toHaveLength(2);
    expect(panelText()).toContain("Outlook (1 of 5)");
    await click(insertButton());
    expect(requests[0]?.measures).toEqual([
      ...(rowsOf("pay") ?? []).filter((key) => key !== "salary-mean"),
      "growth",
    ]);
  });

  it("asks for a measure where none is chosen", async () => {
    await showWithCareers();
    await chooseMeasures("outlook");
    await chooseMeasures("own");
    for (const checked of document.querySelectorAll<HTMLInputElement>(".group input:checked"))
      await click(checked);
    expect(panelText()).toContain("Check at least one measure to see the careers side by side.");
    expect(document.getElementById("insert-reason")?.textContent).toBe("Choose at least one measure first.");
    await click(insertButton());
    expect(requests).toEqual([]);
  });

  it("asks for pay over time, and says which years there are", async () => {
    await showWithCareers();
    expect(panelText()).not.toContain("Median annual pay");
    await click(check("Pay over time"));
    expect(panelText()).toContain("Median annual pay, United States, 2017 to 2025");
    await click(button("Insert comparison"));
    expect(requests[0]?.payOverTime).toBe(true);
  });
});
