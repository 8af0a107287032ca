/** What the pane says whatever its tab. */
export const pane = {
  tabs: "What to do",
  tab: {
    compare: "Compare",
    "ready-made": "Ready-made",
    "look-up": "Look up",
    formulas: "Formulas",
    "this-sheet": "This sheet",
  },

  tabLoading: "Loading…",
  tabFailed: "This part of the pane could not be loaded. Check your internet connection, then try again.",

  inserting: "Inserting…",
  cellBusy: "The cell is being written.",
  replace: "Replace",
  cancel: "Cancel",
  inserted: (sheetName: string) => `Inserted on the new sheet “${sheetName}”.`,
  insertedAt: (address: string, sheetName: string) => `Inserted in ${address} of the sheet “${sheetName}”.`,
  occupied: (cells: number, address: string) =>
    cells === 1
      ? `1 cell in ${address} holds something. Replace it?`
      : `${cells} cells in ${address} hold something. Replace them?`,

  sources: "Sources",
  sourceNumber: (number: number) => `source\u00a0${number}`,
  noFigure: "no figure",
  tryAgain: "Try again",
  writing: "Excel is writing…",
  stopped: "Cancelled. Your choices are kept.",

  wentWrong: "Something went wrong.",
  wentWrongNext:
    "Close this pane and open it again from the Home tab. If it happens again, report the details below.",
  details: "Details",
  dismiss: "Dismiss",

  dataSet: (version: string) => `Data set ${version}`,
  oldestFigure: (period: string) => `oldest figure shown: ${period}`,
  /** The help of the functions, beside the pane's page. */
  functionsHelp: "help/functions.html",
  about: "About the figures",
  noticeBls:
    "Pay, employment and projections are published by the US Bureau of Labor Statistics and are in the public domain.",
  noticeOnet:
    "This product includes information from the O*NET 30.0 and 29.0 Databases by the U.S. Department of Labor, " +
    "Employment and Training Administration (USDOL/ETA). Used under the CC BY 4.0 license. O*NET® is a trademark of " +
    "USDOL/ETA. Career Comparison has modified all or some of this information. USDOL/ETA has not approved, endorsed, " +
    "or tested these modifications.",
};
