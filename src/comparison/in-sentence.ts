import type { Place } from "../dataset/figure";

/** Names in capitals that are longer are no abbreviations: "MEDICAL ASSISTANT". */
const LONGEST_ABBREVIATION = 5;

/**
 * A career's name as those who work in it, for the middle of a sentence: "Medical coder" → "medical coders".
 * A name with further capitals keeps them ("EKG technician"), and one that is no plain singular keeps its ending: a
 * plural, a list with commas. Of a field of work those in it are meant: "those in medical coding". The live sheet states the same rule as a formula
 * in `src/blueprint/sentence-row.ts`.
 */
export function inSentence(name: string): string {
  const folded = inCapitals(name) ? name.toLowerCase() : name;
  const rest = folded.slice(1);
  const first = rest === rest.toLowerCase() ? folded.slice(0, 1).toLowerCase() : folded.slice(0, 1);
  const { dropped, added } = pluralEnding(folded);
  return (isField(name) ? "those in " : "") + (first + rest).slice(0, folded.length - dropped) + added;
}

/** The same for the beginning of a sentence. */
export function startingSentence(name: string): string {
  const text = inSentence(name);
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

/** What a sentence calls a career: its official title where it goes by a code, or by a name with a number in it. */
export function sentenceName(name: string, officialTitle: string): string {
  return /\d/.test(name) ? officialTitle : name;
}

/** "the United States", "Texas", "the District of Columbia". */
export function placeInSentence(place: Place): string {
  return /^(United|District)/.test(place.name) ? `the ${place.name}` : place.name;
}

function inCapitals(name: string): boolean {
  return name.length > LONGEST_ABBREVIATION && name === name.toUpperCase();
}

function isField(name: string): boolean {
  return !name.includes(",") && /(ing|gy)$/i.test(name);
}

function pluralEnding(name: string): { readonly dropped: number; readonly added: string } {
  const as = (dropped: number, added: string) => ({ dropped, added });
  if (name.includes(",") || /([^s]s|\)|ing|gy|police|equipment)$/i.test(name)) return as(0, "");
  if (/man$/i.test(name)) return as(2, "en");
  if (/wife$/i.test(name)) return as(2, "ves");
  if (/[^aeiou]y$/i.test(name)) return as(1, "ies");
  return as(0, /(ch|sh|ss|x)$/i.test(name) ? "es" : "s");
}
