import { useCallback, useMemo, useRef, useState } from "preact/hooks";
import type { InsertRequest } from "../../actions/insert-comparison";
import { allRows } from "../../comparison/measures";
import type { RowKey } from "../../comparison/measures";
import type { Dataset } from "../../dataset/dataset";
import { resolveCareer } from "../../lookup/lookup";
import { words } from "../../words/words";
import type { Say } from "../say";
import { choiceOf } from "../search/choice";
import type { Choice } from "../search/choice";
import { measuresOf, nothingChosen, refusal } from "./chosen";
import type { Chosen, Recalled } from "./chosen";

export interface Choices extends Chosen {
  /** The choices as the comparison and the insertion want them; the same object until one of them changes. */
  readonly request: InsertRequest;
  readonly measures: Measures;
  /** Changes what needs no more than to be changed. */
  readonly change: (next: Partial<Omit<Chosen, "careers" | "own">>) => void;
  /** Adds a career, or returns the sentence that says why not. */
  readonly add: (career: Choice) => string | undefined;
  readonly addNames: (names: readonly string[]) => void;
  readonly remove: (career: Choice) => void;
  readonly removeLast: () => void;
  /** Gives the career at an index another place in the order. */
  readonly move: (from: number, to: number) => void;
  readonly startOver: () => void;
  /** Brings back what was chosen before starting over; `undefined` once something has been chosen since. */
  readonly undo: (() => void) | undefined;
  /** Begins with what was chosen earlier, unless the person has chosen something already: then it does nothing. */
  readonly recall: (earlier: Recalled) => void;
  /** The names that could not be recalled, until something is chosen. */
  readonly leftOut: readonly string[];
}

export interface Measures {
  /** In the order in which they stand on a sheet; the same object until the choice changes. */
  readonly keys: readonly RowKey[];
  /** A choice of one's own begins with what was chosen before. */
  readonly chooseSet: (set: Chosen["set"]) => void;
  /** Takes one into a choice of one's own, or out of it. */
  readonly toggle: (key: RowKey) => void;
}

interface State {
  readonly chosen: Chosen;
  /** What was chosen before the person started over. */
  readonly before?: Chosen;
  readonly leftOut: readonly string[];
}

/** What a person has chosen, and the sentences said aloud as it changes. */
export function useChoices(data: Dataset, say: Say): Choices {
  const [{ chosen, before, leftOut }, setState] = useState<State>(() => begin(nothingChosen(data)));
  const touched = useRef(false);
  const show = useCallback((next: State) => {
    touched.current = true;
    setState(next);
  }, []);
  const change = useCallback(
    (next: Partial<Chosen>) => {
      touched.current = true;
      setState((state) => begin({ ...state.chosen, ...next }));
    },
    [setState],
  );
  const recall = useCallback(
    ({ chosen: earlier, leftOut: lost }: Recalled) => {
      if (touched.current) return;
      setState({ chosen: earlier, leftOut: lost });
      say(words.compare.recalled(earlier.careers.length));
    },
    [say],
  );
  const startOver = () => {
    show({ ...begin(nothingChosen(data)), before: chosen });
    say(words.compare.startedOver);
  };
  const undo = before && (() => show(begin(before)));
  const careers = useCareers(data, chosen, change, say);
  const { measures, request } = useRequest(chosen, change);
  return { ...chosen, request, measures, change, ...careers, startOver, undo, recall, leftOut };
}

function begin(chosen: Chosen): State {
  return { chosen, leftOut: [] };
}

type Change = (next: Partial<Chosen>) => void;

function useCareers(data: Dataset, { careers }: Chosen, change: Change, say: Say) {
  const add = (career: Choice) => {
    const refused = refusal(careers, career);
    if (refused !== undefined) return refused;
    change({ careers: [...careers, career] });
    say(words.compare.added(career.name, careers.length + 1), career.standIn);
    return undefined;
  };
  const remove = (career: Choice) => {
    change({ careers: careers.filter((each) => each !== career) });
    say(words.compare.removed(career.name, careers.length - 1));
  };
  const removeLast = () => {
    const last = careers.at(-1);
    if (last) remove(last);
  };
  const addNames = (names: readonly string[]) =>
    change({ careers: names.map((name) => choiceOf(data, resolveCareer(data, name))) });
  const move = (from: number, to: number) => {
    const career = careers[from];
    if (!career) return;
    const place = Math.max(0, Math.min(careers.length - 1, to));
    if (place === from) return say(words.compare.atTheEnd(career.name, from === 0));
    const others = careers.filter((each) => each !== career);
    change({ careers: [...others.slice(0, place), career, ...others.slice(place)] });
    say(words.compare.moved(career.name, place + 1, careers.length));
  };
  return { add, remove, removeLast, addNames, move };
}

function useRequest({ careers, place, set, own, mode, payOverTime }: Chosen, change: Change) {
  const keys = useMemo(() => measuresOf({ set, own }), [set, own]);
  const measures: Measures = {
    keys,
    chooseSet: (next) => change({ set: next, ...(next === "own" && own.length === 0 && { own: keys }) }),
    toggle: (key) => change({ own: allRows().filter((each) => (each === key) !== own.includes(each)) }),
  };
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
  return { measures, request };
}
