/** What stands at the foot of every tab. */
export const footer = {
  dataSet: (version: string) => `Data set ${version}`,
  oldestFigure: (period: string, someUndated: boolean) =>
    someUndated
      ? `oldest dated figure shown: ${period}; others are undated`
      : `oldest figure shown: ${period}`,

  report: "Report a wrong figure",
  reportMeans:
    "Copies a text that says which figure it is and where it comes from, and nothing of you or your workbook. Nothing is sent.",
  which: "Which figure",
  copyReport: "Copy the report",
  reportText: "Report",
  copied: "Copied. Paste it where the support page says.",
  notCopied:
    "Excel does not let this pane copy. The report is selected: press Ctrl+C, or Command+C on a Mac, then paste it where the support page says.",
  supportPage: "Support page",
  supportHref: "help/support.html",

  /** The lines of the report. */
  reported: {
    heading: "A figure in Career Comparison that looks wrong",
    figure: "Figure",
    statistic: "Statistic",
    period: "Period",
    place: "Place",
    measuredFor: "Measured for",
    source: "Source",
    dataSet: "Data set",
    wrong: "What looks wrong",
  },

  licenses: "Sources, licenses and notices",
  publicDomain: (producers: string) =>
    `Works of the US government are in the public domain. They have not been endorsed in this form by ${producers}.`,
  sourcesBy: "The sources of this data set, by license:",
  code: (names: string) => `The program contains ${names}, each under the MIT License.`,
  licensePage: "Full texts of the licenses",
};
