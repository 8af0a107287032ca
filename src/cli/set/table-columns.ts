import { nameKey } from "../../lookup/name-key";
import { quoted } from "../../lookup/quoted";
import { didYouMean } from "../given";
import { WrongUse } from "../wrong-use";

const CAREER_COLUMNS = ["career1", "career2", "career3", "career4", "career5", "career6"] as const;

/** The columns that are understood, whatever their case, spaces and order. */
const KNOWN = ["careers", ...CAREER_COLUMNS, "place", "measures", "pay over time", "file"] as const;

type ColumnName = (typeof KNOWN)[number];

/** Which columns of a table are which. */
export interface TableColumns {
  /** A cell of the row by its column's name; "" where the table has no such column. */
  readonly cell: (
    cells: readonly string[],
    name: Exclude<ColumnName, "careers" | `career${number}`>,
  ) => string;
  /** The careers of a row: those of a list, and those of the columns for one each. */
  readonly careers: (cells: readonly string[]) => readonly string[];
  /** Sentences on columns that are not used. */
  readonly warnings: readonly string[];
}

/**
 * What the header line of a table says of its columns.
 *
 * @throws WrongUse where there is no column for careers, or two of one name
 */
export function tableColumns(header: readonly string[]): TableColumns {
  const keys = header.map(nameKey);
  const at = new Map<ColumnName, number>();
  for (const name of KNOWN) {
    const found = keys.indexOf(nameKey(name));
    if (found === -1) continue;
    if (keys.indexOf(nameKey(name), found + 1) !== -1) {
      throw new WrongUse(`The table has two columns ${quoted(name)}. Take one of the two out.`);
    }
    at.set(name, found);
  }
  if (!["careers", ...CAREER_COLUMNS].some((name) => at.has(name as ColumnName))) {
    throw new WrongUse(
      `The first line of the table names no column for careers; it has ${header.map(quoted).join(", ")}. ` +
        'Call the columns career1 and career2, or one column careers, with a list such as "coder; biller".',
    );
  }
  const text = (cells: readonly string[], name: ColumnName) => cells[at.get(name) ?? -1] ?? "";
  return {
    cell: text,
    careers: (cells) =>
      [...text(cells, "careers").split(/[;|\n]/), ...CAREER_COLUMNS.map((name) => text(cells, name))]
        .map((career) => career.trim())
        .filter((career) => career !== ""),
    warnings: header.flatMap((name, column) => {
      if (name === "" || [...at.values()].includes(column)) return [];
      return [`The column ${quoted(name)} is not used.${didYouMean(name, KNOWN)}`];
    }),
  };
}
