import type { Career, Dataset, Question } from "../../dataset/dataset";
import { findFigure, loadAnswer, loadProfiles } from "../../dataset/dataset";
import type { Source } from "../../dataset/figure";

/** What a function is asked, as far as it is given. */
export interface Asked extends Omit<Question, "measure" | "source"> {
  readonly measure: Question["measure"] | undefined;
  /** Any career where omitted. */
  readonly career?: Career | undefined;
}

/** The sources that answer; all of them while it is open what is asked, or what answers is not in memory. */
export function answeringSources(data: Dataset, { measure, career, ...asked }: Asked): readonly Source[] {
  if (measure === undefined || loading(data, { measure, ...asked })) return data.sources;
  const careers = career === undefined ? data.careers : [career];
  return data.sources.filter(({ id: source }) =>
    careers.some((each) => findFigure(data, each, { measure, ...asked, source })),
  );
}

/** Brings what tells which sources answer into memory; `undefined` when it is there already. */
export function loadSources(
  data: Dataset,
  { measure, career: _, ...asked }: Asked,
): Promise<unknown> | undefined {
  return measure === undefined ? undefined : loading(data, { measure, ...asked });
}

/** Articles are among what is told of careers one by one. */
function loading(data: Dataset, question: Question): Promise<unknown> | undefined {
  const parts = [loadAnswer(data, question), loadProfiles(data)].filter((part) => part !== undefined);
  return parts.length === 0 ? undefined : Promise.all(parts);
}
