import type { LastChoice } from "../../actions/last-choice";
import type { InsertRequest } from "../../actions/insert-comparison";
import { MOST_CAREERS } from "../../comparison/comparison";
import type { RowKey } from "../../comparison/comparison";
import { SETS } from "../../comparison/sets";
import type { RowSet } from "../../comparison/sets";
import type { Dataset } from "../../dataset/dataset";
import type { Place } from "../../dataset/figure";
import { loadNames, resolveCareer } from "../../lookup/lookup";
import { words } from "../../words/words";
import { choiceOf } from "../search/choice";
import type { Choice } from "../search/choice";
import type { Where } from "../use-insertion";

export type SetId = RowSet["id"];

/** Everything that is chosen for a comparison. */
export interface Chosen {
  readonly careers: readonly Choice[];
  readonly place: Place;
  /** The ready set that was chosen, or a person's own choice. */
  readonly set: SetId | "own";
  /** The own choice, in the order in which measures stand on a sheet. */
  readonly own: readonly RowKey[];
  readonly payOverTime: boolean;
  readonly mode: InsertRequest["mode"];
  readonly where: Where;
}

/** What a pane begins with. */
export function nothingChosen({ places: [nation] }: Dataset): Chosen {
  if (!nation) throw new Error("The data set holds no place.");
  return {
    careers: [],
    place: nation,
    set: "at-a-glance",
    own: [],
    payOverTime: false,
    mode: "live",
    where: "sheet",
  };
}

export function measuresOf({ set, own }: Pick<Chosen, "set" | "own">): readonly RowKey[] {
  if (set === "own") return own;
  const ready = SETS.find(({ id }) => id === set);
  if (!ready) throw new Error(`There is no set of measures "${set}".`);
  return ready.rows;
}

/** Why a career cannot join the others; `undefined` when it can. */
export function refusal(careers: readonly Choice[], { career, name }: Choice): string | undefined {
  const there = careers.find((each) => each.career === career);
  if (there !== undefined)
    return there.name === name ? words.compare.isThere(name) : words.compare.sameFigures(name, there.name);
  if (careers.length >= MOST_CAREERS) return words.compare.isFull(name);
  return undefined;
}

/** The same in a form that can be kept. */
export function lastChoice(chosen: Chosen): LastChoice {
  const { careers, place, set, own, payOverTime, mode, where } = chosen;
  return {
    careers: careers.map(({ asked }) => asked),
    place: place.code,
    set,
    own,
    payOverTime,
    mode,
    where,
  };
}

export interface Recalled {
  readonly chosen: Chosen;
  /** The careers and the place that are not known by their names any more, or not now, as they were kept. */
  readonly leftOut: readonly string[];
}

/** What was kept, as far as its names can still be resolved. */
export async function recalled(data: Dataset, last: LastChoice): Promise<Recalled> {
  await Promise.allSettled(last.careers.map((name) => loadNames(data, name)));
  const place = data.places.find(({ code }) => code === last.place);
  const leftOut = place ? [] : [last.place];
  const careers: Choice[] = [];
  for (const name of last.careers) {
    const choice = choiceNamed(data, name);
    if (choice && refusal(careers, choice) === undefined) careers.push(choice);
    else leftOut.push(name);
  }
  return { chosen: { ...last, careers, place: place ?? nothingChosen(data).place }, leftOut };
}

/** `undefined` for a name that means no one career, or whose file could not be loaded. */
function choiceNamed(data: Dataset, name: string): Choice | undefined {
  try {
    return choiceOf(data, resolveCareer(data, name), name);
  } catch {
    return undefined;
  }
}
