import { useCallback } from "preact/hooks";
import type { InsertedAtSelection } from "../../actions/insert-at-selection";
import type { Actions } from "../actions";
import type { Ending } from "../use-insertion";
import { useTask } from "../use-task";
import type { TaskState } from "../use-task";

export interface FormulaInsertion {
  readonly state: TaskState<Ending>;
  readonly insert: (formula: string) => void;
  /** Forgets how the last insertion ended, a question included. */
  readonly clear: () => void;
}

type Occupied = Extract<InsertedAtSelection, { readonly kind: "occupied" }>;

/** Puts a formula into the active cell; asks before it replaces what is there. */
export function useFormulaInsertion({ insertFormula }: Actions): FormulaInsertion {
  const { state, run, clear } = useTask<Ending>();
  const insert = useCallback(
    (formula: string) => {
      const put = async (overwrite: boolean): Promise<Ending> => {
        const found = await insertFormula(formula, overwrite);
        if (found.kind === "inserted") return { ...found, kind: "selection" };
        return { ...found, replace: () => run(() => replace(found)) };
      };
      // Another cell may have been selected since: what was not asked about is not replaced.
      const replace = async ({ address }: Occupied): Promise<Ending> => {
        const found = await put(false);
        return found.kind === "occupied" && found.address === address ? put(true) : found;
      };
      run(() => put(false));
    },
    [insertFormula, run],
  );
  return { state, insert, clear };
}
