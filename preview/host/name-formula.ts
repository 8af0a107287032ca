import { parseCells, quotedSheet, splitAddress, type Area } from "./address";
import { shiftArea, type Shift } from "./area-shift";
import type { Book } from "./book";
import { absoluteReference } from "./cell-reference";

/** Cells that a name refers to. Its sheet is known by its id: a renamed one is referred to by its new name. */
interface ReferencePiece {
  readonly sheetId: string;
  /** `undefined` since the cells were deleted. */
  readonly area: Area | undefined;
}

/** A name's formula: texts, and between them references that go where their cells go. */
export type NameFormula = readonly (string | ReferencePiece)[];

const SHEET = String.raw`(?:'(?:[^']|'')+'|[A-Za-z_][\w.]*)!`;
const CELLS = String.raw`\$[A-Z]{1,3}\$\d{1,7}(?::\$[A-Z]{1,3}\$\d{1,7})?|\$[A-Z]{1,3}:\$[A-Z]{1,3}|\$\d{1,7}:\$\d{1,7}`;
/** Texts in quotes are caught, so that nothing in them is taken for a reference. */
const PARTS = new RegExp(String.raw`"(?:[^"]|"")*"|${SHEET}(?:${CELLS})(?![\w(])`, "gi");

/** Reads a formula. As in Excel, only references with $ stay with their cells. */
export function readNameFormula(book: Book, formula: string): NameFormula {
  const pieces: (string | ReferencePiece)[] = [];
  let end = 0;
  for (const { 0: part, index } of formula.matchAll(PARTS)) {
    const reference = part.startsWith('"') ? undefined : findReference(book, part);
    if (reference === undefined) continue;
    pieces.push(formula.slice(end, index), reference);
    end = index + part.length;
  }
  return [...pieces, formula.slice(end)];
}

function findReference(book: Book, part: string): ReferencePiece | undefined {
  const { sheet, cells } = splitAddress(part);
  const found = book.sheetNamed(sheet ?? "");
  return found === undefined ? undefined : { sheetId: found.getSheetId(), area: parseCells(cells) };
}

export const nameFormulaText = (book: Book, formula: NameFormula): string =>
  formula.map((piece) => (typeof piece === "string" ? piece : referenceText(book, piece))).join("");

/** As Excel writes it: `'My pay'!$A$1`, `'My pay'!#REF!` for deleted cells, `#REF!` for those of a deleted sheet. */
function referenceText(book: Book, { sheetId, area }: ReferencePiece): string {
  const sheet = book.findSheet(sheetId);
  if (sheet === undefined) return "#REF!";
  if (area === undefined) return `${quotedSheet(sheet.getSheetName())}!#REF!`;
  return absoluteReference(book, { sheetId, ...area });
}

/** The formula after rows or columns of a sheet came or went. */
export function shiftedFormula(formula: NameFormula, sheetId: string, shift: Shift): NameFormula {
  return changed(formula, sheetId, (piece) => ({
    ...piece,
    area: piece.area && shiftArea(piece.area, shift),
  }));
}

/** The formula for a copy of a sheet: what referred to the sheet refers to its copy. */
export function copiedFormula(formula: NameFormula, sheetId: string, copyId: string): NameFormula {
  return changed(formula, sheetId, (piece) => ({ ...piece, sheetId: copyId }));
}

const changed = (
  formula: NameFormula,
  sheetId: string,
  change: (piece: ReferencePiece) => ReferencePiece,
): NameFormula =>
  formula.map((piece) => (typeof piece === "string" || piece.sheetId !== sheetId ? piece : change(piece)));

/** Whether the formula is nothing but references: one, or several with commas between them. */
export const refersOnly = (formula: NameFormula): boolean =>
  formula.length > 1 && formula.every((piece) => typeof piece !== "string" || /^[=(),\s]*$/.test(piece));
