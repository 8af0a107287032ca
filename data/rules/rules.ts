import type { Facts } from "../facts";
import { Faults } from "../fault";
import { annualAndHourly } from "./annual-and-hourly";
import { answeredCareers } from "./answered-careers";
import { knownCareers } from "./known-careers";
import { knownOccupations } from "./known-occupations";
import { knownPlaces } from "./known-places";
import { knownSources } from "./known-sources";
import { orderedPercentiles } from "./ordered-percentiles";
import { plainSlugs } from "./plain-slugs";
import { plainValues } from "./plain-values";
import { plausibleRanges } from "./plausible-ranges";
import type { Rule } from "./rule";
import { sentences } from "./sentences";
import { separableTitles } from "./separable-titles";
import { soundClaims } from "./sound-claims";
import { sortedRows } from "./sorted-rows";
import { sourcedSeries } from "./sourced-series";
import { toldFields } from "./told-fields";
import { toldOrAbsent } from "./told-or-absent";
import { uniqueKeys } from "./unique-keys";
import { uniqueNames } from "./unique-names";
import { units } from "./units";
import { waysOn } from "./ways-on";
import { wholePrices } from "./whole-prices";

export const RULES: readonly Rule[] = [
  uniqueKeys,
  uniqueNames,
  plainSlugs,
  knownOccupations,
  knownCareers,
  knownPlaces,
  knownSources,
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
  toldFields,
  toldOrAbsent,
  waysOn,
  soundClaims,
];

/** Throws `Faults` with all that breaks a rule. */
export function checkRules(facts: Facts): void {
  const faults = new Faults();
  for (const rule of RULES) rule.check(facts, faults);
  faults.throwIfAny();
}
