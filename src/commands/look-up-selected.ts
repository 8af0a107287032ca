import { lookUp } from "../actions/look-up-request";
import { words } from "../words/words";
import { showPane, tellInPane } from "./pane";
import { selectedText } from "./selected-texts";

/** Has the pane look up the career that the selected cell names, and opens it. */
export async function lookUpSelected(): Promise<void> {
  const text = await selectedText();
  if (text === undefined) return tellInPane(words.commands.selectCareer);
  lookUp(text);
  await showPane();
}
