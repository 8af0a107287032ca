import { useCallback } from "preact/hooks";
import type { InsertedAtSelection } from "../actions/insert-at-selection";
import type { LastChoice } from "../actions/last-choice";
import type { Actions, Insertable } from "./actions";
import { useTask } from "./use-task";
import type { Task, TaskState } from "./use-task";

/** Where a table goes: onto a sheet of its own, or to the selected cell of the sheet that is in front. */
export type Where = (typeof WHERE)[number];

export const WHERE = ["sheet", "selection"] as const;

/** How an insertion ended; cells that are taken are asked about before anything is written. */
export type Ending =
  | { readonly kind: "sheet"; readonly sheetName: string }
  | { readonly kind: "selection"; readonly sheetName: string; readonly address: string }
  | (Occupied & { readonly replace: () => void });

type Occupied = Extract<InsertedAtSelection, { readonly kind: "occupied" }>;

type Run = Task<Ending>["run"];

/** What writes at the selected cell: of cells that hold something only where it may. */
export type Write = (
  overwrite: boolean,
) => Promise<Occupied | { readonly kind: "inserted"; readonly address: string; readonly sheetName: string }>;

export interface Insertion {
  readonly state: TaskState<Ending>;
  /** `choice` is what it was chosen by, to be kept in the workbook along with it. */
  readonly insert: (what: Insertable, where: Where, choice?: LastChoice) => void;
  /** Forgets how the last insertion ended, a question included. */
  readonly clear: () => void;
}

/** Runs one insertion at a time. */
export function useInsertion(actions: Actions): Insertion {
  const { state, run, clear } = useTask<Ending>();
  const insert = useCallback(
    (what: Insertable, where: Where, choice?: LastChoice) =>
      run(() =>
        where === "sheet"
          ? onNewSheet(actions, what, choice)
          : askingFirst((overwrite) => actions.insertAtSelection(what, overwrite, choice), run),
      ),
    [actions, run],
  );
  return { state, insert, clear };
}

/** Writes where nothing stands, else asks first. */
export async function askingFirst(write: Write, run: Run): Promise<Ending> {
  const attempt = async (overwrite: boolean): Promise<Ending> => {
    const found = await write(overwrite);
    if (found.kind === "occupied") return { ...found, replace: () => run(() => replace(found)) };
    const { address, sheetName } = found;
    return { kind: "selection", address, sheetName };
  };
  // Another cell may have been selected since: what was not asked about is not replaced.
  const replace = async ({ address, cells }: Occupied): Promise<Ending> => {
    const found = await attempt(false);
    const same = found.kind === "occupied" && found.address === address && found.cells === cells;
    return same ? attempt(true) : found;
  };
  return attempt(false);
}

async function onNewSheet(
  { insertArticle, insertComparison }: Actions,
  what: Insertable,
  choice: LastChoice | undefined,
): Promise<Ending> {
  const inserting = "article" in what ? insertArticle(what.article) : insertComparison(what, choice);
  const { sheetName } = await inserting;
  return { kind: "sheet", sheetName };
}
