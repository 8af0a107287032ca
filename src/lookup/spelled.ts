import { atOnce } from "../dataset/long-work";
import type { LongWork } from "../dataset/long-work";
import type { KnownName } from "./known-names";
import { wordsOf } from "./name-key";

const spellings = new WeakMap<readonly KnownName[], readonly string[]>();

/** Each name as its words, with a blank before each. */
export function spelled(names: readonly KnownName[]): readonly string[] {
  return spellings.get(names) ?? atOnce(spelling(names));
}

const NAMES_A_STEP = 4000;

/** Makes ready what is spelled out of very many names. */
export function* spelling(names: readonly KnownName[]): LongWork<readonly string[]> {
  const texts: string[] = [];
  for (const [at, { name }] of names.entries()) {
    if (at % NAMES_A_STEP === 0) yield;
    texts.push(` ${wordsOf(name).join(" ")}`);
  }
  spellings.set(names, texts);
  return texts;
}
