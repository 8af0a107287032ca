import { nameKey } from "../../lookup/name-key";
import { quoted } from "../../lookup/quoted";
import { didYouMean } from "../given";
import { WrongUse } from "../wrong-use";
import { UNREADABLE } from "./decoded";

/** The columns that are understood, whatever their case, spaces and order; those for one career each are numbered. */
const KNOWN = ["careers", "place", "measures", "pay over time", "file"] as const;

/** Any number: whether a row has too many careers is seen when they are compared. */
const CAREER_COLUMN = /^career\d+$/;

/** For who misspelt one. */
const EXAMPLES = [...KNOWN, "career1", "career2"];

/** Which columns of a table are which. */
export interface TableColumns {
  /** A cell of the row by its column's name; "" where the table has no such column. */
  readonly cell: (cells: readonly string[], name: Exclude<(typeof KNOWN)[number], "careers">) => string;
  /** The careers of a row: those of a list, and those of the columns for one each. */
  readonly careers: (cells: readonly string[]) => readonly string[];
  /** The texts of a row that stand under no column's name. */
  readonly beyond: (cells: readonly string[]) => readonly string[];
  /** Sentences on columns that are not used. */
  readonly warnings: readonly string[];
}

/**
 * What the header line of a table says of its columns.
 *
 * @throws WrongUse where there is no column for careers, or two of one name
 */
export function tableColumns(header: readonly string[]): TableColumns {
  if (header.some((name) => name.includes(UNREADABLE))) {
    throw new WrongUse(
      "The first line of the table holds letters that cannot be read. Save the table as “CSV UTF-8” in Excel, then try again.",
    );
  }
  const keys = header.map(nameKey);
  const numbered = [...new Set(keys.filter((key) => CAREER_COLUMN.test(key)))].sort(byNumber);
  const at = new Map<string, number>();
  for (const name of [...KNOWN, ...numbered]) {
    const found = keys.indexOf(nameKey(name));
    if (found === -1) continue;
    if (keys.indexOf(nameKey(name), found + 1) !== -1) {
      throw new WrongUse(`The table has two columns ${quoted(name)}. Take one of the two out.`);
    }
    at.set(name, found);
  }
  if (!at.has("careers") && numbered.length === 0) {
    throw new WrongUse(
      `The first line of the table names no column for careers; it has ${header.map(quoted).join(", ")}. ` +
        'Call the columns career1 and career2, or one column careers, with a list such as "coder; biller".',
    );
  }
  const text = (cells: readonly string[], name: string) => cells[at.get(name) ?? -1] ?? "";
  return {
    cell: text,
    careers: (cells) =>
      [...text(cells, "careers").split(/[;|\n]/), ...numbered.map((name) => text(cells, name))]
        .map((career) => career.trim())
        .filter((career) => career !== ""),
    beyond: (cells) => cells.filter((cell, column) => cell !== "" && (header[column] ?? "") === ""),
    warnings: header.flatMap((name, column) => {
      if (name === "" || [...at.values()].includes(column)) return [];
      return [`The column ${quoted(name)} is not used.${didYouMean(name, EXAMPLES)}`];
    }),
  };
}

function byNumber(a: string, b: string): number {
  return Number(a.slice("career".length)) - Number(b.slice("career".length));
}
