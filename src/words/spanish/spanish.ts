import type { Words } from "../words";
import { actions } from "./actions";
import { charts } from "./charts";
import { commands } from "./commands";
import { compare } from "./compare";
import { excel } from "./excel";
import { failures } from "./failures";
import { footer } from "./footer";
import { formulas } from "./formulas";
import { lookUp } from "./look-up";
import { measures } from "./measures";
import { notes } from "./notes";
import { pane } from "./pane";
import { readyMade } from "./ready-made";
import { search } from "./search";
import { selectedCell } from "./selected-cell";
import { thisSheet } from "./this-sheet";

/** Latin American Spanish as it is written in the United States, to a reader addressed as "usted". */
export const SPANISH: Words = {
  language: "es",
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
  notes,
  actions,
  failures,
  commands,
};
