import type { ArticleTable } from "../comparison/article-table";
import { area } from "./address";
import type { Area } from "./address";
import type { Anchor, Anchors } from "./blueprint";
import { BY_HAND } from "./reconcile";

/** The columns, from the first on; the reader's notes are the last one. */
export const COLUMNS = [
  "measure",
  "career",
  "says",
  "as-dated",
  "mark",
  "official",
  "official-when",
  "remark",
  "notes",
] as const;

export type ColumnId = (typeof COLUMNS)[number];

export const TITLE_ROW = 0;
export const DATA_ROW = 1;
export const HEAD_ROW = 2;

/** Where everything on the sheet of an article stands; rows count from 0. */
export interface ArticleFrame {
  readonly table: ArticleTable;
  readonly version: string;
  /** Every row that holds cells, by a name that lasts. */
  readonly rows: readonly Anchor[];
  readonly rowOf: ReadonlyMap<string, number>;
  /** The first row below the table. */
  readonly tableEnd: number;
  readonly footerRow: number;
}

export function articleFrame(table: ArticleTable, version: string): ArticleFrame {
  const body = table.topics.flatMap(({ topic, rows }) => [
    `group-${topic}`,
    ...rows.map(({ fact }) => `fact-${fact.id}`),
  ]);
  const tableEnd = HEAD_ROW + 1 + body.length;
  const rows = [...below(0, ["title", "data", "head", ...body])];
  // A blank row stands above each list.
  for (const list of lists(table)) rows.push(...below((rows.at(-1)?.at ?? 0) + 2, list));
  const rowOf = new Map(rows.map(({ id, at }) => [id, at]));
  return { table, version, rows, rowOf, tableEnd, footerRow: rowOf.get("footer") ?? tableEnd };
}

export function articleAnchors({ rows }: ArticleFrame): Anchors {
  return { rows, columns: below(0, COLUMNS) };
}

/** The row of a name that must be there. */
export function rowAt(frame: ArticleFrame, id: string): number {
  const row = frame.rowOf.get(id);
  if (row === undefined) throw new Error(`The sheet of an article has no row "${id}".`);
  return row;
}

export function columnAt(id: ColumnId): number {
  return COLUMNS.indexOf(id);
}

export function wholeRow(row: number): Area {
  return area(row, 0, 1, COLUMNS.length);
}

function lists(table: ArticleTable): readonly (readonly string[])[] {
  const { conflicts, notes, occupations, standIns, sources } = table;
  const conflictIds = conflicts.map(({ id }) => `conflict-${id}`);
  return [
    ...(conflictIds.length === 0 ? [] : [["conflicts", ...conflictIds]]),
    [
      "remarks",
      "note-terms",
      ...(occupations.length === 0 ? [] : ["note-occupations"]),
      ...standIns.map((_, at) => `stand-in-${at + 1}`),
      ...notes.map((_, at) => `note-${at + 1}`),
      BY_HAND,
    ],
    // By number: a newer release takes the row of the one before.
    ["sources", ...sources.map((_, at) => `source-${at + 1}`)],
    ["footer"],
  ];
}

function below(first: number, ids: readonly string[]): readonly Anchor[] {
  return ids.map((id, at) => ({ id, at: first + at }));
}
