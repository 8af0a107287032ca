import { ENGLISH } from "../../src/words/english/english";
import { SPANISH } from "../../src/words/spanish/spanish";

/** What is the same in both languages: nothing but what it is given, and the signs between. */
export const ALIKE: readonly string[] = ["compare.chosenOf", "lookUp.knownOf", "selectedCell.functionIs"];

export interface Said {
  readonly path: string;
  readonly english: unknown;
  readonly spanish: unknown;
}

/** Every text and every function, by its path. */
function said(english: unknown, spanish: unknown, path = ""): readonly Said[] {
  if (typeof english !== "object" || english === null) return [{ path, english, spanish }];
  return Object.keys(english).flatMap((key) =>
    said(
      (english as Record<string, unknown>)[key],
      (spanish as Record<string, unknown> | undefined)?.[key],
      path === "" ? key : `${path}.${key}`,
    ),
  );
}

const ALL = said(ENGLISH, SPANISH);
export const TEXTS = ALL.filter(({ english }) => typeof english === "string") as readonly (Said & {
  readonly english: string;
  readonly spanish: string;
})[];

export type Sentence = (...given: readonly unknown[]) => string;

/** They take keys and errors, not what stands in their sentence; they are held against each other one by one. */
const OF_KEYS =
  /^(measures|failures|notes)\.(?!excelSays)|^formulas\.(argument|errorInCell)$|^charts\.pay(Range|OverTime)$|^search\.namesLike$/;
export const SENTENCES = ALL.filter(
  ({ english, path }) => typeof english === "function" && !OF_KEYS.test(path),
) as readonly (Said & { readonly english: Sentence; readonly spanish: Sentence })[];

/** Something to fill in; a sentence that makes a list of it gets a list. */
export function marks(sentence: Sentence): readonly unknown[] {
  const given = Array.from({ length: sentence.length }, (_, at) => `given-${at}`);
  try {
    sentence(...given);
    return given;
  } catch {
    return given.map((mark) => [mark, `${mark}-more`]);
  }
}
