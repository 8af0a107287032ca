import { words } from "../../words/words";

/** "In dollars of (optional)" for the argument inDollarsOf. */
export function fieldLabel(name: string, optional: boolean): string {
  const apart = name.replace(/([a-z])([A-Z])(?=[a-z])/g, "$1 $2").replace(/([a-z])([A-Z])$/, "$1 $2");
  const lower = apart.replace(/\b[A-Z](?=[a-z])/g, (letter) => letter.toLowerCase());
  const label = `${lower.slice(0, 1).toUpperCase()}${lower.slice(1)}`;
  return optional ? words.formulas.optional(label) : label;
}
