/** @jest-environment jsdom */
import type { LastChoice } from "../../../src/actions/last-choice";
import { dataset } from "../../../src/dataset/dataset";
import type { Actions } from "../../../src/taskpane/actions";
import {
  add,
  announced,
  button,
  buttons,
  chips,
  click,
  EXCEL,
  hidePane,
  insertButton,
  panelText,
  placeField,
  press,
  settle,
  showPane,
} from "../shown-pane";

afterEach(hidePane);

const LAST: LastChoice = {
  careers: ["registered-nurse", "medical-coder"],
  place: "TX",
  set: "own",
  own: ["salary-median", "growth"],
  payOverTime: true,
  mode: "values",
  where: "selection",
};

const kept = (last: LastChoice | undefined): Partial<Actions> => ({
  findLastChoice: () => Promise.resolve(last),
});
/** Shows the pane in a workbook that keeps a choice, and waits until it has begun with it: names may have to be loaded. */
async function showWith(last: LastChoice, actions: Partial<Actions> = {}): Promise<void> {
  await showPane({ data: dataset(), actions: { ...kept(last), ...actions } });
  for (let tries = 0; tries < 100 && chips().length === 0; tries += 1) {
    await new Promise((resolve) => setTimeout(resolve, 20));
    await settle(() => {});
  }
}

const checked = (label: string) =>
  [...document.querySelectorAll("label")].find((each) => each.textContent === label)?.querySelector("input")
    ?.checked;

describe("the last choice", () => {
  it("is what the pane begins with", async () => {
    await showWith(LAST);
    expect(chips()).toEqual(["Registered nurse", "Medical coder"]);
    expect(placeField().value).toBe("Texas");
    expect(document.querySelector<HTMLSelectElement>("#measures")?.value).toBe("own");
    const labels = [
      "Median pay",
      "Projected growth",
      "Mean pay",
      "Pay over time",
      "Values",
      "At the selected cell",
    ];
    expect(labels.map(checked)).toEqual([true, true, false, true, true, true]);
    expect(announced()).toContain("The last choice in this workbook is back: 2 of 6 careers.");
    expect(document.querySelector(".chosen ~ .message")).toBeNull();
  });

  it("is nothing in a new workbook", async () => {
    await showPane({ actions: kept(undefined) });
    expect([chips(), placeField().value]).toEqual([[], "United States"]);
    expect(announced()).toBe("");
  });

  it("is asked for once, and only once Excel is ready", async () => {
    let ready = (_: { readonly host: string }) => {};
    const asked: string[] = [];
    const findLastChoice = () => {
      asked.push("asked");
      return Promise.resolve(undefined);
    };
    await showPane({
      actions: { findLastChoice },
      office: { onReady: () => new Promise((resolve) => (ready = resolve)) },
    });
    expect(asked).toEqual([]);
    await settle(() => ready({ host: "Excel" }));
    await add("coder");
    expect(asked).toEqual(["asked"]);
  });

  it("never takes the place of what a person has chosen before Excel answered", async () => {
    let answer = (_: LastChoice) => {};
    const findLastChoice = () => new Promise<LastChoice>((resolve) => (answer = resolve));
    await showPane({ data: dataset(), actions: { findLastChoice }, office: EXCEL });
    await add("biller");
    await settle(() => answer(LAST));
    await new Promise((resolve) => setTimeout(resolve, 200));
    await settle(() => {});
    expect([chips(), placeField().value]).toEqual([["Medical biller"], "United States"]);
  });

  it("leaves out what is no longer known by its name, and says so until something is chosen", async () => {
    const careers = ["medical-coder", "sky captain", "coder", "medical-biller"];
    await showWith({ ...LAST, careers, place: "XX" });
    expect([chips(), placeField().value]).toEqual([["Medical coder", "Medical biller"], "United States"]);
    expect(panelText()).toContain(
      "Left out of the last choice in this workbook, since it could not be found again: “XX”, “sky captain”, “coder”.",
    );
    await click(button("Remove Medical biller"));
    expect(panelText()).not.toContain("Left out");
  });

  it("keeps a name that its career only stands in for", async () => {
    await showWith({ ...LAST, careers: ["health information technician"] });
    expect(chips()).toEqual(["Health information technician"]);
  });

  it("is handed to an insertion, as it stands then", async () => {
    const handed: unknown[] = [];
    const insertAtSelection = (_: unknown, overwrite: boolean, choice?: LastChoice) => {
      handed.push([overwrite, choice]);
      return Promise.resolve({ kind: "inserted" as const, address: "A1:D9", sheetName: "Sheet1", notes: [] });
    };
    await showWith(LAST, { insertAtSelection });
    await click(document.querySelectorAll<HTMLElement>(".grip")[0] as HTMLElement);
    await press("ArrowRight");
    await click(insertButton());
    expect(handed).toEqual([[false, { ...LAST, careers: ["medical-coder", "registered-nurse"] }]]);
  });

  it("is started over from as anything chosen", async () => {
    await showWith(LAST);
    await click(button("Start over"));
    expect(chips()).toEqual([]);
    expect(buttons("Bring them back")).toHaveLength(1);
  });
});
