/**
 * How a workbook leaves the pane: as a file that the browser saves, as a new workbook that Excel opens and the person
 * saves, or not at all, so that a person has to do it by hand.
 */
export type WorkbookWay = "download" | "open" | "by-hand";

/**
 * The way that a host has. In a browser a file can be downloaded: since July 2020 Excel on the web allows it to the frames
 * of add-ins (OfficeDev/office-js#1221, #1241). Desktop programs show panes in web views, where a link to a file that was
 * made in the page does nothing, without an error: OfficeDev/office-js#2700 and #6468 for the Mac, by design. Excel
 * opens workbooks there (`createWorkbook`, ExcelApi 1.8).
 *
 * @param platform as Office names it; blank where the page stands in a browser that is no Excel
 * @param opens whether Excel opens workbooks that an add-in hands it
 */
export function wayFor(platform: string, opens: boolean): WorkbookWay {
  if (platform === "" || platform === "OfficeOnline") return "download";
  return opens ? "open" : "by-hand";
}

/** The way that there is here, as far as Excel has answered. */
export function workbookWay(): WorkbookWay {
  if (typeof Office === "undefined") return "download";
  const { platform, requirements } = Office.context ?? {};
  // Its type says that it is a number; it is a text.
  return wayFor(String(platform ?? ""), requirements?.isSetSupported("ExcelApi", "1.8") ?? false);
}
