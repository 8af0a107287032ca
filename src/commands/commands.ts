import { insertSelected } from "./insert-selected";
import { showHelp } from "./show-help";

type Event = Office.AddinCommands.Event;

/** Excel waits for a command until its event is completed, so it is, however the command ends. */
function command(run: () => Promise<void>): (event: Event) => Promise<void> {
  return (event) => run().finally(() => event.completed());
}

// The page is also opened where office.js did not arrive; the pane then says so.
if (typeof Office !== "undefined") {
  Office.actions.associate("insertComparison", command(insertSelected));
  Office.actions.associate("showHelp", command(showHelp));
}
