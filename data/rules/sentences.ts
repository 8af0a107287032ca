import type { Faults } from "../fault";
import type { Rule } from "./rule";

export const sentences: Rule = {
  name: "sentences",
  description: "What is shown to people as a sentence begins with a capital and ends with a full stop.",
  check(facts, faults) {
    const { careers, names, sources } = facts;
    for (const { line, stand_in: text } of careers) check(faults, "careers.csv", line, text);
    for (const { line, stand_in: text } of names) check(faults, "names.csv", line, text);
    for (const { line, checked: text } of sources) check(faults, "sources.csv", line, text);
    for (const { line, note: text } of facts.claims) check(faults, "claims.csv", line, text);
    for (const { line, stand_in: text } of facts.claims) check(faults, "claims.csv", line, text);
    for (const { line, why: text } of facts.conflicts) check(faults, "conflicts.csv", line, text);
    for (const { line, reason: text } of facts.absences) check(faults, "absences.csv", line, text);
  },
};

function check(faults: Faults, file: string, line: number, text: string | undefined): void {
  if (text === undefined || /^[A-Z].*\.$/.test(text)) return;
  faults.add(
    file,
    line,
    `"${text}" is shown as a sentence. Begin it with a capital and end it with a full stop.`,
  );
}
