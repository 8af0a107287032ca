import { intersection, type Area } from "./address";
import type { Book } from "./book";
import { HostError } from "./host-error";

interface Cells {
  readonly book: Book;
  readonly sheetId: string;
  readonly area: Area;
}

/** What a protected sheet may let people do all the same; a part of `Excel.WorksheetProtectionOptions`. */
export type Permission =
  | "allowFormatCells"
  | "allowFormatColumns"
  | "allowFormatRows"
  | "allowInsertColumns"
  | "allowInsertRows"
  | "allowDeleteColumns"
  | "allowDeleteRows"
  | "allowEditObjects";

const refusal = () =>
  new HostError("AccessDenied", "You cannot perform the requested operation. The worksheet is protected.");

/** Throws where a change would need a permission that the protected sheet does not give; without one, always. */
export function refuseOnProtected(book: Book, sheetId: string, permission?: Permission): void {
  const { protection } = book.sheets.of(sheetId);
  if (protection === undefined) return;
  const allowed = protection.options as Partial<Record<Permission, boolean>>;
  if (permission === undefined || allowed[permission] !== true) throw refusal();
}

/** Throws for locked cells. Cells are locked unless they were unlocked, and a lock counts while the sheet is protected. */
export function refuseLocked({ book, sheetId, area }: Cells): void {
  const { protection, locks } = book.sheets.of(sheetId);
  if (protection === undefined) return;
  const rule = locks.findLast((lock) => intersection(lock.area, area) !== undefined);
  if (rule?.locked !== false) throw refusal();
}
