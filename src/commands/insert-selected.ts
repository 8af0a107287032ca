import { insertComparison } from "../actions/insert-comparison";
import { tell } from "../actions/notice";
import { FEWEST_CAREERS, MOST_CAREERS } from "../comparison/comparison";
import { tellInPane } from "./pane";
import { selectedTexts } from "./selected-texts";

const CHOOSE =
  "Choose two to six careers here, then press Insert comparison. Or select cells that name them before you use the ribbon button.";

/** Inserts a comparison of the careers that the selected cells name; opens the pane where they name too few or many. */
export async function insertSelected(): Promise<void> {
  const careers = await selectedTexts();
  if (careers.length < FEWEST_CAREERS || careers.length > MOST_CAREERS) return tellInPane(CHOOSE);
  const { sheetName, notes } = await insertComparison({ careers, place: "US", mode: "live" });
  tell([`Inserted on the new sheet "${sheetName}".`, ...notes].join(" "));
}
