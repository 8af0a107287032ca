/** Which part of the data. */
export type Part = "states" | "profiles" | "names";

/** A part of the data that is fetched when first needed did not arrive. */
export class NotLoaded extends Error {
  override readonly name = "NotLoaded";

  /**
   * @param problem sentences on what is missing, to which each room adds what to do: "… could not be loaded."
   * @param unknown the name that was looked for, and the nearest ones at hand, where a name was
   */
  constructor(
    readonly part: Part,
    readonly problem: string,
    cause: unknown,
    readonly unknown?: { readonly text: string; readonly suggestions: readonly string[] },
  ) {
    super(`${problem} ${CHECK}, then try again.`, { cause });
  }

  /** The sentences for a cell, where there is no button to try again. */
  get inCell(): string {
    return `${this.problem} ${CHECK}, then enter the formula again.`;
  }
}

const CHECK = "Check the internet connection";
