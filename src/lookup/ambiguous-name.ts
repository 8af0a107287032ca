import type { Career } from "../dataset/dataset";
import { alternatives, quoted } from "./quoted";

const LISTED = 5;

/** A name that fits several careers, none more than another. */
export class AmbiguousName extends Error {
  override readonly name = "AmbiguousName";

  /** @param careers those it fits, the likeliest first */
  constructor(
    readonly text: string,
    readonly careers: readonly Career[],
  ) {
    super(`${quoted(text)} can mean ${listed(careers.map(({ title }) => title))}. Use one of these names.`);
  }
}

function listed(titles: readonly string[]): string {
  if (titles.length <= LISTED + 1) return alternatives(titles.map((title) => `"${title}"`));
  const first = titles.slice(0, LISTED).map((title) => `"${title}"`);
  return alternatives([...first, `${titles.length - LISTED} other careers`]);
}
