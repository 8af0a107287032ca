import { actOnSheet, cardOf, choose, choosePlace, insert, openTab } from "./pane";
import type { Preview } from "./preview";
import { cellOf, goToSheet, inExcel } from "./workbook";

/** What a tab can look like, and how a person gets there from the state before. */
export interface State {
  readonly name: string;
  readonly reach: (preview: Preview) => Promise<void>;
  /** Whether it has so much in it that its way through by the Tab key is worth a try. */
  readonly full?: boolean;
}

const shown = ({ pane }: Preview) => pane.locator("[role=tabpanel]:not([hidden])");
const press = (preview: Preview, name: string | RegExp) =>
  shown(preview).getByRole("button", { name }).first().click();
const told = (preview: Preview, text: string | RegExp) => shown(preview).getByText(text).first().waitFor();

async function find(preview: Preview, field: string, name: string): Promise<void> {
  const search = shown(preview).getByRole("combobox", { name: field });
  await search.fill(name);
  await shown(preview).getByRole("option").first().waitFor();
  await search.press("Enter");
}

/** The next thing that Excel is asked for fails. */
const failNext = (preview: Preview, member?: string) =>
  preview.page.evaluate(
    (named) =>
      window.preview.host.failNext({
        code: "GeneralException",
        message: "Out of memory",
        ...(named !== undefined && { member: named }),
      }),
    member,
  );

/** Excel answers nothing until it is let go on. */
const hold = (preview: Preview) =>
  preview.page.evaluate(() => Object.assign(window, { goOn: window.preview.host.hold() }));
const goOn = (preview: Preview) =>
  preview.page.evaluate(() => (window as unknown as { goOn(): void }).goOn());

/** Excel would run it for the entry in the menu of a cell, or for its keys. */
export async function runCommand(preview: Preview, name: string): Promise<void> {
  const frame = await preview.frame();
  await frame.evaluate((named) => {
    const { Office: office } = window as unknown as { Office: Commands };
    void office.actions._association.mappings[named.toUpperCase()]?.();
  }, name);
}

interface Commands {
  readonly actions: { readonly _association: { readonly mappings: Record<string, () => Promise<void>> } };
}

async function lookUpCell(preview: Preview, text: string): Promise<void> {
  await preview.enter("H2", text);
  await preview.select("H2");
  await runCommand(preview, "lookUpCareer");
}

const compare: readonly State[] = [
  { name: "at first", reach: () => Promise.resolve() },
  {
    name: "with suggestions",
    async reach({ pane }) {
      await pane.getByRole("combobox", { name: "Add a career" }).fill("med");
      await pane.getByRole("option").nth(3).waitFor();
    },
  },
  {
    name: "with nothing to suggest",
    async reach(preview) {
      await preview.pane.getByRole("combobox", { name: "Add a career" }).fill("zzzzzz");
      await told(preview, /zzzzzz/);
    },
  },
  {
    name: "with one career",
    async reach(preview) {
      await choose(preview, ["health information technician"]);
      await told(preview, "BLS no longer publishes");
    },
  },
  {
    name: "with four careers, their table and all charts",
    async reach(preview) {
      await choose(preview, ["medical assistant", "biller", "registered nurse"]);
      await preview.pane.getByRole("checkbox", { name: "Pay over time" }).check();
      await preview.pane.locator(".charts .lines").waitFor();
    },
  },
  {
    name: "with buttons that move a career",
    full: true,
    async reach(preview) {
      await press(preview, /^Move Medical biller, /);
      await shown(preview).getByRole("button", { name: "Move Medical biller later" }).waitFor();
    },
  },
  {
    name: "with every measure, for a state",
    async reach(preview) {
      await preview.pane.getByLabel("What to compare").selectOption("everything");
      await choosePlace(preview, "TX");
      await told(preview, "$37,570");
      for (const more of await shown(preview).locator(".preview details > summary").all())
        if (await more.isVisible()) await more.click();
    },
  },
  {
    name: "while measures are checked one by one",
    async reach(preview) {
      await preview.pane.getByLabel("What to compare").selectOption("own");
      await shown(preview)
        .getByText(/^Pay \(\d+ of \d+\)$/)
        .click();
      await preview.pane.getByRole("checkbox", { name: "Mean pay" }).check();
    },
  },
  {
    name: "while it asks whether to write over cells",
    async reach(preview) {
      await preview.pane.getByLabel("What to compare").selectOption({ index: 0 });
      await preview.enter("A1", "mine");
      await preview.pane.getByRole("radio", { name: "At the selected cell" }).check();
      await preview.select("A1");
      await press(preview, "Insert comparison");
      await told(preview, "1 cell in A1");
    },
  },
  {
    name: "inserted",
    async reach(preview) {
      await press(preview, "Cancel");
      await preview.pane.getByRole("radio", { name: "New sheet" }).check();
      await insert(preview);
    },
  },
  {
    name: "failed",
    async reach(preview) {
      await failNext(preview);
      await press(preview, "Insert comparison");
      await preview.pane.locator(".outcome .error").waitFor();
      await shown(preview).getByText("Details").click();
    },
  },
  {
    name: "while it takes long",
    async reach(preview) {
      await hold(preview);
      await press(preview, "Insert comparison");
      await shown(preview).getByRole("button", { name: "Cancel" }).waitFor();
    },
  },
  {
    name: "cancelled",
    async reach(preview) {
      await press(preview, "Cancel");
      await told(preview, "Cancelled. Nothing was changed.");
      await goOn(preview);
    },
  },
  {
    name: "started over",
    async reach(preview) {
      await press(preview, "Start over");
      await told(preview, "All choices are cleared.");
    },
  },
];

