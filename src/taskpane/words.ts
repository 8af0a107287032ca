import { MOST_CAREERS } from "../comparison/comparison";
import type { OfficeState } from "./office-state";

/** Every sentence that the pane itself says, so that they can be read, weighed and changed in one place. */
export const WORDS = {
  heading: "Compare careers",
  purpose: [
    "Put two to six careers side by side: what they pay, where they are heading, and what it takes to get in.",
    "You get a sheet with charts to hand to a student. Every figure names its source and its date.",
  ],
  tryIt: "Try medical assistant, coder and biller",
  tryNames: ["medical assistant", "coder", "biller"],

  addCareer: "Add a career",
  addHint: "Any everyday name or SOC code: coder, MA, 29\u20112072",
  suggestions: "Careers",
  stillLooking: "Looking through more names…",
  alreadyThere: "Added",
  chosen: "Chosen careers",
  place: "Place",
  figures: "Figures",
  live: "Live formulas",
  liveMeans: "Change a career on the sheet: its figures follow.",
  values: "Values",
  valuesMean: "Plain numbers that stay; best for sharing.",

  preview: "Preview",
  needsMore: "Add at least two careers to see them side by side.",
  needsOne: "Add one more career to see the two side by side.",
  measure: "Measure",
  notes: "Before you use these figures",
  sources: "Sources",
  noFigure: "no figure",
  previewFailed: "These figures could not be loaded. Check your internet connection, then try again.",
  tryAgain: "Try again",

  intoWorkbook: "Into the workbook",
  insert: "Insert comparison",
  inserting: "Inserting…",
  insertNeedsTwo: "Choose at least two careers first.",
  insertBusy: "The comparison is being inserted.",
  kept: "Your choices are kept.",

  wentWrong: "Something went wrong.",
  wentWrongNext:
    "Close this pane and open it again from the Home tab. If it happens again, report the details below.",
  details: "Details",
  dismiss: "Dismiss",
  about: "About the figures",
  noticeBls:
    "Pay, employment and projections are published by the US Bureau of Labor Statistics and are in the public domain.",
  noticeOnet:
    "This product includes information from the O*NET 30.0 and 29.0 Databases by the U.S. Department of Labor, " +
    "Employment and Training Administration (USDOL/ETA). Used under the CC BY 4.0 license. O*NET® is a trademark of " +
    "USDOL/ETA. Career Comparison has modified all or some of this information. USDOL/ETA has not approved, endorsed, " +
    "or tested these modifications.",
} as const;

/** Why nothing can be inserted just now, by how far Excel has come. */
export const OFFICE_REASONS: Readonly<Record<Exclude<OfficeState, "ready">, string>> = {
  starting: "Excel is still starting. Wait a moment and try again.",
  silent: "Excel does not answer, so nothing can be inserted.",
  missing: "Excel could not be reached, so nothing can be inserted.",
  outside: "Open this pane in Excel to insert the comparison.",
};

/** What the bar at the top says when Excel cannot be reached: what happened, then what to do. */
export const OFFICE_TROUBLES: Readonly<Partial<Record<OfficeState, readonly [string, string]>>> = {
  silent: [
    "Excel has not answered for 10 seconds.",
    "Close this pane and open it again from the Home tab; if that does not help, restart Excel. The preview works meanwhile.",
  ],
  missing: [
    "The connection to Excel could not be loaded.",
    "Check that this computer may reach appsforoffice.microsoft.com, then close this pane and open it again. The preview works meanwhile.",
  ],
  outside: [
    "This page is open outside Excel.",
    "You can look at figures here. To insert a comparison, open Career Comparison from the Home tab in Excel.",
  ],
};

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
export const found = (count: number) => (count === 1 ? "1 career found." : `${count} careers found.`);
export const noneFound = (text: string) =>
  `No career goes by “${text}”. Try another everyday name, or a SOC code such as 29-2072.`;
export const notAtHand = (text: string) =>
  `“${text}” is not among the names at hand, and the other names could not be loaded. Check your internet connection, then search again.`;
export const loadingPlace = (place: string) => `Loading the figures for ${place}…`;
export const inserted = (sheetName: string) => `Inserted on the new sheet “${sheetName}”.`;
export const dataSet = (version: string) => `Data set ${version}`;
export const oldestFigure = (period: string) => `oldest figure shown: ${period}`;
export const moreOn = (group: string, count: number) => `More on ${group.toLowerCase()} (${count})`;
export const sourceNumber = (number: number) => `source\u00a0${number}`;
