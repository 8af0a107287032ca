import type { Shift } from "./area-shift";
import type { Book } from "./book";
import {
  copiedFormula,
  nameFormulaText,
  readNameFormula,
  shiftedFormula,
  type NameFormula,
} from "./name-formula";

export interface NameState {
  readonly name: string;
  formula: NameFormula;
  comment: string;
  visible: boolean;
  /** The sheet that the name belongs to; `undefined` where the whole workbook knows it. */
  readonly sheetId: string | undefined;
}

/**
 * The workbook's names. The spreadsheet engine knows only those of the whole workbook: it takes each name once, where
 * Excel lets every sheet have its own.
 */
export class NameStore {
  readonly states: NameState[] = [];

  constructor(private readonly book: Book) {}

  find(name: string, sheetId: string | undefined): NameState | undefined {
    return this.states.find(
      (state) => state.sheetId === sheetId && state.name.toLowerCase() === String(name).toLowerCase(),
    );
  }

  add(name: string, formula: string, comment: string, sheetId: string | undefined): NameState {
    const read = readNameFormula(this.book, formula);
    const state = { name, formula: read, comment, visible: true, sheetId };
    this.states.push(state);
    this.tellEngine(state);
    return state;
  }

  formula(state: NameState): string {
    return nameFormulaText(this.book, state.formula);
  }

  setFormula(state: NameState, formula: string): void {
    state.formula = readNameFormula(this.book, formula);
    this.forgetInEngine(state);
    this.tellEngine(state);
  }

  delete(state: NameState): void {
    this.states.splice(this.states.indexOf(state), 1);
    this.forgetInEngine(state);
  }

  /** Follows rows or columns of a sheet that came or went. */
  shift(sheetId: string, shift: Shift): void {
    for (const state of this.states) state.formula = shiftedFormula(state.formula, sheetId, shift);
  }

  /** Gives the copy of a sheet the sheet's own names. */
  copy(sheetId: string, copyId: string): void {
    const copies = this.states
      .filter((state) => state.sheetId === sheetId)
      .map((state) => ({
        ...state,
        sheetId: copyId,
        formula: copiedFormula(state.formula, sheetId, copyId),
      }));
    this.states.push(...copies);
  }

  private tellEngine(state: NameState): void {
    if (state.sheetId !== undefined) return;
    this.book.workbook.insertDefinedName(state.name, this.formula(state).slice(1));
  }

  private forgetInEngine({ name, sheetId }: NameState): void {
    if (sheetId === undefined) this.book.workbook.deleteDefinedName(name);
  }
}
