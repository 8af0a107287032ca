import { openTab } from "../pane";
import type { Preview } from "../preview";
import { runCommand } from "../run-command";
import { find, press, shown, told } from "./state";
import type { State } from "./state";

async function lookUpCell(preview: Preview, text: string): Promise<void> {
  await preview.enter("H2", text);
  await preview.select("H2");
  await runCommand(preview, "lookUpCareer");
}

export const lookUp: readonly State[] = [
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
