import { compare } from "./compare";
import { formulas } from "./formulas";
import { lookUp } from "./look-up";
import { readyMade } from "./ready-made";
import { thisSheet } from "./this-sheet";

/** For each tab the states it goes through, one from the other, in a workbook that was empty. */
export const STATES = {
  Compare: compare,
  "Ready-made": readyMade,
  "Look up": lookUp,
  Formulas: formulas,
  "This sheet": thisSheet,
} as const;
