/** What the tab This sheet says of the selected cell. */
export const selectedCell = {
  heading: "Selected cell",
  reading: "Reading the selected cell…",
  formula: "Formula",
  repair: "Repair this sheet",

  showFormula: "Show the whole formula",

  ordinary: "An ordinary cell: no formula of Career Comparison, and not on a sheet that it made.",
  ordinaryFormula:
    "An ordinary formula: it calls no function of Career Comparison. Select the cells that it refers to, to see where they come from.",
  refersToOurs: (cells: string) =>
    `An ordinary formula that refers to cells of Career Comparison: ${cells}. Select one to see where it comes from.`,
  blank: "A blank cell. Formulas and Look up put figures here.",
  ownOther: "This cell belongs to the sheet that Career Comparison made: Refresh brings it up to date.",
  asked: {
    career: (live: boolean): string =>
      live
        ? "Names the career of this column: type another, and the figures of the column follow."
        : "Names the career of this column. The figures are values: after you type another name, choose Refresh, and they follow.",
    place: (live: boolean): string =>
      live
        ? "Names the place of this sheet: choose another, and pay and employment follow."
        : "Names the place of this sheet. The figures are values: after you type another place, choose Refresh, and they follow.",
  },
  filledFrom: (address: string) => `This cell is filled by the formula in ${address}.`,
  isText:
    "The cell holds the formula as text, so nothing is calculated. Give the cell the format General, press F2, then Enter.",
  tooNarrow:
    "The column is too narrow for the number. Make it wider: double-click the right edge of its head.",
  shownInstead: (sentence: string) =>
    `The function has no figure, so the formula shows something else: ${sentence}`,

  facts: {
    is: "Figure",
    function: "Function",
    gives: "Gives",
    career: "Career",
    careers: "Careers",
    statistic: "Statistic",
    period: "Period",
    place: "Place",
    measuredFor: "Measured for",
    source: "Source",
    dataSet: "Data set",
    article: "Article",
    official: "Official figure",
  },
  functionIs: (name: string, description: string) => `${name}: ${description}`,
  understood: (typed: string, career: string) => `“${typed}” is taken to mean ${career}.`,
  fills: (rows: number, columns: number) =>
    `${rows === 1 ? "1 row" : `${rows} rows`} and ${columns === 1 ? "1 column" : `${columns} columns`}`,
  reckons: (calls: number): string =>
    calls === 1
      ? "The formula reckons further with what this function gives: the cell shows the result, which need not be that figure."
      : "The formula reckons further with what these functions give: the cell shows the result, which need not be one of their figures.",
  alsoRefers: (cells: string) => `It also refers to cells of Career Comparison: ${cells}.`,
  reckonedFrom: "The function reckons its answer; what follows is told of the figures that it reckons from.",
  atLeast: (statistic: string) => `${statistic}, published only as this much or more`,
  noOfficial: "None answers the same question.",
  typedOver: "The figure was changed by hand: this is where the figure came from that stood here before.",
  unclear: (name: string) =>
    `The formula calls ${name} with something that only Excel can work out, such as a name or another function, so its source cannot be told here.`,

  /** Of an error in a formula that calls this add-in. */
  lost: "Excel opened the workbook before the add-in was there, and lost sight of its functions. Repair enters the formulas of this sheet again.",
  unknownFunction: (name: string, meant: string | undefined) =>
    `The add-in has no function ${name}. ${meant === undefined ? "The Formulas tab lists all of them." : `Did you mean ${meant}?`}`,
  unquoted: (word: string) => `If ${word} is meant as a text, put it in quotation marks: "${word}".`,
  fromCell: (address: string, error: string) =>
    `${address} shows ${error}, and the formula passes it on. Select ${address} to see why.`,
  likelyFromCells: (addresses: string, error: string) =>
    `Cells that the formula refers to show ${error}, and most likely it passes this on: ${addresses}. Select them to see why.`,
  orHandedOn: "Or a cell that it refers to shows this error, and the formula passes it on.",
  moreThanOne: "More than one part of the formula gives this error:",
  ifReplaced:
    "If the formula itself puts something else in place of that, the error comes from another part of it.",
  noName: (name: string) => `This workbook has no name ${name}. Check how it is spelled.`,
  misspelled: (functions: string) =>
    `If that does not help, check how the other functions are spelled: ${functions}.`,
  notNumber: (argument: string, given: string) =>
    `The argument ${argument} must be a number, and “${given}” is none. Give a number, or leave it out.`,
  missing: (name: string, argument: string) => `${name} needs the argument ${argument}, which is left out.`,
  tooMany: (name: string, most: number) =>
    `${name} takes ${most === 1 ? "1 argument" : `${most} arguments`} at most. Take out what is too much.`,
  otherPart:
    "What the formula asks of Career Comparison can be answered. The error comes from another part of the formula, or is an old one: press F2, then Enter to calculate it again. If the add-in was updated in the last day, close and reopen Excel.",
  cannotTell: (name: string) =>
    `The formula calls ${name} with something that only Excel can work out, such as a name or another function.`,
  usually: {
    "#N/A":
      "Usually the career, the place or the field is spelled in a way nobody knows, or there is no such figure. Check the cells that it is made of.",
    "#VALUE!":
      "Usually an argument is of the wrong kind: a text where a number belongs, or several cells where one belongs.",
  },
  busy: "Excel is still waiting for this figure. If it stays like this, press Ctrl+Alt+F9 to calculate everything again, or F2, then Enter in this cell.",
  spillBlocked: (cells: string) =>
    `The formula fills several cells, and these are in the way: ${cells}. Empty or move them.`,
  spillTable: (table: string) =>
    `The formula fills several cells, which Excel does not allow in the table “${table}”. Move the formula outside the table.`,
  spillMerged: (cells: string) =>
    `The formula fills several cells, and merged cells are in the way: ${cells}. Unmerge them.`,
  spillEdge:
    "The formula fills more cells than there are up to the edge of the sheet. Move it up or to the left.",
  spillRoom: (rows: number, columns: number) =>
    `The formula fills ${rows} rows and ${columns} columns. Empty the cells to the right of it and below.`,
  spillElse:
    "The formula fills several cells, and some of them are not empty. Empty the cells to the right of it and below.",
  clash:
    "Excel cannot reach the function. Another add-in may have functions by the same names: remove it under Home, Add-ins, then press Ctrl+Alt+F9.",
  calcHere:
    "Excel cannot calculate the functions of an add-in in this place. Enter the formula in a cell of its own, and refer to that cell.",
  connect:
    "Excel cannot reach the add-in. Keep this pane open, check the internet connection, then press Ctrl+Alt+F9.",

  /** What Excel means by an error, whatever the formula. */
  errors: {
    "#N/A": "A value is not available: often a look-up did not find what it searched for.",
    "#VALUE!": "Something in the formula is of the wrong kind, such as a text where a number belongs.",
    "#NAME?":
      "Excel does not know a name in the formula. Check how functions and names are spelled, and put texts in quotation marks.",
    "#REF!": "A cell that the formula referred to is gone. Undo the deletion, or enter the reference again.",
    "#DIV/0!": "The formula divides by zero or by a blank cell.",
    "#NUM!": "A number in the formula, or its result, is too large, too small or not possible.",
    "#NULL!": "Two ranges in the formula have no cell in common. Put a comma or a colon between them.",
    "#SPILL!": "The formula fills several cells, and some of them are not empty. Make room for it.",
    "#CALC!": "Excel cannot calculate this formula, often because it would give an empty list.",
    "#BUSY!": "Excel is still waiting for an answer.",
    "#GETTING_DATA": "Excel is still waiting for an answer.",
    "#CONNECT!": "Excel cannot reach the service that the formula needs. Check the internet connection.",
    "#FIELD!": "The cell referred to holds a card that has no such field.",
    "#BLOCKED!": "Excel's privacy settings, or a missing license, do not allow what the formula needs.",
    "#UNKNOWN!": "This version of Excel does not know the kind of value that the cell holds.",
    "#EXTERNAL!": "The workbook that the formula needs cannot be reached.",
  },
  otherError: "Excel reports an error in this formula.",
};
