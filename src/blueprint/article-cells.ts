import type { ArticleRow, ArticleTable } from "../comparison/article-table";
import { answeredAs, answersInWords, isWholePercent, statedAs } from "../comparison/article-words";
import { isOfficial } from "../dataset/figure";
import type { Figure, Source, Value } from "../dataset/figure";
import { COLUMNS } from "./article-frame";
import type { ColumnId } from "./article-frame";
import type { Cell } from "./blueprint";
import { figureStyle } from "./style";
import type { StyleName } from "./style";

export const NO_OFFICIAL = "no official figure";
/** Stands where what answers is no official figure. */
export const NOT_OFFICIAL = "not official";
/** Stands where an official figure is of a broader or another group. */
export const STAND_IN = "†";

/** Of a cell: what is in it, and how it looks. */
export interface ArticleCell {
  readonly cell: Cell;
  readonly style: StyleName;
}

/** By column; the reader's notes are the reader's. */
export type FactCells = Readonly<Record<Exclude<ColumnId, "notes">, ArticleCell>>;

/** The cells of one fact, but for the reader's notes. */
export function factCells(table: ArticleTable, row: ArticleRow): FactCells {
  const { fact, marks, remark } = row;
  return {
    measure: { cell: fact.label, style: "statement" },
    career: { cell: fact.named, style: "statement" },
    says: valueCell(fact.figure),
    "as-dated": { cell: statedAs(fact.figure, fact.called), style: "aside" },
    mark: { cell: marks.join(", "), style: "mark" },
    official: officialCell(row),
    "official-when": { cell: officialWhen(table, row), style: "aside" },
    remark: { cell: remarkText(remark), style: "aside" },
  };
}

/** "[2]", as the list of sources numbers it. */
export function sourceNumber({ sources }: ArticleTable, source: Source): string {
  return `[${sources.indexOf(source) + 1}]`;
}

/** Whether anything but an official figure stands beside what the article says. */
export function hasUnofficial({ topics }: ArticleTable): boolean {
  return topics.some(({ rows }) =>
    rows.some(({ official }) => official.some(({ figure }) => !isOfficial(figure))),
  );
}

export function headTexts(): readonly string[] {
  const heads: Readonly<Record<ColumnId, string>> = {
    measure: "What is stated",
    career: "Of whom, as the article says",
    says: "The article says [1]",
    "as-dated": "Statistic and period it gives",
    mark: "Conflict",
    official: "Newest official figure",
    "official-when": "Its statistic, period and source",
    remark: "What to know",
    notes: "Notes",
  };
  return COLUMNS.map((column) => heads[column]);
}

function valueCell({ value, unit }: Figure): ArticleCell {
  if (typeof value !== "number") return { cell: sentenceCase(value), style: "statement" };
  const whole = unit === "fraction" && isWholePercent(value);
  return { cell: value, style: whole ? "wholePercent" : figureStyle(unit) };
}

/** A number where one answers; of several careers each with its name. */
function officialCell({ official }: ArticleRow): ArticleCell {
  const [answer] = official;
  if (answer === undefined) return { cell: NO_OFFICIAL, style: "aside" };
  if (!isOfficial(answer.figure)) return { ...valueCell(answer.figure), style: "aside" };
  if (official.length === 1) return valueCell(answer.figure);
  return { cell: answersInWords(official), style: "statement" };
}

function officialWhen(table: ArticleTable, { fact, official, standIn }: ArticleRow): string {
  const each = official.map(({ figure }) => {
    const when = `${answeredAs(figure, fact.answer)} ${sourceNumber(table, figure.source)}`;
    return isOfficial(figure) ? when : `${NOT_OFFICIAL}: credentialing bodies, ${when}`;
  });
  const mark = standIn === undefined ? "" : `${STAND_IN} `;
  return mark + [...new Set(each)].join("; ");
}

function remarkText({ own, notes }: ArticleRow["remark"]): string {
  const numbers = notes.length === 0 ? "" : `Note${notes.length > 1 ? "s" : ""} ${notes.join(", ")}.`;
  return [own, numbers].filter((text) => text !== "").join(" ");
}

function sentenceCase(value: Exclude<Value, number>): string {
  const text = typeof value === "string" ? value : value.join("; ");
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
