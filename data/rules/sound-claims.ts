import { STATISTICS } from "../../src/dataset/figure";
import { LISTS } from "../build/lists";
import { DECIMAL } from "../decimal";
import type { Fact } from "../facts";
import type { Faults } from "../fault";
import type { Rule } from "./rule";
import { UNIT_OF } from "./units";

export const soundClaims: Rule = {
  name: "sound claims",
  description:
    "A claim in numbers has a number in the unit of its measure; pay names its statistic and nothing else does. What an article says is told in full.",
  check({ claims, conflicts, sources, careers }, faults) {
    const articles = new Set(sources.filter(({ kind }) => kind === "article").map(({ id }) => id));
    const slugs = new Set(careers.map(({ slug }) => slug));
    for (const claim of claims) {
      checkClaim(claim, faults);
      if (articles.has(claim.source)) checkWords(claim, faults);
      checkAnswer(claim, slugs, faults);
    }
    const known = new Set(claims.map(({ id }) => id));
    for (const { line, claims: ids } of conflicts) {
      for (const id of ids.filter((id) => !known.has(id))) {
        faults.add("conflicts.csv", line, `The claim "${id}" is not in claims.csv. Add it, or mend the id.`);
      }
    }
  },
};

function checkClaim({ line, measures, unit, statistic, value }: Fact<"claims">, faults: Faults): void {
  const say = (sentence: string) => faults.add("claims.csv", line, sentence);
  if (unit === "text") {
    if (statistic !== undefined) say(`A claim in words has no statistic. Take "${statistic}" out.`);
    return;
  }
  if (!DECIMAL.test(value)) say(`"${value}" is no number in plain digits, though it counts in ${unit}.`);
  for (const measure of measures) {
    const expected = UNIT_OF[measure] ?? "text";
    if (unit !== expected) say(`The measure ${measure} counts in ${expected}, not in ${unit}.`);
    const ofPay = measure === "salary" || measure === "wage";
    if (ofPay !== (statistic !== undefined))
      say(`A claim of ${measure} has ${ofPay ? "a" : "no"} statistic.`);
  }
}

function checkWords({ line, label, named, statistic, called }: Fact<"claims">, faults: Faults): void {
  const say = (sentence: string) => faults.add("claims.csv", line, sentence);
  if (label === undefined || named === undefined)
    say("What an article says has a label and a career as named.");
  if ((statistic === "unspecified") !== (called !== undefined))
    say("What the article calls its statistic is told where that is unspecified, and nowhere else.");
}

/** What `answer_part` may be follows from the measure that answers. */
function checkAnswer(
  { line, answer, answer_part: part }: Fact<"claims">,
  slugs: ReadonlySet<string>,
  faults: Faults,
): void {
  if (part === undefined && answer !== "pay difference") return;
  const pay = answer === "salary" || answer === "wage";
  const fits =
    answer === "pay difference"
      ? slugs.has(part ?? "")
      : pay
        ? STATISTICS.some((statistic) => statistic === part)
        : answer !== undefined && LISTS.has(answer);
  if (fits) return;
  const sentence = `"${part ?? ""}" is no part of an answer of ${answer ?? "nothing"}. Give a statistic of pay, a line of a list, or the slug of the career to compare with.`;
  faults.add("claims.csv", line, sentence);
}
