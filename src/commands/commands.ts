import { speakAsExcel } from "../actions/display-language";
import { actionFailed } from "../actions/failure";
import { takeBackNotice } from "../actions/notice";
import { insertSelected } from "./insert-selected";
import { lookUpSelected } from "./look-up-selected";
import { showPane, tellInPane } from "./pane";
import { refreshShownSheet, shareShownSheet } from "./shown-sheet";
import { showHelp } from "./show-help";

type Event = Partial<Office.AddinCommands.Event>;

/**
 * Excel waits for a ribbon button or menu entry until its event is completed, so it is, however the command ends. A
 * keyboard shortcut runs the same command and brings no such event. What it says, it says in the language of Excel, which may
 * have begun with this command.
 */
function command(run: () => Promise<void>): (event?: Event | null) => Promise<void> {
  return (event) =>
    speakAsExcel()
      .then(run)
      .catch((error: unknown) => tellInPane(actionFailed(error).message))
      .finally(() => {
        if (event?.completed) event.completed();
      });
}

/** A command that does something: what an earlier one said is out of date. To open the pane is to read it. */
function anew(run: () => Promise<void>): (event?: Event | null) => Promise<void> {
  const runs = command(run);
  return (event) => {
    takeBackNotice();
    return runs(event);
  };
}

// The page is also opened where office.js did not arrive; the pane then says so.
if (typeof Office !== "undefined") {
  Office.actions.associate("showPane", command(showPane));
  Office.actions.associate("insertComparison", anew(insertSelected));
  Office.actions.associate("refreshSheet", anew(refreshShownSheet));
  Office.actions.associate("shareSheet", anew(shareShownSheet));
  Office.actions.associate("showHelp", anew(showHelp));
  Office.actions.associate("lookUpCareer", anew(lookUpSelected));
}
