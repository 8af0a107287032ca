import type { CellResult, ScalarResult } from "../../host/host";
import type { CallingCell } from "./calls";

interface Record {
  readonly formula: string;
  /** For a spilled cell, where its formula stands. */
  readonly origin: CallingCell;
  readonly calculation: number;
  readonly sentence?: string;
  readonly numberFormat?: string;
}

/**
 * What the add-in said beside the bare value: the sentence of an error and the format of a number.
 * A record holds only while its cell has the formula that it was made for.
 */
export class CellRecords {
  private readonly records = new Map<string, Record>();
  private calculation = 0;

  /** `formulaAt` gives the formula that stands in a cell now. */
  constructor(private readonly formulaAt: (cell: CallingCell) => string | undefined) {}

  beginCalculation(): void {
    this.calculation += 1;
  }

  /** Takes what one call of the function `name` in a cell gave. Of several in one formula the first error is kept. */
  keep(cell: CallingCell, name: string, result: CellResult): void {
    const formula = this.formulaAt(cell);
    if (!formula) return;
    const root = isOneCall(formula, name);
    const known = this.records.get(keyOf(cell));
    if (known?.calculation === this.calculation && known.sentence) return;
    if (result.kind === "matrix") {
      if (!root) return;
      result.values.forEach((row, down) =>
        row.forEach((each, right) => {
          this.put({ ...cell, row: cell.row + down, column: cell.column + right }, cell, formula, each, root);
        }),
      );
    } else {
      this.put(cell, cell, formula, result, root);
    }
  }

  /** The add-in's sentence on the error in a cell. */
  sentenceAt(cell: CallingCell): string | undefined {
    return this.find(cell)?.sentence;
  }

  /** The format that the add-in gave for the number in a cell. */
  numberFormatAt(cell: CallingCell): string | undefined {
    return this.find(cell)?.numberFormat;
  }

  private find(cell: CallingCell): Record | undefined {
    const record = this.records.get(keyOf(cell));
    return record && this.formulaAt(record.origin) === record.formula ? record : undefined;
  }

  private put(
    cell: CallingCell,
    origin: CallingCell,
    formula: string,
    result: ScalarResult,
    root: boolean,
  ): void {
    const sentence = result.kind === "error" ? result.message : undefined;
    // A format belongs to the function's own number, not to what a formula makes of it.
    const numberFormat = root && result.kind === "value" ? result.numberFormat : undefined;
    this.records.set(keyOf(cell), {
      formula,
      origin,
      calculation: this.calculation,
      ...(sentence ? { sentence } : {}),
      ...(numberFormat ? { numberFormat } : {}),
    });
  }
}

function keyOf({ sheetId, row, column }: CallingCell): string {
  return `${sheetId}!${row},${column}`;
}

/** Whether the formula is one call of that function and nothing else: `=CAREER.SALARY("coder")`. */
export function isOneCall(formula: string, name: string): boolean {
  const call = /^=\s*([\w.]+)\s*\(/.exec(formula);
  if (call?.[1]?.toUpperCase() !== name.toUpperCase()) return false;
  const bare = formula
    .slice(call[0].length - 1)
    .replace(/"[^"]*"|'[^']*'/g, "")
    .trimEnd();
  let depth = 0;
  for (let index = 0; index < bare.length; index++) {
    if (bare[index] === "(") depth += 1;
    if (bare[index] === ")") depth -= 1;
    if (depth === 0) return index === bare.length - 1;
  }
  return false;
}
