import { TOLD_MEASURES } from "../../src/dataset/figure";
import type { Measure } from "../../src/dataset/figure";
import type { Facts } from "../facts";
import type { Rule } from "./rule";

/** What only articles tell, of the few careers that they are about. */
const BY_ARTICLES: readonly Measure[] = ["specialties", "pay difference", "new jobs"];

/** What is to be told of every curated career, or said to be absent. */
const DUE = TOLD_MEASURES.filter((measure) => !BY_ARTICLES.includes(measure));

export const toldOrAbsent: Rule = {
  name: "told or absent",
  description:
    "For every curated career and told measure there is a value or a reason why there is none, never both.",
  check(facts, faults) {
    const told = toldKeys(facts);
    const absent = new Map(facts.absences.map((row) => [`${row.career} ${row.measure}`, row.line]));
    for (const { line, slug } of facts.careers) {
      for (const measure of DUE) {
        const key = `${slug} ${measure}`;
        if (told.has(key) || absent.has(key)) continue;
        faults.add(
          "careers.csv",
          line,
          `Nothing tells ${measure} of "${slug}". Tell it, or why it is absent.`,
        );
      }
    }
    for (const [key, line] of absent) {
      if (told.has(key)) faults.add("absences.csv", line, `"${key}" is told. Take the line out.`);
    }
  },
};

function toldKeys(facts: Facts): ReadonlySet<string> {
  const codes = new Map(facts.described.map(({ career, code }) => [career, code]));
  const onet = new Map(facts.onet.map((row) => [row.code, row]));
  const listed = facts.careers.flatMap(({ slug, occupation }) => {
    const row = onet.get(codes.get(slug) ?? `${occupation}.00`);
    const cells = { "job zone": row?.job_zone, ...row };
    return (["job zone", "interests", "skills", "knowledge", "related"] as const)
      .filter((measure) => cells[measure] !== undefined)
      .map((measure) => `${slug} ${measure}`);
  });
  return new Set([
    ...facts.profiles.map(({ career, measure }) => `${career} ${measure}`),
    ...facts.ladder.map(({ career, kind }) => `${career} ${kind === "related" ? "related" : "ladder"}`),
    ...facts.certifications.flatMap(({ careers }) => careers.map((career) => `${career} certifications`)),
    ...listed,
  ]);
}
