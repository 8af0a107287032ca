import type { RefObject } from "preact";
import { useCallback, useRef } from "preact/hooks";
import type { CellContent } from "../actions/insert-into-cell";
import { words } from "../words/words";
import type { Actions } from "./actions";
import { askingFirst } from "./use-insertion";
import type { Ending } from "./use-insertion";
import { useTask } from "./use-task";
import type { Task } from "./use-task";

export interface CellInsertion extends Omit<Task<Ending>, "run"> {
  /** The button that was pressed last. */
  readonly opener: RefObject<HTMLButtonElement | null>;
  /** Why nothing can be inserted just now. */
  readonly refused: string | undefined;
  /** Says why not where it is refused, and then gives false. */
  readonly insert: (content: CellContent, button: HTMLButtonElement) => boolean;
}

/**
 * Writes one thing at a time into the selected cell; asks before it replaces what is there.
 *
 * @param reason why nothing can be inserted, whatever is at work
 */
export function useCellInsertion(
  { insertIntoCell }: Actions,
  reason: string | undefined,
  say: (sentence: string) => void,
): CellInsertion {
  const { run, ...task } = useTask<Ending>();
  const opener = useRef<HTMLButtonElement>(null);
  const refused = task.state.state === "busy" ? words.pane.cellBusy : reason;
  const insert = useCallback<CellInsertion["insert"]>(
    (content, button) => {
      if (refused !== undefined) {
        say(refused);
        return false;
      }
      opener.current = button;
      run((caller) => askingFirst((overwrite, by) => insertIntoCell(content, overwrite, by), run, caller));
      return true;
    },
    [insertIntoCell, refused, run, say],
  );
  return { ...task, opener, refused, insert };
}
