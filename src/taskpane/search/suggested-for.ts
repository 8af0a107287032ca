import type { Career, Dataset } from "../../dataset/dataset";
import { resolveCareer, searchCareers } from "../../lookup/lookup";
import { singularKey } from "../../lookup/name-key";
import { words } from "../../words/words";
import { choiceOf } from "./choice";
import type { Choice } from "./choice";

/**
 * The careers that a text finds: first those whose very name it is in the data set, then those with a name like it in
 * the pane's language, then all others. Each once, and at most as many as the limit says.
 */
export function suggestedFor(data: Dataset, text: string, limit: number): readonly Choice[] {
  const found = searchCareers(data, text, limit).map((suggestion) => choiceOf(data, suggestion, text));
  const said = choicesSaid(data, text);
  if (said.length === 0) return found;
  const typed = singularKey(text);
  const isVery = ({ matched }: Choice) => singularKey(matched) === typed;
  const byCareer = new Map<Career, Choice>();
  for (const choice of [...found.filter(isVery), ...said, ...found]) {
    if (!byCareer.has(choice.career)) byCareer.set(choice.career, choice);
  }
  return [...byCareer.values()].slice(0, limit);
}

/** As the English that formulas know, since they know no other language. A data set may lack one of the careers. */
function choicesSaid(data: Dataset, text: string): readonly Choice[] {
  return words.search.namesLike(text).flatMap(({ asked, name }) => {
    const career = careerOf(data, asked);
    return career ? [{ ...choiceOf(data, { career, matched: asked }), said: name }] : [];
  });
}

function careerOf(data: Dataset, asked: string): Career | undefined {
  try {
    return resolveCareer(data, asked).career;
  } catch {
    return undefined;
  }
}
