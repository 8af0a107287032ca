import type { Parameter } from "./described";

/** How an argument is asked for. */
export type FieldKind = "career" | "careers" | "source" | "choice" | "choices" | "number" | "text";

/** Names of arguments mean the same in every function. */
export function fieldKind({ name, type, dimensionality, customEnumId }: Parameter): FieldKind {
  if (customEnumId !== undefined) return dimensionality === "matrix" ? "choices" : "choice";
  if (dimensionality === "matrix") return "careers";
  if (/^career[A-Z]?$/.test(name)) return "career";
  if (name === "source") return "source";
  return type === "number" ? "number" : "text";
}
