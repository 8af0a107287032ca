import type { Place } from "../dataset/figure";

/**
 * A career's name as those who work in it, for the middle of a sentence: "Medical coder" → "medical coders".
 * A name with further capitals keeps them ("EKG technician"), and one that is no plain singular keeps its ending:
 * a plural, a list with commas, a field such as "medical coding". The live sheet states the same rule as a formula
 * in `src/blueprint/sentence-row.ts`.
 */
export function inSentence(name: string): string {
  const rest = name.slice(1);
  const first = rest === rest.toLowerCase() ? name.slice(0, 1).toLowerCase() : name.slice(0, 1);
  const ending = pluralEnding(name);
  return first + (ending === "ies" ? rest.slice(0, -1) : rest) + ending;
}

/** The same for the beginning of a sentence. */
export function startingSentence(name: string): string {
  const text = inSentence(name);
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

/** "the United States", "Texas", "the District of Columbia". */
export function placeInSentence(place: Place): string {
  return /^(United|District)/.test(place.name) ? `the ${place.name}` : place.name;
}

function pluralEnding(name: string): "" | "s" | "ies" {
  if (name.includes(",") || /(s|\)|ing|gy)$/i.test(name)) return "";
  return /[^aeiou]y$/i.test(name) ? "ies" : "s";
}
