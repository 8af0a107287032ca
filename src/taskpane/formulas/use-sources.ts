import { useEffect, useMemo, useState } from "preact/hooks";
import type { Dataset } from "../../dataset/dataset";
import type { Measure, Source } from "../../dataset/figure";
import { findPlace, resolveField } from "../../lookup/lookup";
import { findStatistic } from "../../lookup/resolve-statistic";
import { answeringSources, loadSources } from "./answering-sources";
import type { Asked } from "./answering-sources";
import type { Arguments } from "./use-arguments";

/** What these functions give; GET gives what its field names. */
const GIVEN: Readonly<Record<string, Measure>> = { SALARY: "salary", WAGE: "wage", GROWTH: "growth" };

/** The sources that answer a function for what is given so far, and the one that is given already. */
export function useSources(data: Dataset, id: string, args: Arguments): readonly Source[] {
  const text = (name: string) => args.texts(name)[0]?.trim() ?? "";
  const [field, place, statistic, given] = ["field", "place", "statistic", "source"].map(text);
  const career = args.careers("career")[0]?.career;
  const asked = useMemo((): Asked => {
    const where = findPlace(data, place ?? "");
    const which = findStatistic(statistic ?? "");
    return {
      measure: GIVEN[id] ?? (field ? resolveField(field).measure : undefined),
      career,
      ...(where && { place: where }),
      ...(which && { statistic: which }),
    };
  }, [data, id, field, place, statistic, career]);
  const [arrived, setArrived] = useState(0);
  useEffect(() => {
    const arrive = () => setArrived((times) => times + 1);
    // What did not arrive is told where the answer stands; till then every source is offered.
    void loadSources(data, asked)?.then(arrive, () => undefined);
  }, [data, asked]);
  const answering = useMemo(() => answeringSources(data, asked), [data, asked, arrived]);
  return data.sources.filter((source) => answering.includes(source) || source.id === given);
}
