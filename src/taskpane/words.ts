import type { OfficeState } from "./office-state";

/** Every sentence that the pane itself says, so that they can be read, weighed and changed in one place; those of one tab are in the tab's folder. */
export const WORDS = {
  tabs: "What to do",

  inserting: "Inserting…",
  replace: "Replace",
  cancel: "Cancel",

  sources: "Sources",
  noFigure: "no figure",
  tryAgain: "Try again",

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

/** In the order in which they stand. */
export const TABS = [
  { id: "compare", name: "Compare" },
  { id: "ready-made", name: "Ready-made" },
  { id: "look-up", name: "Look up" },
  { id: "formulas", name: "Formulas" },
  { id: "this-sheet", name: "This sheet" },
] as const;

/** Why nothing can be done to the workbook just now, by how far Excel has come. */
export const OFFICE_REASONS: Readonly<Record<Exclude<OfficeState, "ready">, string>> = {
  starting: "Excel is still starting. Wait a moment and try again.",
  silent: "Excel does not answer, so the workbook cannot be changed.",
  missing: "Excel could not be reached, so the workbook cannot be changed.",
  outside: "Open this pane in Excel to change a workbook.",
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

export const inserted = (sheetName: string) => `Inserted on the new sheet “${sheetName}”.`;
export const insertedAt = (address: string, sheetName: string) =>
  `Inserted in ${address} of the sheet “${sheetName}”.`;
export const occupied = (cells: number, address: string) =>
  cells === 1
    ? `1 cell in ${address} holds something. Replace it?`
    : `${cells} cells in ${address} hold something. Replace them?`;
export const dataSet = (version: string) => `Data set ${version}`;
export const oldestFigure = (period: string) => `oldest figure shown: ${period}`;
