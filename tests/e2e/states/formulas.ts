import { openTab } from "../pane";
import { find, press, shown, told } from "./state";
import type { State } from "./state";

export const formulas: readonly State[] = [
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
