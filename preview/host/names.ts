import type { Book } from "./book";
import { child, children, ExcelCollection, ExcelObject, identity } from "./excel-object";
import { itemNotFound } from "./host-error";
import { checkItemName, nameTaken } from "./item-name";
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
    const state = { name, formula, comment: comment ?? "", visible: true, sheetId: this.sheetId };
    this.book.names.states.push(state);
    this.book.workbook.insertDefinedName(name, formula.slice(1));
    return new NamedItem(this.book, state);
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
    return this.state.formula;
  }

  set formula(formula: string) {
    this.state.formula = formula;
    this.book.workbook.deleteDefinedName(this.state.name);
    this.book.workbook.insertDefinedName(this.state.name, formula.slice(1));
  }

  get value() {
    return referredRange(this.book, this.state.formula)?.address ?? this.state.formula.slice(1);
  }

  get type() {
    return referredRange(this.book, this.state.formula) === undefined ? "String" : "Range";
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
    return referredRange(this.book, this.state.formula) ?? null;
  }

  delete() {
    this.book.names.delete(this.state);
    this.book.workbook.deleteDefinedName(this.state.name);
  }
}
