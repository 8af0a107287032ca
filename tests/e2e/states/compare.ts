import { choose, choosePlace, insert } from "../pane";
import { failNext, goOn, hold, press, shown, told } from "./state";
import type { State } from "./state";

export const compare: readonly State[] = [
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
