import { lookUp } from "../actions/look-up-request";
import { words } from "../words/words";
import { showPane, tellInPane } from "./pane";
import { selectedText, selectedTexts } from "./selected-texts";

/** More cannot be meant to choose from. */
const MOST_NAMES = 12;

/** Has the pane look up the career that the selected cell names, or ask which of several, and opens it. */
export async function lookUpSelected(): Promise<void> {
  const texts = await textsToLookUp();
  if (texts.length === 0) return tellInPane(words.commands.selectCareer);
  lookUp(texts);
  await showPane();
}

/** Excel does not say in which of several selected cells the menu was opened. */
async function textsToLookUp(): Promise<readonly string[]> {
  const texts = await selectedTexts();
  if (texts.length > 1 && texts.length <= MOST_NAMES) return texts;
  const text = await selectedText();
  return text === undefined ? [] : [text];
}
