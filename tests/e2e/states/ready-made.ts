import { cardOf, openTab } from "../pane";
import { failNext, press, told } from "./state";
import type { State } from "./state";

export const readyMade: readonly State[] = [
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
