import { PROGRAM } from "../help";

/** A text that names formulas, for who types commands instead: `=CAREER.FIND("…")` → `career-comparison get FIND "…"`. */
export function asTyped(text: string): string {
  return text
    .replace("Search the task pane or =", "Search with =")
    .replace(/=CAREER\.([A-Z]+)(?:\(([^)]*)\))?/g, (_, id: string, given = "") =>
      [PROGRAM, "get", id, given].filter(Boolean).join(" "),
    );
}
