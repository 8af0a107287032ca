import { ExcelObject } from "./excel-object";
import { HostError, invalidArgument } from "./host-error";
import type { Book } from "./book";
import type { Worksheet } from "./worksheet";

const alreadyProtected = () => new HostError("InvalidOperation", "It is protected already.");

function checkPassword(kept: string | undefined, given: string | undefined): void {
  if (kept !== undefined && kept !== given)
    throw invalidArgument("The password is not the one it was protected with.");
}

export class WorksheetProtection extends ExcelObject {
  readonly className = "WorksheetProtection";

  constructor(readonly worksheet: Worksheet) {
    super();
  }

  get protected() {
    return state(this).protection !== undefined;
  }

  get options() {
    return state(this).protection?.options ?? {};
  }

  protect(options?: object | null, password?: string | null) {
    if (this.protected) throw alreadyProtected();
    state(this).protection = { options: options ?? {}, password: password ?? undefined };
  }

  unprotect(password?: string | null) {
    checkPassword(state(this).protection?.password, password ?? undefined);
    state(this).protection = undefined;
  }
}

const state = ({ worksheet: { book, sheetId } }: WorksheetProtection) => book.sheets.of(sheetId);

/** Protects the structure: which sheets there are, their names and their order. */
export class WorkbookProtection extends ExcelObject {
  readonly className = "WorkbookProtection";

  constructor(readonly book: Book) {
    super();
  }

  get protected() {
    return this.book.structureProtection !== undefined;
  }

  protect(password?: string | null) {
    if (this.protected) throw alreadyProtected();
    this.book.structureProtection = { password: password ?? undefined };
  }

  unprotect(password?: string | null) {
    checkPassword(this.book.structureProtection?.password, password ?? undefined);
    this.book.structureProtection = undefined;
  }
}
