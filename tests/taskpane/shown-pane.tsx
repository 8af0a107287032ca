import { render } from "preact";
import { act } from "preact/test-utils";
import type { Dataset } from "../../src/dataset/dataset";
import type { Actions } from "../../src/taskpane/actions";
import { calculate } from "../../src/functions/functions";
import { Pane } from "../../src/taskpane/pane";
import { threeCareers } from "../fixtures/three-careers";

/** As much of Office as the pane asks for before anything is inserted. */
export interface ShownOffice {
  readonly onReady: () => Promise<{ readonly host: string | null }>;
}

export const EXCEL: ShownOffice = { onReady: () => Promise.resolve({ host: "Excel" }) };

interface Options {
  readonly data?: Dataset;
  /** What the pane may ask of the workbook; anything else is a fault. */
  readonly actions?: Partial<Actions>;
  /** `null` where office.js did not load. */
  readonly office?: ShownOffice | null;
}

/** Shows the pane as a page would, once Excel has answered. */
export async function showPane({
  data = threeCareers(),
  actions = {},
  office = EXCEL,
}: Options = {}): Promise<void> {
  hidePane();
  Object.assign(globalThis, { Office: office ? { ...office, HostType: { Excel: "Excel" } } : undefined });
  const all = { ...NOTHING, ...actions };
  await settle(() => render(<Pane load={() => data} actions={all} calculate={calculate} />, document.body));
}

/** Does something to the pane, then waits until it has drawn all that follows from it. */
export async function settle(change: () => void): Promise<void> {
  await act(async () => {
    change();
    await turns();
  });
  // The effects of what was drawn may have changed it again.
  await act(turns);
}

async function turns(): Promise<void> {
  for (let turn = 0; turn < 10; turn++) await undefined;
}

export function hidePane(): void {
  act(() => render(null, document.body));
  Object.assign(globalThis, { Office: undefined });
}

const never = () => {
  throw new Error("Nothing was to be asked of the workbook.");
};

/** A workbook of which nothing may be asked. */
export const NOTHING: Actions = {
  insertComparison: never,
  insertArticle: never,
  insertAtSelection: never,
  takeWorkbook: never,
  workbookWay: () => "download",
  findLastChoice: () => Promise.resolve(undefined),
  insertIntoCell: never,
  describeSheet: never,
  refreshSheet: never,
  shareSheet: never,
  makeSheetLive: never,
  repairSheet: never,
  readCell: () => new Promise(() => {}),
  watchSheets: () => () => {},
  watchSelection: () => () => {},
};

export const combobox = () => element<HTMLInputElement>('[role="tabpanel"]:not([hidden]) [role="combobox"]');
export const options = () => (isOpen() ? texts('[role="option"] .title') : []);
export const isOpen = () => combobox().getAttribute("aria-expanded") === "true";
export const chips = () => texts(".chip > span");
export const insertButton = () => element<HTMLButtonElement>(".primary");
export const paneText = () => document.body.textContent ?? "";

/** The text of the option that the combobox calls active. */
export function activeOption(): string | undefined {
  const id = combobox().getAttribute("aria-activedescendant");
  return (
    (id === null ? null : document.getElementById(id))?.querySelector(".title")?.textContent ?? undefined
  );
}

/** What the elements that announce changes say now. */
export function announced(): string {
  return texts('[role="status"]').filter(Boolean).join(" ");
}

/** The figures as text: under each measure, a line for each career. */
export function figures(measure: string): readonly (readonly string[])[] {
  const table = [...document.querySelectorAll("table")].find((each) =>
    each.caption?.textContent?.startsWith(`${measure} `),
  );
  return [...(table?.rows ?? [])].map((row) => [...row.cells].map((cell) => cell.textContent?.trim() ?? ""));
}

export function button(name: string): HTMLButtonElement {
  const [found] = buttons(name);
  if (!found) throw new Error(`No button is called "${name}".`);
  return found;
}

/** All of a name in the tab that is shown. */
export function buttons(name: string): readonly HTMLButtonElement[] {
  return [...document.querySelectorAll("button")].filter(
    (each) => isShown(each) && (each.getAttribute("aria-label") ?? each.textContent) === name,
  );
}

const isShown = (element: Element) => element.closest("[hidden]") === null;

export async function goTo(tab: string): Promise<void> {
  await click(button(tab));
}

/** The text of the tab that is shown. */
export const panelText = () => element("[role=tabpanel]:not([hidden])").textContent ?? "";

/** Moves the focus as a click does, and lets what was begun settle. */
export async function click(target: HTMLElement): Promise<void> {
  await settle(() => {
    target.focus();
    target.click();
  });
}

export const type = (text: string) => typeInto(combobox(), text);

export async function typeInto(field: HTMLInputElement, text: string): Promise<void> {
  await settle(() => {
    field.focus();
    field.value = text;
    field.dispatchEvent(new Event("input", { bubbles: true }));
  });
}

/** Presses keys where the focus is; true when the pane kept the last one for itself. */
export async function press(...keys: readonly string[]): Promise<boolean> {
  let kept = false;
  for (const key of keys) {
    const event = new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true });
    await settle(() => void document.activeElement?.dispatchEvent(event));
    kept = event.defaultPrevented;
  }
  return kept;
}

export async function add(...names: readonly string[]): Promise<void> {
  for (const name of names) {
    await type(name);
    await press("Enter");
  }
}

/** Chooses a place by typing what it is called, as a person does. */
export async function choosePlace(text: string): Promise<void> {
  await typeInto(placeField(), text);
  await press("Enter");
}

/** The search for places, in the tab that is shown. */
export const placeField = () =>
  [...document.querySelectorAll<HTMLInputElement>('[role="combobox"]')].find(
    (field) => isShown(field) && field.labels?.[0]?.textContent === "Place",
  ) as HTMLInputElement;

/** Chooses what to compare by the set's id; "own" is a choice of one's own. */
export async function chooseMeasures(set: string): Promise<void> {
  await select("#measures", set);
}

async function select(selector: string, value: string): Promise<void> {
  const select = element<HTMLSelectElement>(selector);
  await settle(() => {
    select.value = value;
    select.dispatchEvent(new Event("change", { bubbles: true }));
  });
}

function element<Kind extends HTMLElement>(selector: string): Kind {
  const found = document.querySelector<Kind>(selector);
  if (!found) throw new Error(`The pane shows no ${selector}.`);
  return found;
}

function texts(selector: string): readonly string[] {
  return [...document.querySelectorAll(selector)]
    .filter(isShown)
    .map((each) => each.textContent?.trim() ?? "");
}
