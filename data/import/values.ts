import { publishedNumber, publishedText } from "./published";
import type { Row } from "../csv";

/** A table of figures as it is kept: its headers, then a line per occupation, or per place and occupation. */
export interface ValuesTable {
  readonly headers: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** The figures of one survey release for the nation, one line per occupation. */
export function nationalWages(rows: readonly Row[]): ValuesTable {
  const statistics = ["median", "mean", "p10", "p25", "p75", "p90"];
  return {
    headers: ["occupation", ...wageHeaders(statistics)],
    rows: sorted(rows.map(({ cells }) => [cells.soc ?? "", ...wageCells(cells, statistics)])),
  };
}

/** The figures of one survey release for the states, one line per state and occupation. */
export function stateWages(rows: readonly Row[]): ValuesTable {
  const statistics = ["median", "mean", "p25", "p75"];
  return {
    headers: ["place", "occupation", ...wageHeaders(statistics)],
    rows: sorted(
      rows.map(({ cells }) => [cells.state ?? "", cells.soc ?? "", ...wageCells(cells, statistics)]),
    ),
  };
}

/** Projected figures: percent becomes a fraction, thousands become people or openings. */
export function projections(rows: readonly Row[]): ValuesTable {
  return {
    headers: [
      "occupation",
      "growth",
      "openings",
      "employment",
      "employment-projected",
      "education",
      "experience",
      "training",
    ],
    rows: sorted(
      rows.map(({ cells }) => [
        cells.soc_nem ?? "",
        publishedNumber(cells.change_pct ?? "", -2),
        publishedNumber(cells.annual_openings_thousands ?? "", 3),
        publishedNumber(cells.employment_base_thousands ?? "", 3),
        publishedNumber(cells.employment_projected_thousands ?? "", 3),
        publishedText(cells.entry_education ?? ""),
        publishedText(cells.work_experience ?? ""),
        publishedText(cells.on_the_job_training ?? ""),
      ]),
    ),
  };
}

function wageHeaders(statistics: readonly string[]): readonly string[] {
  return [
    "employment",
    ...statistics.map((statistic) => `salary-${statistic}`),
    ...statistics.map((statistic) => `wage-${statistic}`),
  ];
}

function wageCells(cells: Row["cells"], statistics: readonly string[]): readonly string[] {
  return [
    "employment",
    ...statistics.map((statistic) => `${statistic}_annual`),
    ...statistics.map((statistic) => `${statistic}_hourly`),
  ].map((header) => publishedNumber(cells[header] ?? ""));
}

function sorted(rows: string[][]): string[][] {
  const key = (row: string[]) => row.slice(0, 2).join(" ");
  return rows.sort((a, b) => (key(a) < key(b) ? -1 : 1));
}
