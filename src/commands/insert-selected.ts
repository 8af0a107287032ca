import { insertComparison } from "../actions/insert-comparison";
import { tell } from "../actions/notice";
import { FEWEST_CAREERS, MOST_CAREERS } from "../comparison/comparison";
import { words } from "../words/words";
import { tellInPane } from "./pane";
import { selectedTexts } from "./selected-texts";

/** Inserts a comparison of the careers that the selected cells name; opens the pane where they name too few or many. */
export async function insertSelected(): Promise<void> {
  const careers = await selectedTexts();
  if (careers.length < FEWEST_CAREERS || careers.length > MOST_CAREERS)
    return tellInPane(words.commands.chooseCareers);
  const { sheetName, notes } = await insertComparison({ careers, place: "US", mode: "live" });
  tell(words.pane.inserted(sheetName), notes.length === 0 ? undefined : notes.join(" "));
}
