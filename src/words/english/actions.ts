/** What is said of what was done to the workbook, or was not. */
export const actions = {
  calledOff: "Cancelled. Nothing was changed.",

  noSheetActions:
    "The part of the add-in that reads and changes sheets could not be loaded. Check your internet connection, then try again.",
  noWriter:
    "The part of the add-in that makes workbooks could not be loaded. Check your internet connection, then try again.",
  noWorkbook: "This version of Excel lets an add-in neither download a workbook nor open one.",
  saveByHand:
    "To get a workbook all the same, insert a new sheet, choose Prepare for sharing, then File, Save a Copy.",

  protectedStructure:
    "The structure of this workbook is protected, so no sheet can be added. Choose Review, Protect Workbook to unprotect it, then try again.",
  sheetLeft: (sheetName: string) => `The sheet "${sheetName}" was begun and could not be removed: delete it.`,

  protectedSheet: (sheetName: string) =>
    `The sheet "${sheetName}" is protected. Choose Review, Unprotect Sheet, or select a cell of another sheet, then try again.`,
  noCell:
    "No cell is selected, or another workbook is in front. Select the cell to write in, then try again.",
  noCorner:
    "No single cell is selected, or another workbook is in front. Select the cell where the table should begin, then try again.",
  spilledInto: (address: string) =>
    `The cell ${address} is filled by a formula that stands in another cell. Select another cell, then try again.`,
  tableHeading: (address: string, table: string) =>
    `The cell ${address} is a heading of the table "${table}", which holds nothing but plain text. Select another cell, then try again.`,
  spillsInTable: (table: string) =>
    `This formula fills several cells, which Excel does not allow in the table "${table}". Select a cell outside the table, then try again.`,
  sheetEnds: (rows: number, columns: number) =>
    `The table takes ${rows} rows and ${columns} columns, and the sheet ends before that. Select a cell further up or to the left, then try again.`,
  hidden: (address: string) =>
    `Some rows or columns of ${address} are hidden. Show them, or select another cell, then try again.`,
  tableInTheWay: (table: string, address: string) => `The table "${table}" stands in ${address}.`,
  pivotInTheWay: (pivot: string, address: string) => `The PivotTable "${pivot}" stands in ${address}.`,
  spillInTheWay: (address: string) => `A formula fills several cells in ${address}.`,
  mergedInTheWay: (merged: string, address: string) => `The merged cells ${merged} lie partly in ${address}.`,
  moreSpace: "Select a cell with more free space around it, then try again.",
  tableBeside: (table: string, address: string) =>
    `The table "${table}" ends right beside ${address} and would take in what is written there. Leave a row or a column free, then try again.`,
  cellAsItWas: (address: string) => `The cell ${address} is as it was.`,
  cellNotBack: (address: string) =>
    `The cell ${address} could not be put back: choose Undo, or close the workbook without saving it.`,
  cellsAsTheyWere: (address: string) => `The cells ${address} are as they were.`,
  cellsNotBack: (address: string) =>
    `The cells ${address} could not be put back: choose Undo, or close the workbook without saving it.`,

  sheetProtected:
    "This sheet is protected, so nothing on it can be changed. Choose Review, Unprotect Sheet, then try again.",
  changedBefore: (sheetName: string) =>
    `Some cells of the sheet "${sheetName}" were changed before, and could not be changed back: choose Undo.`,
  notOurs:
    "This sheet was not made by Career Comparison, or has lost what it was made from, so there is nothing to refresh. Insert a new comparison.",
  marksGone:
    "The marks by which Career Comparison finds its cells on this sheet are gone, so nothing was touched. Insert it anew and copy your notes over; this sheet can still be prepared for sharing.",
  madeByEarlier:
    "This sheet was made by an earlier version of Career Comparison, which did not mark its cells, so nothing was touched. Insert a new comparison and copy your notes over; this sheet can still be prepared for sharing and repaired.",
  madeByLater:
    "This sheet was made by a newer version of Career Comparison than this one, so nothing was touched. Close and reopen Excel to get the new version, then try again.",
  unreadable:
    "What this sheet was built from is kept with it, and something else has changed that, so that it cannot be read. Nothing was touched, and the sheet stays as it is. Insert a new comparison to go on, and copy your notes over.",
  tooFewCareers:
    "Fewer than two columns of careers are left on this sheet, so there is nothing to compare. Undo the deletion, or insert a new comparison.",
  blankCareer:
    "A career is blank, so its figures cannot be told: type a name at the head of its column, or delete the column. Then try again.",
  lostCells:
    "Cells that the formulas of this sheet are made of were deleted, so it cannot be brought up to date, and nothing was touched. Undo the deletion, or insert a new comparison and copy your notes over; this sheet can still be prepared for sharing.",
  cellInTheWay: (address: string) =>
    `The cell ${address} holds something of yours where this sheet needs room. Move that elsewhere, then try again. Nothing was touched.`,

  upToDate: (version: string) => `The sheet is up to date with data set ${version}: no figure has changed.`,
  refreshed: (version: string, changes: number) =>
    `The sheet now shows data set ${version}: ${changes === 1 ? "1 change" : `${changes} changes`}.`,
  keptFigure: (figure: string, address: string) => `${figure} in ${address} was changed by hand and is kept.`,
  keptText: (address: string) => `A text in ${address} was changed by hand and is kept.`,
  checkKept: "Check that it is still true, since a career or the place has changed.",
  emptyKept: "Empty the cell and refresh to have it filled again.",

  shared:
    "The sheet now holds values and needs no add-in: it can be sent to anyone. Make live again turns them back into formulas.",
  sharedPlainly: "The sheet now holds values and needs no add-in: it can be sent to anyone.",
  nothingLive: "Nothing on this sheet needs the add-in: it can be sent to anyone as it is.",
  notYet:
    "Some figures on this sheet have not come yet, so they cannot be written as values. Wait until no cell shows #BUSY!, then try again.",
  lostFormulas:
    "Some formulas on this sheet show #NAME?, so their values are not known. Choose Repair first.",
  live: "The figures are live again: they follow the names and the place on the sheet.",
  neverLive:
    "This sheet shows what an article says, which does not change, so it holds values only. Refresh brings the official figures beside it up to date.",
  nothingLost: "No formula on this sheet has lost the add-in: there was nothing to repair.",
  repaired: (count: number) => `${count === 1 ? "1 formula was" : `${count} formulas were`} entered again.`,
};
