/** What a figure counts in. A fraction is a share of one: 0.125 is 12.5 %. */
export const UNITS = ["USD/year", "USD/hour", "people", "openings/year", "fraction", "text"] as const;

export type Unit = (typeof UNITS)[number];

/** The statistics an official wage series is published in, in the order people ask for them. */
export const STATISTICS = ["median", "mean", "p10", "p25", "p75", "p90"] as const;

/** `unspecified` stands for a source that says only "average". */
export type Statistic = (typeof STATISTICS)[number] | "unspecified";

/** What is published in series for all occupations, or most. */
const SERIES_MEASURES = [
  "salary",
  "wage",
  "growth",
  "openings",
  "employment",
  "education",
  "experience",
  "training",
  "employment projected",
] as const;

/** What is told of a career one by one. */
export const TOLD_MEASURES = [
  "description",
  "duties",
  "skills",
  "knowledge",
  "interests",
  "job zone",
  "settings",
  "schedule",
  "entry path",
  "length",
  "certification",
  "certifications",
  "license",
  "license note",
  "patient contact",
  "physical demand",
  "physical note",
  "programs",
  "ladder",
  "related",
  "specialties",
  "pay difference",
  "new jobs",
] as const;

/** What is measured or told about a career. */
export const MEASURES = [...SERIES_MEASURES, ...TOLD_MEASURES] as const;

export type Measure = (typeof MEASURES)[number];

/** A number in its unit, a sentence, or a list of them. Absent is `undefined`, never 0 or "". */
export type Value = number | string | readonly string[];

/** The nation (`US`) or a state by its postal code. */
export interface Place {
  readonly code: string;
  readonly name: string;
}

export const SOURCE_KINDS = ["article", "own", "former", "credentials"] as const;

/** One release of one producer, or one article. */
export interface Source {
  readonly id: string;
  readonly producer: string;
  readonly title: string;
  /** The reference period of the release: `2025-05`, or a window such as `2024/2034`. */
  readonly period: string;
  /** The day of publication, `YYYY-MM-DD`; absent where the producer gives none. */
  readonly released?: string;
  /** The address, or "not given" where the source has none that is known. */
  readonly url: string;
  readonly licence: string;
  /** How the figures were checked. */
  readonly checked: string;
  /**
   * `article` for what someone wrote about figures of others, `own` for our judgment, `former` for what was
   * published of an occupation that is no more, `credentials` for what bodies say of the certifications that they
   * give; absent for a release.
   */
  readonly kind?: (typeof SOURCE_KINDS)[number];
}

/** An occupation of the Standard Occupational Classification. */
export interface Occupation {
  readonly code: string;
  readonly title: string;
}

/** One published value, whole: what it is, when and where it was true, who says so, and of whom. */
export interface Figure {
  readonly value: Value;
  readonly unit: Unit;
  readonly statistic?: Statistic;
  readonly period: string;
  readonly place: Place;
  readonly source: Source;
  /** Differs from the career's own occupation where this one stands in for it. */
  readonly measuredFor: Occupation;
  /** Set on a wage that the producer prints only as "this much or more". */
  readonly bound?: "at-least";
  /** Set on what an article says: why it may differ from the official figure, in sentences. */
  readonly why?: string;
}

/** Whether a release says it, and neither an article nor anybody else. */
export function isOfficial({ source }: Figure): boolean {
  return source.kind === undefined;
}
