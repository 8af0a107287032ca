import { calledOnSheet } from "../../comparison/comparison";
import type { Dataset } from "../../dataset/dataset";
import { socCode } from "../../lookup/find-by-code";
import { AmbiguousName } from "../../lookup/ambiguous-name";
import { resolveCareer } from "../../lookup/lookup";
import type { CareerMatch, CareerSuggestion } from "../../lookup/lookup";

/** A career as a person picks it. */
export interface Choice extends CareerSuggestion {
  /** What its chip and its column on the sheet are called. */
  readonly name: string;
  /** What the comparison is asked for. */
  readonly asked: string;
  /** The name in the pane's language by which it was found, where the data set has no such name. */
  readonly said?: string;
  /** A sentence, where the name picked is only stood in for by the career. */
  readonly standIn?: string;
}

/**
 * A suggestion as a choice. One found by a name that its career only stands in for keeps that name, as the figures
 * are then not those of what was meant; any other is the career, by whatever name it was found.
 *
 * @param typed what the suggestion answers, which says more than the name that matched where it is a code
 */
export function choiceOf(data: Dataset, suggestion: CareerSuggestion, typed = ""): Choice {
  const { career, matched } = suggestion;
  const asked = socCode(typed) === undefined ? matched : typed.trim();
  const match = matchOf(data, asked);
  if (match?.career !== career || match.standIn === undefined || match.standIn === career.standIn) {
    return { ...suggestion, name: career.title, asked: career.slug };
  }
  return { ...suggestion, name: calledOnSheet(match), asked, standIn: match.standIn };
}

/** A name may be found that means several careers, and so none of them surely. */
function matchOf(data: Dataset, name: string): CareerMatch | undefined {
  try {
    return resolveCareer(data, name);
  } catch (error) {
    if (error instanceof AmbiguousName) return undefined;
    throw error;
  }
}
