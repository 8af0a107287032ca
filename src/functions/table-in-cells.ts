import { calledOnSheet } from "../comparison/comparison";
import { placeInSentence } from "../comparison/in-sentence";
import type { Place } from "../dataset/figure";
import { periodName } from "../dataset/period";
import { BadArgument } from "../lookup/bad-argument";
import type { CareerMatch } from "../lookup/lookup";
import { resolveCareer } from "../lookup/lookup";
import { quoted } from "../lookup/quoted";
import { cellValue } from "./cell-value";
import { textGiven, textsGiven } from "./given";
import { inCell, orInCell } from "./in-cell";
import type { TableRow } from "./table-row";
import { loadRows, rowsAsked, tableRow } from "./table-row";

/** A comparison as a block of cells with headers, whatever the number of careers. */
export function tableInCells(
  careers: unknown,
  fields: unknown,
  place: unknown,
  orientation: unknown,
): unknown {
  return orInCell(() => {
    const names = textsGiven(careers);
    if (names.length === 0) throw new BadArgument("careers", "", "No career is given. Name at least one.");
    const down = isDown(textGiven(orientation));
    const rows = rowsAsked(fields);
    return inCell(
      names,
      place,
      (data, where) => {
        const careers = names.map((name) => resolveCareer(data, name));
        const cells = block(
          careers,
          rows.map((row) => tableRow(data, careers, where, row)),
          where,
        );
        return down ? transposed(cells) : cells;
      },
      (data) => loadRows(data, rows),
    );
  });
}

function block(careers: readonly CareerMatch[], rows: readonly TableRow[], place: Place): unknown[][] {
  const header = ["", ...careers.map(calledOnSheet)];
  return [
    header,
    ...rows.map((row) => [
      dated(row, place),
      ...row.figures.map((figure, at) => (figure ? cellValue(figure) : absent(row, place, at))),
    ]),
  ];
}

/** The label with the period, and with the place where it is not the one asked for: no figure stands undated. */
export function dated({ label, figures }: TableRow, place: Place): string {
  const known = figures.filter((figure) => figure !== undefined);
  const periods = new Set(known.map(({ period }) => periodName(period)));
  const elsewhere = new Set(
    known.filter((figure) => figure.place.code !== place.code).map((figure) => figure.place.name),
  );
  return [label, ...elsewhere, ...(periods.size > 0 ? [[...periods].join(" or ")] : [])].join(", ");
}

/** @param at the career, where what is missing is one figure of the row */
export function absent({ label, absences }: TableRow, place: Place, at?: number): CustomFunctions.Error {
  const reason =
    (at === undefined ? undefined : absences?.[at]) ??
    `this data set has no figure for this career in ${placeInSentence(place)}.`;
  const sentence = `${label}: ${reason}`;
  return new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, sentence);
}

function isDown(orientation: string): boolean {
  const wanted = orientation.trim().toLowerCase() || "across";
  if (wanted === "across" || wanted === "down") return wanted === "down";
  throw new BadArgument(
    "orientation",
    wanted,
    `${quoted(wanted)} is no orientation. Use "across" or "down".`,
  );
}

function transposed(cells: readonly unknown[][]): unknown[][] {
  return (cells[0] ?? []).map((_, column) => cells.map((row) => row[column]));
}
