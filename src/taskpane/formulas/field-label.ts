import { words } from "../../words/words";

/** "In dollars of (optional)" for the argument inDollarsOf. */
export function fieldLabel(name: string, optional: boolean): string {
  const label = words.formulas.argument(name);
  return optional ? words.formulas.optional(label) : label;
}