const readyMade: readonly State[] = [
  {
    name: "at first",
    async reach(preview) {
      await openTab(preview, "Ready-made");
      await told(preview, "Ready-made tables");
    },
  },
  {
    name: "with a table looked at",
    full: true,
    async reach(preview) {
      const card = cardOf(preview, "Four billing and coding careers");
      await card.getByText("Preview").click();
      await card.getByText("rows in all").waitFor();
    },
  },
  {
    name: "inserted",
    async reach(preview) {
      await cardOf(preview, "Four billing and coding careers")
        .getByRole("button", { name: "Insert at the selected cell" })
        .click();
      await told(preview, /^Inserted in /);
      await preview.settled();
    },
  },
  {
    name: "while it asks whether to write over cells",
    async reach(preview) {
      await press(preview, "Insert at the selected cell");
      await told(preview, /hold something/);
    },
  },
  {
    name: "failed",
    async reach(preview) {
      await press(preview, "Cancel");
      await failNext(preview);
      await press(preview, "Insert as a new sheet");
      await preview.pane.locator(".outcome .error").waitFor();
    },
  },
];

const lookUp: readonly State[] = [
  {
    name: "at first",
    async reach(preview) {
      await openTab(preview, "Look up");
      await told(preview, "Search for a career");
    },
  },
  {
    name: "a career, with every figure known of it",
    async reach(preview) {
      await find(preview, "Find a career", "coder");
      await told(preview, /^Pay a year \(\d+\)$/);
      await shown(preview)
        .getByText(/^Pay a year \(\d+\)$/)
        .click();
    },
  },
  {
    name: "a figure inserted",
    full: true,
    async reach(preview) {
      await press(preview, "Insert value (Median pay)");
      await told(preview, /^Inserted in /);
      await preview.settled();
    },
  },
  {
    name: "while it asks whether to write over a cell",
    async reach(preview) {
      await press(preview, "Insert formula (Projected growth)");
      await told(preview, /holds something/);
    },
  },
  {
    name: "on the way to another career",
    async reach(preview) {
      await press(preview, "Cancel");
      await press(preview, "Medical transcriptionist");
      await shown(preview).getByRole("button", { name: "Back to Medical coder" }).waitFor();
    },
  },
  {
    name: "a name that nobody knows",
    async reach(preview) {
      await lookUpCell(preview, "codr");
      await told(preview, 'No career is called "codr".');
    },
  },
  {
    name: "a name of several careers",
    async reach(preview) {
      await lookUpCell(preview, "billing specialist");
      await told(preview, '"billing specialist" can mean');
    },
  },
  {
    name: "several names",
    async reach(preview) {
      await lookUpCell(preview, "coder vs. biller");
      await told(preview, "More than one career is named here.");
    },
  },
  {
    name: "a wrong figure to report, and the licenses",
    async reach(preview) {
      await press(preview, "biller");
      await told(preview, "Where it can lead");
      await shown(preview).getByText("Report a wrong figure").click();
      await shown(preview).getByText("Sources, licenses and notices").click();
      await told(preview, /O\*NET/);
    },
  },
];

