import type { ComparisonRow } from "../comparison/comparison";
import { comparisonRow } from "../comparison/comparison";
import type { RowKey } from "../comparison/measures";
import { DEFAULT_ROWS, ROWS } from "../comparison/measures";
import { findRows } from "../comparison/find-rows";
import type { Dataset } from "../dataset/dataset";
import { findFigure, loadMeasure } from "../dataset/dataset";
import type { Measure, Place } from "../dataset/figure";
import { nameKey } from "../lookup/name-key";
import type { CareerMatch, Field } from "../lookup/lookup";
import { resolveField } from "../lookup/lookup";
import { FIELDS } from "./fields";
import { textsGiven } from "./given";

/** A row of a comparison, or something told that no comparison sheet shows. */
type AskedRow = { readonly key: RowKey } | { readonly told: Field };

/** What a table says in a row. */
export type TableRow = Pick<ComparisonRow, "label" | "unit" | "figures">;

const DAY_TO_DAY: readonly Measure[] = [
  "description",
  "duties",
  "skills",
  "settings",
  "schedule",
  "patient contact",
  "physical demand",
];

/**
 * Rows by what people call them: a set, a row's label or a field; none asked for is "At a glance".
 *
 * @throws UnknownName for a text that is none of these
 */
export function rowsAsked(fields: unknown): readonly AskedRow[] {
  const texts = textsGiven(fields);
  if (texts.length === 0) return DEFAULT_ROWS.map((key) => ({ key }));
  const rows = texts.flatMap(rowsCalled);
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

function rowsCalled(text: string): readonly AskedRow[] {
  if (nameKey(text) === nameKey("Day to day")) return DAY_TO_DAY.map((measure) => ({ told: { measure } }));
  return (
    findRows(text)
      ?.filter(isNoDifference)
      .map((key) => ({ key })) ?? [{ told: resolveField(text) }]
  );
}

/** In a cell there is CAREER.DIFF for it. */
function isNoDifference(key: RowKey): boolean {
  return key !== "salary-difference";
}
