import type { Measure, Statistic, Unit } from "../dataset/figure";

/** The headings under which rows stand, in their order on a sheet. */
export const GROUPS = ["Pay", "Outlook", "Getting in"] as const;

export type Group = (typeof GROUPS)[number];

/**
 * One release of one producer: rows of one release share their place, period and source for a career.
 * The wage survey covers states as well; the projections are for the nation only.
 */
export type Release = "survey" | "projections";

/** What one row of a comparison asks of every career. */
export interface RowKind {
  readonly group: Group;
  readonly label: string;
  readonly measure: Measure;
  readonly statistic?: Statistic;
  readonly unit: Unit;
  readonly release: Release;
}

/** Every row there is, in the order in which they stand on a sheet. */
export const ROWS = {
  "salary-median": pay("Median pay", "median"),
  "salary-p10": pay("Lowest 10%", "p10"),
  "salary-p25": pay("Lowest 25%", "p25"),
  "salary-p75": pay("Highest 25%", "p75"),
  "salary-p90": pay("Highest 10%", "p90"),
  "salary-mean": pay("Mean pay", "mean"),
  "wage-median": {
    group: "Pay",
    label: "Median pay an hour",
    measure: "wage",
    statistic: "median",
    unit: "USD/hour",
    release: "survey",
  },
  growth: outlook("Projected growth", "growth", "fraction"),
  openings: outlook("Openings a year", "openings", "openings/year"),
  employment: {
    group: "Outlook",
    label: "People employed",
    measure: "employment",
    unit: "people",
    release: "survey",
  },
  education: entry("Education", "education"),
  experience: entry("Experience", "experience"),
  training: entry("Training on the job", "training"),
} as const satisfies Record<string, RowKind>;

export type RowKey = keyof typeof ROWS;

/** At a glance: everything but the mean, which says little where a few earn much. */
export const DEFAULT_ROWS: readonly RowKey[] = allRows().filter((key) => key !== "salary-mean");

export function allRows(): readonly RowKey[] {
  return Object.keys(ROWS) as RowKey[];
}

function pay(label: string, statistic: Statistic) {
  return { group: "Pay", label, measure: "salary", statistic, unit: "USD/year", release: "survey" } as const;
}

function outlook(label: string, measure: "growth" | "openings", unit: Unit) {
  return { group: "Outlook", label, measure, unit, release: "projections" } as const;
}

function entry(label: string, measure: "education" | "experience" | "training") {
  return { group: "Getting in", label, measure, unit: "text", release: "projections" } as const;
}
