/**
 * A code of the Standard Occupational Classification however it is spelled: "29-2072", "29-2072.00" as O*NET
 * writes it, "292072" as a number cell gives it, with any dash. `undefined` for what is no code.
 */
export function socCode(text: string): string | undefined {
  const digits = /^(\d{2})[\s\p{Pd}−]?(\d{4})(?:[.\s]?\d{2})?$/u.exec(text.normalize("NFKC").trim());
  return digits ? `${digits[1]}-${digits[2]}` : undefined;
}

/** The code of the broad occupation that a detailed one belongs to: 31-1121 → 31-1120. */
export function broadCode(code: string): string {
  return `${code.slice(0, -1)}0`;
}
