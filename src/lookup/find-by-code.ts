import type { Career, Dataset } from "../dataset/dataset";
import { knownNames } from "./known-names";

/** A career and the code that it answers to. */
export interface CodeMatch {
  readonly career: Career;
  readonly code: string;
  /** A sentence, where the career only stands in for what the code means. */
  readonly standIn?: string;
}

/**
 * The career of an occupation code. A detailed occupation that is published only as part of its broad one, as
 * 31-1121 is of 31-1120, is answered by that.
 */
export function findByCode(data: Dataset, text: string): CodeMatch | undefined {
  const code = socCode(text);
  if (code === undefined) return undefined;
  const { byCode } = knownNames(data);
  const career = byCode.get(code);
  if (career !== undefined) return { career, code };
  const broad = `${code.slice(0, -1)}0`;
  const broader = byCode.get(broad);
  if (broader === undefined) return undefined;
  const standIn = `No figures are published for ${code} alone; these are for ${broad}, which it belongs to.`;
  return { career: broader, code: broad, standIn };
}

/**
 * A code of the Standard Occupational Classification however it is spelled: "29-2072", "29-2072.00" as O*NET
 * writes it, "292072" as a number cell gives it, with any dash. `undefined` for what is no code.
 */
export function socCode(text: string): string | undefined {
  const digits = /^(\d{2})[\s\p{Pd}−]?(\d{4})(?:[.\s]?\d{2})?$/u.exec(text.normalize("NFKC").trim());
  return digits ? `${digits[1]}-${digits[2]}` : undefined;
}
