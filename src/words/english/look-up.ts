/** What the tab Look up says. */
export const lookUp = {
  heading: "Look up a career",
  find: "Find a career",
  place: "Place",
  empty: "Search for a career to see what it pays, where it is heading and how to get in, with sources.",
  loading: "Loading what is known of this career…",
  failed: "What is known of this career could not be loaded. Check your internet connection, then try again.",
  blank: "No name",
  showing: (name: string) => `Showing ${name}.`,
  officially: "Official occupation:",
  notes: "Before you use these figures",
  measuredFor: (occupation: string) => `measured for ${occupation}`,
  nothingOn: (labels: readonly string[]) => `This data set has nothing on: ${labels.join(", ")}.`,

  payRange: "Pay range",
  overTime: "Pay over time",
  known: "Every figure known",
  knownOf: (measure: string, count: number) => `${measure} (${count})`,
  ladder: "Where it can lead",
  related: "Similar careers",

  insertValue: "Insert value",
  insertFormula: "Insert formula",
  intoCell: "Into the selected cell",
  busy: "The cell is being written.",
  copySource: "Copy source",
  copied: "Source copied.",
  notCopied:
    "Excel does not let this pane copy. The source is selected: press Ctrl+C, or Command+C on a Mac.",
};
