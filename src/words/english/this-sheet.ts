/** What the tab This sheet says. */
export const thisSheet = {
  heading: "This sheet",
  reading: "Reading this sheet…",
  tryAgain: "Read the sheet again",
  none: "Go to a sheet that Career Comparison made, or insert one from Compare or Ready-made.",
  holdsNone: (sheetName: string, formulas: number) =>
    formulas === 0
      ? `“${sheetName}” holds no comparison.`
      : `“${sheetName}” holds no comparison, but ${formulas === 1 ? "1 formula" : `${formulas} formulas`} of this add-in.`,

  figures: "Figures",
  live: "Live formulas",
  values: "Values",
  dataSet: "Data set",
  newestData: (version: string) => `${version}, the newest at hand`,
  olderData: (version: string, newest: string) => `${version}; this add-in has ${newest}`,

  actions: "What to do with this sheet",
  refresh: "Refresh",
  share: "Prepare for sharing",
  makeLive: "Make live again",
  repair: "Repair",
  working: "Working on the sheet…",
  busy: "The sheet is being changed.",

  refreshMeans:
    "Brings figures, names and notes up to date and lists what changed. What you added or typed over stays.",
  shareMeans:
    "Live figures become values, so the sheet reads the same without this add-in. They can be made live again.",
  shareMeansHere: "Formulas of this add-in become values, so the sheet reads the same without it.",
  shareBroken: "Some formulas show #NAME?, so their values are not known. Repair them first.",
  shareOff: "Its figures are values already: it can be shared as it is.",
  liveMeans: "Values become formulas again that follow the careers and the place on the sheet.",
  liveOff: "Its figures are live already.",
  liveNever: "A ready-made table says what an article says; there is no formula for that.",
  repairMeans: (cells: number) =>
    cells === 1
      ? "Enters the formula again that shows #NAME?."
      : `Enters the ${cells} formulas again that show #NAME?.`,
  repairOff: "No cell shows #NAME?.",
  nameErrors: (cells: number) =>
    cells === 1
      ? "1 cell shows #NAME? where a figure should be. Press Repair to enter its formula again."
      : `${cells} cells show #NAME? where figures should be. Press Repair to enter their formulas again.`,

  lastChanges: "What the last refresh changed",
  countedChanges: (count: number) => (count === 1 ? "1 change" : `${count} changes`),
  changed: { place: "Place", career: "Career", all: "All careers" },
  changedFrom: (before: string, after: string) => {
    if (before === "") return `is now ${after}.`;
    return after === "" ? `was ${before}, and is no longer given.` : `was ${before}, is now ${after}.`;
  },
  why: {
    place: "The place on the sheet was changed.",
    career: "The name at the head of the column was changed.",
    gone: (versions: string) => `The data set has no such figure any more (${versions}).`,
    came: (versions: string) => `The data set has this figure now (${versions}).`,
    corrected: (versions: string) => `The figure was corrected (${versions}).`,
    official: (versions: string) => `A newer official figure (${versions}).`,
    newer: (producer: string, versions: string) => `${producer} published a newer figure (${versions}).`,
  },
  versions: (from: string, to: string) => `data set ${from} → ${to}`,
  kept: "Kept as you typed it",
};
