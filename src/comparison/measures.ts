import type { Measure, Statistic, Unit } from "../dataset/figure";

/** The headings under which rows stand, in their order on a sheet. */
export const GROUPS = ["Pay", "Outlook", "Getting in", "Day to day"] as const;

export type Group = (typeof GROUPS)[number];

/**
 * Where the figures of a row come from. The wage survey and the projections are each one release of one producer,
 * whose rows share their place, period and source for a career; the survey covers states as well, the projections the
 * nation only. What is told of careers one by one has a source of its own in every row.
 */
export type Release = "survey" | "projections" | "told";

/** What one row of a comparison asks of every career. */
export interface RowKind {
  readonly group: Group;
  readonly label: string;
  readonly measure: Measure;
  readonly statistic?: Statistic;
  readonly unit: Unit;
  readonly release: Release;
  /** Set on a row that is reckoned from its figures: how much more each is than the first career's. */
  readonly derived?: "difference";
}

/** Every row there is, in the order in which they stand on a sheet. */
export const ROWS = {
  "salary-median": pay("Median pay", "median"),
  "salary-difference": { ...pay("Difference from first", "median"), derived: "difference" },
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
  ladder: told("Outlook", "Where it can lead", "ladder"),
  related: told("Outlook", "Similar careers", "related"),
  education: entry("Education", "education"),
  experience: entry("Experience", "experience"),
  training: entry("Training on the job", "training"),
  "entry-path": told("Getting in", "Usual way in", "entry path"),
  length: told("Getting in", "Time to prepare", "length"),
  "job-zone": told("Getting in", "Preparation, from 1 to 5", "job zone"),
  programs: told("Getting in", "Programs of study", "programs"),
  certification: told("Getting in", "Certification asked for", "certification"),
  certifications: told("Getting in", "Certifications", "certifications"),
  license: told("Getting in", "License required", "license"),
  "license-note": told("Getting in", "What is licensed", "license note"),
  description: told("Day to day", "What the work is", "description"),
  duties: told("Day to day", "Main duties", "duties"),
  settings: told("Day to day", "Where people work", "settings"),
  schedule: told("Day to day", "Usual hours", "schedule"),
  "patient-contact": told("Day to day", "Work with patients", "patient contact"),
  "physical-demand": told("Day to day", "Physical demand", "physical demand"),
  "physical-note": told("Day to day", "What is hard on the body", "physical note"),
  skills: told("Day to day", "Skills that matter most", "skills"),
  knowledge: told("Day to day", "Knowledge that matters most", "knowledge"),
  interests: told("Day to day", "Interests it suits", "interests"),
  specialties: told("Day to day", "Specialties", "specialties"),
} as const satisfies Record<string, RowKind>;

export type RowKey = keyof typeof ROWS;

/** At a glance: the numbers, but for the mean, which says little where a few earn much, and what it takes to get in. */
export const DEFAULT_ROWS: readonly RowKey[] = allRows().filter(
  (key) => key !== "salary-mean" && ROWS[key].release !== "told",
);

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

function told(group: Group, label: string, measure: Measure) {
  return { group, label, measure, unit: "text", release: "told" } as const;
}
