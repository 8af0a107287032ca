import type { Fact, Facts, ValuesRow } from "../facts";

/** A cell that holds a published value. */
export interface Cell {
  readonly file: string;
  readonly line: number;
  readonly text: string;
  /** What the cell is of, for a sentence: `salary-median of 29-2072 in TX`. */
  readonly of: string;
}

/** Every series of the facts with its published cells. */
export function* seriesCells(facts: Facts): Generator<{ series: Fact<"series">; cells: readonly Cell[] }> {
  for (const series of facts.series) {
    for (const { source, file, rows } of facts.values) {
      if (source === series.source) yield { series, cells: cellsOf(file, rows, series.column) };
    }
  }
}

/** The number of a cell, `undefined` where none was published or where it is none. */
export function numberIn(row: ValuesRow, column: string): number | undefined {
  const number = Number.parseFloat(row.cells[column] ?? "");
  return Number.isNaN(number) ? undefined : number;
}

function cellsOf(file: string, rows: readonly ValuesRow[], column: string): readonly Cell[] {
  return rows.flatMap(({ line, occupation, place, cells }) => {
    const text = cells[column] ?? "";
    return text === "" ? [] : [{ file, line, text, of: `${column} of ${occupation} in ${place}` }];
  });
}
