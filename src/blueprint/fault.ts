import { quoted } from "./formula-text";
import { PLACE_NAME } from "./frame";

/** Why a column of a live sheet has no figures, as the sentences say it after the name at its head. */
export const FAULTS = {
  silent: "no answer yet",
  place: "place not known",
  blank: "no career named",
  name: "check this name",
} as const;

/** What stands for a head that has no name to show. */
const BLANK_NAME = "(blank)";

/** The name at the head of a column as sentences show it. */
export function nameFormula(head: string): string {
  return `IFERROR(IF(TRIM(${head})="",${quoted(BLANK_NAME)},TRIM(${head})),"(error)")`;
}

/**
 * The fault of a column, blank where it has an official title. ERROR.TYPE gives 5 for #NAME?, more than 7 for errors
 * that newer Excels have for formulas that still wait, and an error of its own for those that it does not know.
 */
export function faultFormula(head: string, official: string, name: string): string {
  const type = `ERROR.TYPE(${official})`;
  const silent = `IFERROR(OR(${type}=5,${type}>7),TRUE)`;
  const asked = `IF(${name}=${quoted(BLANK_NAME)},${quoted(FAULTS.blank)},${quoted(FAULTS.name)})`;
  const answered = `IF(ISERROR(${PLACE_NAME}),${quoted(FAULTS.place)},${asked})`;
  const fault = `IF(ISERROR(${head}),${quoted(FAULTS.name)},IF(${silent},${quoted(FAULTS.silent)},${answered}))`;
  return `IF(ISERROR(${official}),${fault},"")`;
}

/** What a sentence tells of a career, or the fault that keeps it from telling. */
export function unlessFault(fault: string, text: string): string {
  return `IF(${fault}<>"",${fault},${text})`;
}

/** The place, also where nobody knows it. */
export const PLACE_SHOWN = `IFERROR(${PLACE_NAME},${quoted(FAULTS.place)})`;
