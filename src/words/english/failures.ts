import type { NotLoaded } from "../../dataset/not-loaded";
import type { AmbiguousName } from "../../lookup/ambiguous-name";
import type { BadArgument } from "../../lookup/bad-argument";
import type { UnknownName } from "../../lookup/unknown-name";

/** What stopped something, and what to do. What is wrong with a name is told in English by the error itself. */
export const failures = {
  unknownName: ({ message }: UnknownName): string => message,
  ambiguousName: ({ message }: AmbiguousName): string => message,
  badArgument: ({ message }: BadArgument): string => message,
  notLoaded: ({ message }: NotLoaded): string => message,

  /** By Excel's own names for them. */
  excel: {
    InvalidOperationInCellEditMode:
      "A cell is being edited, so Excel takes no changes. Press Enter or Esc in the sheet, then try again.",
    AccessDenied:
      "Excel refused the change because the workbook is protected or read-only. Work in a copy, or unprotect it, then try again.",
    ItemAlreadyExists: "Another sheet took the same name at the same moment. Try again.",
    InactiveWorkbook:
      "Excel switched to another workbook before the sheet was done. Go back to your workbook and try again.",
    RequestAborted: "Excel stopped before the sheet was done. Try again.",
    ItemNotFound:
      "The sheet, or a part of it that was to be changed, was deleted meanwhile. Choose the sheet again, then try again.",
    InvalidSelection:
      "What is selected cannot be used for this, or another workbook is in front. Select a cell of your workbook, then try again.",
  },
  unforeseen:
    "Something went wrong, so this was not done. If another workbook is in front, go back to yours. Then try again; if it happens again, save and reopen the workbook.",
  excelSays: (message: string) => `Excel says: ${message}`,
};
