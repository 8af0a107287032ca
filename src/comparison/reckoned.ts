import type { Figure, Place, Source, Unit } from "../dataset/figure";

/** The units of figures, and those of what is reckoned from them. */
export type ReckonedUnit = Unit | "USD" | "months" | "percentile" | "score" | "percentage points";

/** What prices were in a year or in a place, beside those of another. */
export interface PriceLevel {
  readonly value: number;
  readonly unit: "index";
  readonly period: string;
  readonly place: Place;
  readonly source: Source;
}

/** A number that is reckoned, and all that it rests on. */
export interface Reckoned {
  readonly value: number;
  readonly unit: ReckonedUnit;
  readonly from: readonly (Figure | PriceLevel)[];
  /** Set where it is reckoned from a wage that is printed only as "this much or more". */
  readonly bound?: "at-least";
  /** Set where occupations are ranked: how many there are. */
  readonly among?: number;
}
