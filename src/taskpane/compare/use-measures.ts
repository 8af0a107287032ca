import { useMemo, useState } from "preact/hooks";
import type { RowKey } from "../../comparison/comparison";
import { allRows } from "../../comparison/measures";
import { SETS } from "../../comparison/sets";
import type { RowSet } from "../../comparison/sets";

export type SetId = RowSet["id"];

export interface Measures {
  /** The ready set that was chosen, or a person's own choice. */
  readonly set: SetId | "own";
  /** In the order in which they stand on a sheet; the same object until the choice changes. */
  readonly keys: readonly RowKey[];
  /** A choice of one's own begins with what was chosen before. */
  readonly chooseSet: (set: SetId | "own") => void;
  /** Takes one into a choice of one's own, or out of it. */
  readonly toggle: (key: RowKey) => void;
}

/** Which measures a comparison shows. */
export function useMeasures(): Measures {
  const [set, setSet] = useState<Measures["set"]>("at-a-glance");
  const [own, setOwn] = useState<readonly RowKey[]>([]);
  const keys = useMemo(() => (set === "own" ? own : rowsOf(set)), [set, own]);
  const chooseSet = (next: Measures["set"]) => {
    if (next === "own" && own.length === 0) setOwn(keys);
    setSet(next);
  };
  const toggle = (key: RowKey) => setOwn(allRows().filter((each) => (each === key) !== own.includes(each)));
  return { set, keys, chooseSet, toggle };
}

function rowsOf(id: SetId): readonly RowKey[] {
  const set = SETS.find((each) => each.id === id);
  if (!set) throw new Error(`There is no set of measures "${id}".`);
  return set.rows;
}
