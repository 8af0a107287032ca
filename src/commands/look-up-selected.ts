import { lookUp } from "../actions/look-up-request";
import { showPane, tellInPane } from "./pane";
import { selectedText } from "./selected-texts";

const SELECT = "Select a cell that names a career, then choose Look up career.";

/** Has the pane look up the career that the selected cell names, and opens it. */
export async function lookUpSelected(): Promise<void> {
  const text = await selectedText();
  if (text === undefined) return tellInPane(SELECT);
  lookUp(text);
  await showPane();
}
