import { useCallback, useState } from "preact/hooks";
import type { InsertedAtSelection } from "../actions/insert-at-selection";
import type { Caller } from "../actions/caller";
import type { LastChoice } from "../actions/last-choice";
import type { TakenWorkbook } from "../actions/take-workbook";
import type { Actions, Insertable } from "./actions";
import { useTask } from "./use-task";
import type { Task } from "./use-task";

/** Where a table goes: onto a sheet of its own, or to the selected cell of the sheet that is in front. */
export type Where = (typeof WHERE)[number];

export const WHERE = ["sheet", "selection"] as const;

/** How an insertion ended; cells that are taken are asked about before anything is written. */
export type Ending =
  | { readonly kind: "sheet"; readonly sheetName: string }
  | { readonly kind: "selection"; readonly sheetName: string; readonly address: string }
  | { readonly kind: "workbook"; readonly taken: TakenWorkbook }
  | (Occupied & { readonly replace: () => void });

type Occupied = Extract<InsertedAtSelection, { readonly kind: "occupied" }>;

type Run = Task<Ending>["run"];

/** What writes at the selected cell: of cells that hold something only where it may. */
export type Write = (
  overwrite: boolean,
  caller: Caller,
) => Promise<Occupied | { readonly kind: "inserted"; readonly address: string; readonly sheetName: string }>;

export interface Insertion extends Omit<Task<Ending>, "run"> {
  /** `choice` is what it was chosen by, to be kept in the workbook along with it. */
  readonly insert: (what: Insertable, where: Where, choice?: LastChoice) => void;
  /** Makes a workbook of its own of it, and leaves the one at hand alone. */
  readonly take: (what: Insertable) => void;
  /** Whether that is the work at hand, or the last one. */
  readonly taking: boolean;
}

/** Runs one insertion, or one making of a workbook, at a time. */
export function useInsertion(actions: Actions): Insertion {
  const { run, ...task } = useTask<Ending>();
  const [taking, setTaking] = useState(false);
  const insert = useCallback(
    (what: Insertable, where: Where, choice?: LastChoice) =>
      run((caller) => {
        setTaking(false);
        if (where === "sheet") return onNewSheet(actions, what, choice, caller);
        const write: Write = (overwrite, by) => actions.insertAtSelection(what, overwrite, choice, by);
        return askingFirst(write, run, caller);
      }),
    [actions, run],
  );
  const take = useCallback(
    (what: Insertable) =>
      run(async (caller) => {
        setTaking(true);
        return { kind: "workbook", taken: await actions.takeWorkbook(what, caller) };
      }),
    [actions, run],
  );
  return { ...task, insert, take, taking };
}

/** Writes where nothing stands, else asks first. */
export async function askingFirst(write: Write, run: Run, caller: Caller): Promise<Ending> {
  const attempt = async (overwrite: boolean, by: Caller): Promise<Ending> => {
    const found = await write(overwrite, by);
    if (found.kind === "occupied") return { ...found, replace: () => run((next) => replace(found, next)) };
    const { address, sheetName } = found;
    return { kind: "selection", address, sheetName };
  };
  // Another cell may have been selected since: what was not asked about is not replaced.
  const replace = async ({ address, cells }: Occupied, by: Caller): Promise<Ending> => {
    const found = await attempt(false, by);
    const same = found.kind === "occupied" && found.address === address && found.cells === cells;
    return same ? attempt(true, by) : found;
  };
  return attempt(false, caller);
}

async function onNewSheet(
  { insertArticle, insertComparison }: Actions,
  what: Insertable,
  choice: LastChoice | undefined,
  caller: Caller,
): Promise<Ending> {
  const inserting =
    "article" in what ? insertArticle(what.article, caller) : insertComparison(what, choice, caller);
  const { sheetName } = await inserting;
  return { kind: "sheet", sheetName };
}
