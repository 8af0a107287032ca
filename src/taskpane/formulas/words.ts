export const FORMULAS = {
  heading: "Formulas",
  about: "Every function of this add-in. Choose one, fill in its arguments, and put the formula in a cell.",
  loading: "Loading the functions…",
  notLoaded: "The functions could not be loaded. Check your internet connection, then try again.",

  search: "Find a function",
  searchHint: "By its name or by what it gives: pay, license, cost of living",
  back: "All functions",
  help: "Help on this function",

  choose: "Choose…",
  leftOut: "Not given",
  ownFields: "Choose fields…",
  fields: "Fields",
  chosen: "Chosen careers",

  formula: "Formula",
  copy: "Copy formula",
  copied: "Formula copied.",
  notCopied: "The formula could not be copied. It is selected: press Ctrl+C, or ⌘C on a Mac.",

  result: "Result",
  card: "A card: choose the icon in the cell to open it.",
  calculating: "Calculating…",
  defect: "This formula could not be calculated. Change an argument, or close this pane and open it again.",

  intoWorkbook: "Into the workbook",
  insert: "Insert into the active cell",
  busy: "The formula is being inserted.",
} as const;

/** "In dollars of (optional)" for the argument inDollarsOf. */
export function fieldLabel(name: string, optional: boolean): string {
  const words = name.replace(/([a-z])([A-Z])(?=[a-z])/g, "$1 $2").replace(/([a-z])([A-Z])$/, "$1 $2");
  const lower = words.replace(/\b[A-Z](?=[a-z])/g, (letter) => letter.toLowerCase());
  return `${lower.slice(0, 1).toUpperCase()}${lower.slice(1)}${optional ? " (optional)" : ""}`;
}

export const functionsFound = (count: number) =>
  count === 1 ? "1 function found." : `${count} functions found.`;
export const noFunction = (text: string) =>
  `No function is described by “${text}”. Try another word, such as pay, skills or source.`;
export const needs = (name: string) => `Give “${fieldLabel(name, false)}” first.`;
export const needsToShow = (name: string) => `Give “${fieldLabel(name, false)}” to see the result.`;
export const removes = (title: string) => `Remove ${title}`;
export const careerAdded = (title: string, standIn = "") => `${title} chosen. ${standIn}`.trimEnd();
export const careerRemoved = (title: string) => `${title} removed.`;
export const isChosen = (title: string) => `${title} is already chosen.`;
export const standsIn = (title: string, standIn: string) => `${title}: ${standIn}`;
export const explained = (value: string, meaning: string) => `${value}: ${meaning}`;
export const answered = (text: string, problem = "") => `Result: ${text}. ${problem}`.trimEnd();
export const filled = (rows: number, columns: number) =>
  `Result: ${rows} ${rows === 1 ? "row" : "rows"} and ${columns} ${columns === 1 ? "column" : "columns"}.`;
export const moreRows = (rows: number) => (rows === 1 ? "and 1 more row" : `and ${rows} more rows`);
