import type { FUniver } from "@univerjs/core/facade";
import type { AddInControl } from "./manifest";
import type { Pane } from "./pane";
import { runCommand } from "./run-command";

/** Where the grid keeps what is its host's own in the menu of a cell. */
const PLACE = ["contextMenu.mainArea", "contextMenu.others"];

/** Puts the add-in's own entries, as its manifest has them, into the menu of the grid's cells. */
export function fillCellMenu(univerAPI: FUniver, entries: readonly AddInControl[], pane: Pane): void {
  for (const { label, tip, functionName } of entries) {
    if (functionName === undefined) continue;
    const action = () => runCommand(pane.frame, functionName);
    univerAPI
      .createMenu({ id: `add-in.${functionName}`, title: label, tooltip: tip, action })
      .appendTo(PLACE);
  }
}
