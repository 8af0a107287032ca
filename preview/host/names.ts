import type { Book } from "./book";
import { child, children, ExcelCollection, ExcelObject, identity } from "./excel-object";
import { itemNotFound } from "./host-error";
import { checkItemName, nameTaken } from "./item-name";
import { refersOnly } from "./name-formula";
import type { NameState } from "./name-store";
import { Range } from "./range";
import { absoluteReference } from "./cell-reference";
import { referredRange } from "./reference";
import { Worksheet } from "./worksheet";

export class NamedItems extends ExcelCollection<NamedItem> {
  readonly className = "NamedItemCollection";

  constructor(
    readonly book: Book,
    readonly sheetId: string | undefined,
  ) {
    super();
  }

  override [children]() {
    return this.book.names.states
      .filter((state) => state.sheetId === this.sheetId)
      .map((state) => new NamedItem(this.book, state));
  }

  override [child](name: unknown) {
    const state = this.book.names.find(String(name), this.sheetId);
    return state === undefined ? undefined : new NamedItem(this.book, state);
  }

  add(name: string, reference: unknown, comment?: string | null) {
    checkItemName(name);
    if (this[child](name) !== undefined) throw nameTaken(name);
    const formula =
      reference instanceof Range
        ? `=${absoluteReference(this.book, { sheetId: reference.sheetId, ...reference.area })}`
        : formulaText(reference);
    return new NamedItem(this.book, this.book.names.add(name, formula, comment ?? "", this.sheetId));
  }

  addFormulaLocal(name: string, formula: string, comment?: string | null) {
    return this.add(name, formula, comment);
  }
}

const formulaText = (reference: unknown) =>
  String(reference).startsWith("=") ? String(reference) : `=${JSON.stringify(reference)}`;

export class NamedItem extends ExcelObject {
  readonly className = "NamedItem";

  constructor(
    readonly book: Book,
    readonly state: NameState,
  ) {
    super();
  }

  override [identity]() {
    return this.state.name;
  }

  get name() {
    return this.state.name;
  }

  get formula() {
    return this.book.names.formula(this.state);
  }

  set formula(formula: string) {
    this.book.names.setFormula(this.state, formula);
  }

  get value() {
    return this.getRangeOrNullObject()?.address ?? this.formula.slice(1);
  }

  get type() {
    return refersOnly(this.state.formula) ? "Range" : "String";
  }

  get scope() {
    return this.state.sheetId === undefined ? "Workbook" : "Worksheet";
  }

  get comment() {
    return this.state.comment;
  }

  set comment(comment: string) {
    this.state.comment = comment;
  }

  get visible() {
    return this.state.visible;
  }

  set visible(visible: boolean) {
    this.state.visible = visible;
  }

  get worksheet() {
    const { sheetId } = this.state;
    if (sheetId === undefined) throw itemNotFound("worksheet that the name belongs to");
    return new Worksheet(this.book, sheetId);
  }

  get worksheetOrNullObject() {
    return this.state.sheetId === undefined ? null : new Worksheet(this.book, this.state.sheetId);
  }

  getRange() {
    const range = this.getRangeOrNullObject();
    if (range === null) throw itemNotFound(`range behind the name "${this.state.name}"`);
    return range;
  }

  getRangeOrNullObject() {
    return referredRange(this.book, this.formula) ?? null;
  }

  delete() {
    this.book.names.delete(this.state);
  }
}
