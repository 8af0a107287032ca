import { cpSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

export const FACTS = join(__dirname, "../fixtures/facts");

/** A copy of the facts of the fixtures in which a text of one file is replaced. */
export function changedFacts(file: string, from: string, to: string): string {
  const folder = mkdtempSync(join(tmpdir(), "facts-"));
  cpSync(FACTS, folder, { recursive: true });
  const before = readFileSync(join(folder, file), "utf8");
  if (!before.includes(from)) throw new Error(`${file} of the fixtures does not hold "${from}".`);
  writeFileSync(join(folder, file), before.replace(from, to));
  return folder;
}
