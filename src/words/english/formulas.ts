/** What the tab Formulas says; what the functions themselves are is told with them. */
export const formulas = {
  heading: "Formulas",
  about: "Every function of this add-in. Choose one, fill in its arguments, and put the formula in a cell.",
  loading: "Loading the functions…",
  notLoaded: "The functions could not be loaded. Check your internet connection, then try again.",

  search: "Find a function",
  searchHint: "By its name or by what it gives: pay, license, cost of living",
  functionsFound: (count: number) => (count === 1 ? "1 function found." : `${count} functions found.`),
  noFunction: (text: string) =>
    `No function is described by “${text}”. Try another word, such as pay, skills or source.`,
  back: "All functions",
  help: "Help on this function",

  /** The name of an argument as the label of a field: "In dollars of" for inDollarsOf. */
  argument: (name: string): string => {
    const apart = name.replace(/([a-z])([A-Z])(?=[a-z])/g, "$1 $2").replace(/([a-z])([A-Z])$/, "$1 $2");
    const lower = apart.replace(/\b[A-Z](?=[a-z])/g, (letter) => letter.toLowerCase());
    return `${lower.slice(0, 1).toUpperCase()}${lower.slice(1)}`;
  },
  optional: (argument: string) => `${argument} (optional)`,
  required: (argument: string) => `${argument} (required)`,
  outOfLimits: (min: number, max: number, whole: boolean) => {
    const number = whole ? "a whole number" : "a number";
    return max === Infinity ? `Give ${number}, ${min} or more.` : `Give ${number} from ${min} to ${max}.`;
  },
  notAbove: (least: number) => `Give a number above ${least}.`,
  correct: (argument: string) => `Correct “${argument}” first.`,
  choose: "Choose…",
  leftOut: "Not given",
  ownFields: "Choose fields…",
  fields: "Fields",
  careerAdded: (title: string) => `${title} chosen.`,
  careerRemoved: (title: string) => `${title} removed.`,
  isChosen: (title: string) => `${title} is already chosen.`,

  formula: "Formula",
  needs: (argument: string) => `Give “${argument}” first.`,
  copy: "Copy formula",
  copied: "Formula copied.",
  notCopied: "The formula could not be copied. It is selected: press Ctrl+C, or ⌘C on a Mac.",

  result: "Result",
  resultOf: (formula: string) => `Result ${formula}`,
  needsToShow: (argument: string) => `Give “${argument}” to see the result.`,
  card: "A card: choose the icon in the cell to open it.",
  calculating: "Calculating…",
  defect: "This formula could not be calculated. Change an argument, or close this pane and open it again.",
  /** What Excel calls an error in a cell. */
  errorInCell: (code: string) => code,
  answered: (text: string) => `Result: ${text}.`,
  filled: (rows: number, columns: number) =>
    `Result: ${rows} ${rows === 1 ? "row" : "rows"} and ${columns} ${columns === 1 ? "column" : "columns"}.`,
  moreRows: (rows: number) => (rows === 1 ? "and 1 more row" : `and ${rows} more rows`),

  intoWorkbook: "Into the workbook",
  insert: "Insert into the active cell",
};
