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
  /** By the way that a workbook leaves the pane. */
  workbook: {
    download: "Download workbook",
    open: "Open as a workbook",
    "by-hand": "Download workbook",
  },
  makingWorkbook: "Making the workbook…",
  workbookBusy: "The workbook is being made.",
  workbookDownloaded: (fileName: string) => `Look for “${fileName}” in your browser’s downloads.`,
  workbookOpened: (name: string) =>
    `“${name}” is open as a new workbook. Save it from its own window, which may stand behind this one.`,
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

  /** The help of the functions, beside the pane's page. */
  functionsHelp: "help/functions.html",
};
