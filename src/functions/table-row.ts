import type { ComparisonRow } from "../comparison/comparison";
import { comparisonRow } from "../comparison/comparison";
import type { RowKey } from "../comparison/measures";
import { ROWS } from "../comparison/measures";
import { findRows } from "../comparison/find-rows";
import type { Dataset } from "../dataset/dataset";
import { findFigure, loadMeasure } from "../dataset/dataset";
import type { Place } from "../dataset/figure";
import { BadArgument } from "../lookup/bad-argument";
import type { CareerMatch, Field } from "../lookup/lookup";
import { resolveField } from "../lookup/lookup";
import { quoted } from "../lookup/quoted";
import { FIELDS } from "./fields";
import { textsGiven } from "./given";

/** A row of a comparison, or something told that no comparison sheet shows. */
type AskedRow = { readonly key: RowKey } | { readonly told: Field };

/** What a table says in a row. */
export type TableRow = Pick<ComparisonRow, "label" | "unit" | "figures" | "absences">;

/**
 * Rows by what people call them: a set, a row's label or a field; none asked for is "At a glance".
 *
 * @throws UnknownName for a text that is none of these, BadArgument for the differences between careers
 */
export function rowsAsked(fields: unknown): readonly AskedRow[] {
  const texts = textsGiven(fields);
  const rows = (texts.length === 0 ? ["At a glance"] : texts).flatMap(rowsCalled);
  return [...new Map(rows.map((row) => ["key" in row ? row.key : labelOf(row.told), row])).values()];
}

/** Brings into memory what the rows tell; `undefined` when it is there already. */
export function loadRows(data: Dataset, rows: readonly AskedRow[]): Promise<void> | undefined {
  const loads = rows.map((row) =>
    loadMeasure(data, "told" in row ? row.told.measure : ROWS[row.key].measure),
  );
  return loads.find((load) => load !== undefined);
}

export function tableRow(
  data: Dataset,
  careers: readonly CareerMatch[],
  place: Place,
  row: AskedRow,
): TableRow {
  if ("key" in row) return comparisonRow(data, careers, place, row.key);
  const { told } = row;
  const question = { ...told, ...(FIELDS[told.measure].byState && { place }) };
  const figures = careers.map(({ career }) => findFigure(data, career, question));
  const unit = figures.find((figure) => figure !== undefined)?.unit ?? "text";
  return { label: labelOf(told), unit, figures };
}

function labelOf({ measure, statistic }: Field): string {
  const label = statistic === undefined ? measure : `${statistic} ${FIELDS[measure].name}`;
  return label.slice(0, 1).toUpperCase() + label.slice(1);
}

/** The differences between careers are the business of DIFF: sets are given without them. */
function rowsCalled(text: string): readonly AskedRow[] {
  const keys = findRows(text);
  if (keys === undefined) return [{ told: resolveField(text) }];
  const rows = keys.filter((key) => key !== "salary-difference");
  if (rows.length > 0) return rows.map((key) => ({ key }));
  throw new BadArgument("fields", text, `${quoted(text)} is no field. Ask =CAREER.DIFF for differences.`);
}
