import { useCallback, useMemo, useState } from "preact/hooks";
import type { InsertRequest } from "../../actions/insert-comparison";
import { MOST_CAREERS } from "../../comparison/comparison";
import type { Dataset } from "../../dataset/dataset";
import type { Place } from "../../dataset/figure";
import { resolveCareer } from "../../lookup/lookup";
import { words } from "../../words/words";
import { choiceOf } from "../search/choice";
import type { Choice } from "../search/choice";
import { useMeasures } from "./use-measures";
import type { Measures } from "./use-measures";
import type { Say } from "../say";

export interface Choices {
  readonly careers: readonly Choice[];
  readonly place: Place;
  readonly mode: InsertRequest["mode"];
  /** The choices as the comparison and the insertion want them; the same object until a choice changes. */
  readonly request: InsertRequest;
  /** Adds a career, or returns the sentence that says why not. */
  readonly add: (career: Choice) => string | undefined;
  readonly addNames: (names: readonly string[]) => void;
  readonly remove: (career: Choice) => void;
  readonly removeLast: () => void;
  readonly measures: Measures;
  readonly payOverTime: boolean;
  readonly setPlace: (place: Place) => void;
  readonly setMode: (mode: InsertRequest["mode"]) => void;
  readonly setPayOverTime: (wanted: boolean) => void;
}

/** What a person has chosen, and the sentences said aloud as it changes. */
export function useChoices(data: Dataset, say: Say): Choices {
  const [careers, setCareers] = useState<readonly Choice[]>([]);
  const [place, setPlace] = useState(nation(data));
  const [mode, setMode] = useState<InsertRequest["mode"]>("live");
  const [payOverTime, setPayOverTime] = useState(false);
  const measures = useMeasures();

  const add = useCallback(
    (career: Choice) => {
      const refused = refusal(careers, career);
      if (refused !== undefined) return refused;
      setCareers([...careers, career]);
      say(words.compare.added(career.name, careers.length + 1), career.standIn);
      return undefined;
    },
    [careers, say],
  );
  const remove = useCallback(
    (career: Choice) => {
      setCareers(careers.filter((each) => each !== career));
      say(words.compare.removed(career.name, careers.length - 1));
    },
    [careers, say],
  );
  const removeLast = useCallback(() => {
    const last = careers.at(-1);
    if (last) remove(last);
  }, [careers, remove]);
  const addNames = useCallback(
    (names: readonly string[]) => setCareers(names.map((name) => choiceOf(data, resolveCareer(data, name)))),
    [data],
  );
  const { keys } = measures;
  const request = useMemo(
    () => ({
      careers: careers.map(({ asked }) => asked),
      place: place.code,
      mode,
      measures: keys,
      ...(payOverTime && { payOverTime }),
    }),
    [careers, place, mode, keys, payOverTime],
  );
  const chosen = { careers, place, mode, measures, payOverTime, request };
  return { ...chosen, add, addNames, remove, removeLast, setPlace, setMode, setPayOverTime };
}

/** Why a career cannot join the others; `undefined` when it can. */
function refusal(careers: readonly Choice[], { career, name }: Choice): string | undefined {
  const there = careers.find((each) => each.career === career);
  if (there !== undefined)
    return there.name === name ? words.compare.isThere(name) : words.compare.sameFigures(name, there.name);
  if (careers.length >= MOST_CAREERS) return words.compare.isFull(name);
  return undefined;
}

function nation(data: Dataset): Place {
  const first = data.places[0];
  if (!first) throw new Error("The data set holds no place.");
  return first;
}
