import { MOST_CAREERS } from "../../comparison/comparison";

export const COMPARE = {
  heading: "Compare careers",
  purpose: [
    "Put two to six careers side by side: what they pay, where they are heading, and what it takes to get in.",
    "You get a sheet with charts to hand to a student. Every figure names its source and its date.",
  ],
  tryIt: "Try medical assistant, coder and biller",
  tryNames: ["medical assistant", "coder", "biller"],

  chosen: "Chosen careers",
  place: "Place",
  figures: "Figures",
  live: "Live formulas",
  liveMeans: "Change a career on the sheet: its figures follow.",
  values: "Values",
  valuesMean: "Plain numbers that stay; best for sharing.",

  measures: "What to compare",
  ownMeasures: "Choose measures…",
  ownMeans: "Check what the comparison is to show.",
  noMeasure: "Choose at least one measure first.",
  needsMeasure: "Check at least one measure to see the careers side by side.",
  payOverTime: "Pay over time",
  payOverTimeMeans: "Adds a chart of national median pay by year.",

  preview: "Preview",
  needsMore: "Add at least two careers to see them side by side.",
  needsOne: "Add one more career to see the two side by side.",
  measure: "Measure",
  noEntry: "no entry",
  notes: "Before you use these figures",
  loadingTold: "Loading what is known of these careers…",
  previewFailed: "These figures could not be loaded. Check your internet connection, then try again.",

  intoWorkbook: "Into the workbook",
  insert: "Insert comparison",
  insertNeedsTwo: "Choose at least two careers first.",
  insertBusy: "The comparison is being inserted.",
  kept: "Your choices are kept.",
  where: "Where the comparison goes",
  newSheet: "New sheet",
  atSelection: "At the selected cell",
  atSelectionMeans: "The table with its notes and sources, without charts.",
} as const;

export const added = (title: string, count: number, standIn = "") =>
  `${title} added. ${counted(count)}. ${standIn}`.trimEnd();
export const removed = (title: string, count: number) => `${title} removed. ${counted(count)}.`;
export const counted = (count: number) => `${count} of ${MOST_CAREERS} careers`;
export const removes = (title: string) => `Remove ${title}`;
export const isThere = (title: string) => `${title} is already in the comparison.`;
export const sameFigures = (title: string, there: string) =>
  `${title} has the same figures as ${there}, which is already in the comparison.`;
export const standsIn = (title: string, standIn: string) => `${title}: ${standIn}`;
export const isFull = (title: string) =>
  `A comparison holds six careers at most. Remove one to make room for ${title}.`;
export const loadingPlace = (place: string) => `Loading the figures for ${place}…`;
export const moreOn = (group: string, count: number) => `More on ${group.toLowerCase()} (${count})`;
export const sourceNumber = (number: number) => `source\u00a0${number}`;
export const chosenOf = (group: string, chosen: number, all: number) => `${group} (${chosen} of ${all})`;
export const setChosen = (set: string) => `${set} chosen.`;
export const overTime = (first: number, last: number) =>
  `A chart of national median pay, ${first} to ${last}, comes with it.`;
