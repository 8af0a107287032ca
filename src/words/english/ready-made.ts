/** What the tab Ready-made says. */
export const readyMade = {
  heading: "Ready-made tables",
  articles: "What articles compare",
  articlesAbout: "Each table sets what an article says beside the newest official figures.",
  /** Where the pane speaks another language than the sheets do. */
  sheetsAreEnglish: undefined as string | undefined,
  preview: "Preview",
  fact: "What",
  said: "Article",
  official: "Official",
  inAll: (rows: number, conflicts: number) =>
    `${rows} rows in all, ${conflicts === 1 ? "1 contradiction" : `${conflicts} contradictions`} marked and explained.`,
  loading: "Loading the table…",
  failed: "The table could not be loaded. Check your internet connection, then try again.",
  asSheet: "Insert as a new sheet",
  atSelection: "Insert at the selected cell",
  intoWorkbook: "Into the workbook",
  busy: "The table is being inserted.",

  sets: "For careers of your choice",
  setsAbout: "Any of these can be filled with two to six careers.",
  useSet: "Use with my careers",
  setChosen: (set: string, careers: number) =>
    careers >= 2 ? `${set} chosen for your careers.` : `${set} chosen. Add at least two careers.`,
};
