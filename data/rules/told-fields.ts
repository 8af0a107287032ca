import type { Measure } from "../../src/dataset/figure";
import type { Fact, Facts } from "../facts";
import type { Faults } from "../fault";
import { grouped } from "../grouped";
import type { Rule } from "./rule";

/** How many lines of which length a measure has, or which words it may be. */
interface Shape {
  readonly lines?: readonly [least: number, most: number];
  readonly length?: number;
  readonly words?: readonly string[];
}

const SHAPES: Readonly<Partial<Record<Measure, Shape>>> = {
  description: { length: 140 },
  duties: { lines: [5, 8], length: 90 },
  skills: { lines: [3, 6], length: 60 },
  settings: { lines: [2, 6], length: 50 },
  schedule: { length: 160 },
  "entry path": { length: 240 },
  length: { length: 80 },
  license: { words: ["no", "varies by state", "yes"] },
  "license note": { length: 160 },
  certification: { words: ["required", "preferred", "sometimes", "rare"] },
  "patient contact": { words: ["direct", "some", "none"] },
  "physical demand": { words: ["light", "moderate", "heavy"] },
  "physical note": { length: 100 },
  programs: { lines: [1, 4], length: 80 },
};

export const toldFields: Rule = {
  name: "told fields",
  description: "What is told of a career has as many lines, and as long ones, as its measure allows.",
  check(facts, faults) {
    for (const rows of groups(facts)) {
      const [first] = rows;
      if (first === undefined) continue;
      const shape = SHAPES[first.measure];
      const say = (line: number, sentence: string) =>
        faults.add("profiles.csv", line, `${first.measure} of "${first.career}" ${sentence}`);
      if (shape === undefined) say(first.line, "is not told here. Take it out.");
      else checkShape(rows, shape, say);
      rows.forEach(({ line, position }, index) => {
        if (position !== String(index + 1)) say(line, `has position ${position} where ${index + 1} is due.`);
      });
      checkShares(rows, faults);
    }
  },
};

function groups({ profiles }: Facts): Iterable<readonly Fact<"profiles">[]> {
  return grouped(profiles, ({ career, measure }) => `${career} ${measure}`).values();
}

function checkShape(
  rows: readonly Fact<"profiles">[],
  { lines: [least, most] = [1, 1], length = Infinity, words }: Shape,
  say: (line: number, sentence: string) => void,
): void {
  const line = rows[0]?.line ?? 1;
  if (rows.length < least || rows.length > most) {
    say(line, `has ${rows.length} lines, not ${least} to ${most}. Add some, or take some out.`);
  }
  for (const { line, text } of rows) {
    if (text.length > length) say(line, `has ${text.length} characters, not at most ${length}. Shorten it.`);
    if (words !== undefined && !words.includes(text)) say(line, `is "${text}", not ${words.join(", ")}.`);
  }
}

function checkShares(rows: readonly Fact<"profiles">[], faults: Faults): void {
  const sum = rows.reduce((sum, { share }) => sum + Number(share ?? 0), 0);
  const [first] = rows;
  if (first === undefined || sum <= 1) return;
  const sentence = `The shares of ${first.measure} of "${first.career}" add up to ${sum.toFixed(2)}, more than 1.`;
  faults.add("profiles.csv", first.line, sentence);
}
