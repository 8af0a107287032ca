import { MOST_CAREERS } from "../../comparison/comparison";

const counted = (count: number) => `${count} of ${MOST_CAREERS} careers`;

/** What the tab Compare says. */
export const compare = {
  heading: "Compare careers",
  purpose: [
    "Put two to six careers side by side: what they pay, where they are heading, and what it takes to get in.",
    "You get a sheet with charts to hand to a student. Every figure names its source and its date.",
  ],
  tryIt: "Try medical assistant, coder and biller",

  added: (title: string, count: number) => `${title} added. ${counted(count)}.`,
  removed: (title: string, count: number) => `${title} removed. ${counted(count)}.`,
  counted,
  moves: (title: string, place: number, count: number) => `Move ${title}, ${place} of ${count}`,
  movesEarlier: (title: string) => `Move ${title} earlier`,
  movesLater: (title: string) => `Move ${title} later`,
  moved: (title: string, place: number, count: number) => `${title} moved to place ${place} of ${count}.`,
  atTheEnd: (title: string, first: boolean) => `${title} is ${first ? "first" : "last"} already.`,
  moveHelp: "To change the order, drag a handle, press it, or use the arrow keys on it.",
  startOver: "Start over",
  startedOver: "All choices are cleared.",
  undo: "Bring them back",
  recalled: (count: number) => `The last choice in this workbook is back: ${counted(count)}.`,
  leftOut: (names: readonly string[]) =>
    `Left out of the last choice in this workbook, since it could not be found again: ${names.map((name) => `“${name}”`).join(", ")}.`,
  isThere: (title: string) => `${title} is already in the comparison.`,
  sameFigures: (title: string, there: string) =>
    `${title} has the same figures as ${there}, which is already in the comparison.`,
  isFull: (title: string) => `A comparison holds six careers at most. Remove one to make room for ${title}.`,

  place: "Place",
  figures: "Figures",
  live: "Live formulas",
  liveMeans: "Change a career on the sheet: its figures follow.",
  values: "Values",
  valuesMean: "Plain numbers that stay; best for sharing.",

  measures: "What to compare",
  ownMeasures: "Choose measures…",
  ownMeans: "Check what the comparison is to show.",
  chosenOf: (group: string, chosen: number, all: number) => `${group} (${chosen} of ${all})`,
  noMeasure: "Choose at least one measure first.",
  needsMeasure: "Check at least one measure to see the careers side by side.",
  payOverTime: "Pay over time",
  payOverTimeMeans: "Adds a chart of national median pay by year.",

  /** Where the pane speaks another language than the sheets do. */
  sheetsAreEnglish: undefined as string | undefined,
  preview: "Preview",
  needsMore: "Add at least two careers to see them side by side.",
  needsOne: "Add one more career to see the two side by side.",
  measure: "Measure",
  noEntry: "no entry",
  notes: "Before you use these figures",
  moreOn: (group: string, count: number) => `More on ${group.toLowerCase()} (${count})`,
  loadingTold: "Loading what is known of these careers…",
  loadingPlace: (place: string) => `Loading the figures for ${place}…`,
  previewFailed: "These figures could not be loaded. Check your internet connection, then try again.",

  intoWorkbook: "Into the workbook",
  insert: "Insert comparison",
  insertNeedsTwo: "Choose at least two careers first.",
  insertBusy: "The comparison is being inserted.",
  kept: "Your choices are kept.",
  where: "Where the comparison goes",
  newSheet: "New sheet",
  atSelection: "At the selected cell",
  workbookMeans: "Workbook: always the whole sheet, as values.",
  atSelectionMeans: "The table with its notes and sources, without charts.",
};
