import { words } from "../../words/words";
import type { Parameter } from "./described";

/** What the field of an argument is called, and whether it must be filled in: "In dollars of (optional)" for inDollarsOf. */
export function fieldLabel({ name, optional = false }: Parameter): string {
  const label = words.formulas.argument(name);
  return optional ? words.formulas.optional(label) : words.formulas.required(label);
}
