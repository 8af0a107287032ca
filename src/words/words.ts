import { ENGLISH } from "./english/english";

/** Everything that the pane, the actions and the commands say to a person, in one language. */
export type Words = typeof ENGLISH;

/**
 * What is said now. To be read when something is drawn or said, as `words.compare.heading`, and never kept in a constant
 * of a module: the language is known only once Excel has told it, and this binding then holds other words.
 */
export let words: Words = ENGLISH;

const listeners = new Set<(words: Words) => void>();

/** Reports the words of another language as soon as they are spoken, until the function it returns is called. */
export function onSpoken(listener: (words: Words) => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

/** Has everything said in the language of a locale such as "es-MX"; in English where there is no other. Never rejects. */
export async function speak(locale: string): Promise<void> {
  const asking = ++asked;
  const next = await wordsFor(locale);
  // What was asked for last counts, whatever arrives first.
  if (asking === asked) change(next);
}

let asked = 0;

async function wordsFor(locale: string): Promise<Words> {
  if (!/^es\b/i.test(locale)) return ENGLISH;
  try {
    return (await import("./spanish/spanish")).SPANISH;
  } catch {
    // The network's fault. English is better than waiting, and the next page asks again.
    return ENGLISH;
  }
}

function change(next: Words): void {
  if (next === words) return;
  words = next;
  for (const listener of listeners) listener(next);
}
