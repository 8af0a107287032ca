import type { Book } from "./book";
import { ExcelObject, identity } from "./excel-object";
import { HostError } from "./host-error";
import { kept } from "./kept";

export class Application extends kept("Application", { calculationMode: "Automatic" }) {
  constructor(readonly book: Book) {
    super(book.application);
  }

  get calculationState() {
    return "Done";
  }

  get calculationEngineVersion() {
    return 191029;
  }

  get decimalSeparator() {
    return ".";
  }

  get thousandsSeparator() {
    return ",";
  }

  get useSystemSeparators() {
    return true;
  }

  calculate() {
    this.book.api.getFormula().executeCalculation();
  }

  createWorkbook(file = "") {
    return new WorkbookCreated(this.book, file);
  }

  suspendApiCalculationUntilNextSync() {
    // The engine calculates some time after the last change anyway.
  }

  suspendScreenUpdatingUntilNextSync() {
    // A batch runs without giving the page time to draw.
  }
}

/** How every package begins, in Base64. */
const PACKAGE = "UEsDB";

class WorkbookCreated extends ExcelObject {
  readonly className = "WorkbookCreated";

  constructor(
    readonly book: Book,
    readonly file: string,
  ) {
    super();
    if (!file.startsWith(PACKAGE))
      throw new HostError(
        "InvalidArgument",
        "The argument is invalid or missing or has an incorrect format.",
      );
  }

  override [identity]() {
    return this.id;
  }

  get id() {
    return "workbook";
  }

  open() {
    this.book.openWorkbook(this.file);
  }
}

export class Runtime extends kept("Runtime", { enableEvents: true }) {}
