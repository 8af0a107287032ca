import type { Book } from "./book";
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

  suspendApiCalculationUntilNextSync() {
    // The engine calculates some time after the last change anyway.
  }

  suspendScreenUpdatingUntilNextSync() {
    // A batch runs without giving the page time to draw.
  }
}

export class Runtime extends kept("Runtime", { enableEvents: true }) {}
