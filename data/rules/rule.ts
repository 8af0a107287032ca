import type { Facts } from "../facts";
import type { Faults } from "../fault";

/** Something that must hold of the facts and that the shape of a row cannot say. */
export interface Rule {
  readonly name: string;
  readonly description: string;
  /** Adds a fault for each place where the rule is broken. */
  readonly check: (facts: Facts, faults: Faults) => void;
}
