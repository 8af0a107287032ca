import { actions } from "./actions";
import { charts } from "./charts";
import { commands } from "./commands";
import { compare } from "./compare";
import { excel } from "./excel";
import { failures } from "./failures";
import { footer } from "./footer";
import { formulas } from "./formulas";
import { ENGLISH_NOTES } from "../../comparison/note-words";
import { lookUp } from "./look-up";
import { measures } from "./measures";
import { pane } from "./pane";
import { readyMade } from "./ready-made";
import { search } from "./search";
import { selectedCell } from "./selected-cell";
import { thisSheet } from "./this-sheet";

export const ENGLISH = {
  /** As a page says it. */
  language: "en",
  pane,
  excel,
  compare,
  charts,
  readyMade,
  lookUp,
  formulas,
  footer,
  thisSheet,
  selectedCell,
  search,
  measures,
  notes: ENGLISH_NOTES,
  actions,
  failures,
  commands,
};
