/** What the pane says where Excel cannot be reached. */
export const excel = {
  /** Why nothing can be done to the workbook just now, by how far Excel has come. */
  reasons: {
    starting: "Excel is still starting. Wait a moment and try again.",
    silent: "Excel does not answer, so the workbook cannot be changed.",
    missing: "Excel could not be reached, so the workbook cannot be changed.",
    outside: "Open this pane in Excel to change a workbook.",
  },
  /** For the bar at the top. */
  troubles: {
    silent: {
      happened: "Excel has not answered for 10 seconds.",
      next: "Close this pane and open it again from the Home tab; if that does not help, restart Excel. The preview works meanwhile.",
    },
    missing: {
      happened: "The connection to Excel could not be loaded.",
      next: "Check that this computer may reach appsforoffice.microsoft.com, then close this pane and open it again. The preview works meanwhile.",
    },
    outside: {
      happened: "This page is open outside Excel.",
      next: "You can look at figures here. To insert a comparison, open Career Comparison from the Home tab in Excel.",
    },
  },
};
