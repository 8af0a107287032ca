import { DECIMAL } from "../decimal";
import type { Fact } from "../facts";
import type { Faults } from "../fault";
import type { Rule } from "./rule";
import { UNIT_OF } from "./units";

export const soundClaims: Rule = {
  name: "sound claims",
  description:
    "A claim in numbers has a number in the unit of its measure; pay names its statistic and nothing else does.",
  check({ claims, conflicts }, faults) {
    for (const claim of claims) checkClaim(claim, faults);
    const known = new Set(claims.map(({ id }) => id));
    for (const { line, claims: ids } of conflicts) {
      for (const id of ids.filter((id) => !known.has(id))) {
        faults.add("conflicts.csv", line, `The claim "${id}" is not in claims.csv. Add it, or mend the id.`);
      }
    }
  },
};

function checkClaim({ line, measures, unit, statistic, value }: Fact<"claims">, faults: Faults): void {
  const say = (sentence: string) => faults.add("claims.csv", line, sentence);
  if (unit === "text") {
    if (statistic !== undefined) say(`A claim in words has no statistic. Take "${statistic}" out.`);
    return;
  }
  if (!DECIMAL.test(value)) say(`"${value}" is no number in plain digits, though it counts in ${unit}.`);
  for (const measure of measures) {
    const expected = UNIT_OF[measure] ?? "text";
    if (unit !== expected) say(`The measure ${measure} counts in ${expected}, not in ${unit}.`);
    const ofPay = measure === "salary" || measure === "wage";
    if (ofPay !== (statistic !== undefined))
      say(`A claim of ${measure} has ${ofPay ? "a" : "no"} statistic.`);
  }
}