const formulas: readonly State[] = [
  {
    name: "the list",
    async reach(preview) {
      await openTab(preview, "Formulas");
      await told(preview, "SALARY");
    },
  },
  {
    name: "nothing found",
    async reach({ pane }) {
      await pane.getByRole("searchbox", { name: "Find a function" }).fill("zzzzzz");
      await pane.getByText("No function is described by").waitFor();
    },
  },
  {
    name: "a function",
    async reach(preview) {
      await preview.pane.getByRole("searchbox", { name: "Find a function" }).fill("");
      await press(preview, /^GROWTH$/);
      await told(preview, "Give “Career” first.");
    },
  },
  {
    name: "an answer",
    async reach(preview) {
      await find(preview, "Career (required)", "coder");
      await shown(preview).locator(".answer .value").waitFor();
    },
  },
  {
    name: "an error",
    async reach(preview) {
      await preview.pane.getByLabel("Period (optional)").fill("2034");
      await shown(preview).locator(".field").getByText('The period "2034"').waitFor();
    },
  },
  {
    name: "an answer that fills several cells",
    full: true,
    async reach(preview) {
      await press(preview, "All functions");
      await press(preview, /^TABLE$/);
      await find(preview, "Careers (required)", "coder");
      await find(preview, "Careers (required)", "medical assistant");
      await shown(preview).locator(".spill table").waitFor();
    },
  },
  {
    name: "fields one by one",
    async reach(preview) {
      await preview.pane.getByLabel("Fields (optional)").selectOption({ label: "Choose fields…" });
      await shown(preview).getByRole("checkbox").first().check();
    },
  },
  {
    name: "inserted",
    async reach(preview) {
      await press(preview, "Insert into the active cell");
      await told(preview, /^Inserted in /);
      await preview.settled();
    },
  },
];

const NAME = "Assistant vs Coder";

const thisSheet: readonly State[] = [
  {
    name: "a sheet that is not ours",
    async reach(preview) {
      await openTab(preview, "This sheet");
      await told(preview, "“Sheet1” holds no comparison.");
    },
  },
  {
    name: "a formula of the add-in selected that gives an error",
    async reach(preview) {
      await preview.enter("B2", "codr");
      await preview.enter("C2", "=CAREER.SALARY(B2)");
      await preview.select("C2");
      await told(preview, "Did you mean");
    },
  },
  {
    name: "a formula of the add-in selected that gives a figure",
    async reach(preview) {
      await preview.enter("B2", "coder");
      await preview.select("C2");
      await told(preview, "29-2072 Medical Records Specialists");
    },
  },
  {
    name: "a comparison",
    async reach(preview) {
      await openTab(preview, "Compare");
      await choose(preview, ["medical assistant", "coder"]);
      await insert(preview);
      await openTab(preview, "This sheet");
      await told(preview, "the newest at hand");
    },
  },
  {
    name: "refreshed, with changes and with what was kept",
    full: true,
    async reach(preview) {
      await preview.enter(await cellOf(preview, "Median pay", "B"), "60000");
      await preview.enter("C5", "biller");
      await actOnSheet(preview, "Refresh");
      await told(preview, "Kept as you typed it");
    },
  },
  {
    name: "failed",
    async reach(preview) {
      await failNext(preview, "Range.formulas");
      await actOnSheet(preview, "Prepare for sharing");
      await shown(preview).locator(".outcome .error").waitFor();
    },
  },
  {
    name: "while it takes long",
    async reach(preview) {
      await hold(preview);
      await press(preview, "Refresh");
      await shown(preview).getByRole("button", { name: "Cancel" }).waitFor();
    },
  },
  {
    name: "formulas that have lost the add-in",
    async reach(preview) {
      await press(preview, "Cancel");
      await told(preview, "Cancelled. Nothing was changed.");
      await goOn(preview);
      await openTab(preview, "Compare");
      await preview.page.evaluate(() => window.preview.host.reopen());
      await preview.settled();
      await openTab(preview, "This sheet");
      await told(preview, "cells show #NAME?");
    },
  },
  {
    name: "a sheet that cannot be read",
    async reach(preview) {
      await inExcel(preview, async (context) => {
        context.workbook.worksheets
          .getActiveWorksheet()
          .customProperties.add("CareerComparison", "a holiday");
        await context.sync();
      });
      await goToSheet(preview, "Sheet1");
      await told(preview, "“Sheet1” holds no comparison");
      await goToSheet(preview, NAME);
      await told(preview, "so that it cannot be read");
    },
  },
];

/** For each tab the states it goes through, one from the other, in a workbook that was empty. */
export const STATES = {
  Compare: compare,
  "Ready-made": readyMade,
  "Look up": lookUp,
  Formulas: formulas,
  "This sheet": thisSheet,
} as const;
