import type { Facts } from "../facts";
import { Faults } from "../fault";
import { annualAndHourly } from "./annual-and-hourly";
import { answeredCareers } from "./answered-careers";
import { knownCareers } from "./known-careers";
import { knownOccupations } from "./known-occupations";
import { knownPlaces } from "./known-places";
import { orderedPercentiles } from "./ordered-percentiles";
import { plainSlugs } from "./plain-slugs";
import { plainValues } from "./plain-values";
import { plausibleRanges } from "./plausible-ranges";
import type { Rule } from "./rule";
import { sentences } from "./sentences";
import { separableTitles } from "./separable-titles";
import { sortedRows } from "./sorted-rows";
import { sourcedSeries } from "./sourced-series";
import { uniqueKeys } from "./unique-keys";
import { uniqueNames } from "./unique-names";
import { units } from "./units";
import { wholePrices } from "./whole-prices";

export const RULES: readonly Rule[] = [
  uniqueKeys,
  uniqueNames,
  plainSlugs,
  knownOccupations,
  knownCareers,
  knownPlaces,
  sourcedSeries,
  units,
  plainValues,
  plausibleRanges,
  orderedPercentiles,
  annualAndHourly,
  answeredCareers,
  separableTitles,
  sentences,
  sortedRows,
  wholePrices,
];

/** Throws `Faults` with all that breaks a rule. */
export function checkRules(facts: Facts): void {
  const faults = new Faults();
  for (const rule of RULES) rule.check(facts, faults);
  faults.throwIfAny();
}
