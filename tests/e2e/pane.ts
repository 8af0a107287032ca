import type { Preview } from "./preview";
import { POLLING } from "./preview";

/** Picks careers by typing a name and pressing Enter, as a person without a mouse does. */
export async function choose({ pane }: Preview, names: readonly string[]): Promise<void> {
  const search = pane.getByRole("combobox", { name: "Add a career" });
  const suggestion = pane.locator("[role=listbox] [role=option]").first();
  for (const name of names) {
    await search.fill(name);
    await suggestion.waitFor();
    await search.press("Enter");
    await suggestion.waitFor({ state: "hidden" });
  }
}

/** Chooses a place of the comparison by typing what it is called. */
export async function choosePlace({ pane }: Preview, text: string): Promise<void> {
  const search = pane
    .getByRole("tabpanel", { name: "Compare" })
    .getByRole("combobox", { name: "Place", exact: true });
  await search.fill(text);
  await pane.getByRole("listbox", { name: "Places" }).getByRole("option").first().waitFor();
  await search.press("Enter");
}

export async function openTab(
  { pane }: Preview,
  name: "Compare" | "Ready-made" | "Look up" | "Formulas" | "This sheet",
): Promise<void> {
  await pane.getByRole("tab", { name }).click();
  await pane.getByRole("tabpanel", { name }).waitFor();
}

/** Presses one of the buttons of the tab "This sheet". @returns what the pane says was done, or why it was not */
export async function actOnSheet(preview: Preview, button: string): Promise<string> {
  await openTab(preview, "This sheet");
  const { pane } = preview;
  const outcome = pane.getByRole("tabpanel", { name: "This sheet" }).locator(".outcome");
  // What was said of the last action is not the answer.
  await outcome
    .locator(".message")
    .evaluateAll((said) => said.forEach((each) => each.setAttribute("data-said", "")));
  await pane.getByRole("button", { name: button, exact: true }).click();
  await outcome.locator(".message:not([data-said])").waitFor();
  await preview.settled();
  return outcome.innerText();
}

/** A ready-made table, or set of measures, in the gallery. */
export function cardOf({ pane }: Preview, title: string) {
  const heading = pane.getByRole("heading", { name: title, exact: true });
  return pane.getByRole("tabpanel", { name: "Ready-made" }).getByRole("listitem").filter({ has: heading });
}

/** Inserts the table of an article as a sheet of its own. */
export async function insertArticle(preview: Preview, title: string): Promise<void> {
  await openTab(preview, "Ready-made");
  await insertOnSheet(preview, () =>
    cardOf(preview, title).getByRole("button", { name: "Insert as a new sheet" }).click(),
  );
}

/** Inserts the comparison as a sheet of its own. */
export async function insert(preview: Preview): Promise<void> {
  await insertOnSheet(preview, () => preview.pane.getByRole("button", { name: "Insert comparison" }).click());
}

async function insertOnSheet(preview: Preview, press: () => Promise<void>): Promise<void> {
  const before = await preview.sheetNames();
  await press();
  await preview.page.waitForFunction(
    (count) => (window.preview.univerAPI.getActiveWorkbook()?.getSheets().length ?? 0) > count,
    before.length,
    { polling: POLLING },
  );
  await preview.pane
    .locator("[role=tabpanel]:not([hidden])")
    .getByText(/Inserted on the new sheet/)
    .waitFor();
  await preview.settled();
}

/** What the row with this label shows right of the label, up to the first blank cell. */
export async function rowOf(preview: Preview, label: string): Promise<string[]> {
  const rows = await preview.shown("A1:J40");
  const row = rows.find(([first]) => first?.trim() === label);
  if (!row) throw new Error(`No row is labelled "${label}": ${rows.map(([first]) => first).join(" | ")}`);
  const cells = row.slice(1);
  const end = cells.findIndex((cell) => cell === "");
  return end < 0 ? cells : cells.slice(0, end);
}
