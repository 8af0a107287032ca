import type { Facts } from "../facts";
import { Faults } from "../fault";

/** Something that must hold of the facts and that the shape of a row cannot say. */
export interface Rule {
  readonly name: string;
  readonly description: string;
  /** Adds a fault for each place where the rule is broken. */
  readonly check: (facts: Facts, faults: Faults) => void;
}

const RULES: readonly Rule[] = [];

/** Throws `Faults` with all that breaks a rule. */
export function checkRules(facts: Facts): void {
  const faults = new Faults();
  for (const rule of RULES) rule.check(facts, faults);
  faults.throwIfAny();
}
