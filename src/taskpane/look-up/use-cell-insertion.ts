import { useCallback, useRef, useState } from "preact/hooks";
import type { RefObject } from "preact";
import type { CellContent } from "../../actions/insert-into-cell";
import { words } from "../../words/words";
import type { Actions } from "../actions";
import type { OfficeState } from "../office-state";
import { askingFirst } from "../use-insertion";
import type { Ending } from "../use-insertion";
import { useTask } from "../use-task";
import type { TaskState } from "../use-task";

export interface CellInsertion {
  readonly state: TaskState<Ending>;
  /** What was inserted last is, and who says so. */
  readonly source: string;
  /** The button that was pressed last. */
  readonly opener: RefObject<HTMLButtonElement | null>;
  readonly clear: () => void;
  /** Why nothing can be inserted just now. */
  readonly refused: string | undefined;
  readonly insert: Insert;
}

export type Insert = (content: CellContent, source: string, button: HTMLButtonElement) => void;

/** Writes one figure at a time into the selected cell, or says why not. */
export function useCellInsertion(
  { insertIntoCell }: Actions,
  office: OfficeState,
  say: (sentence: string) => void,
): CellInsertion {
  const { state, run, clear } = useTask<Ending>();
  const [source, setSource] = useState("");
  const opener = useRef<HTMLButtonElement>(null);
  const busy = state.state === "busy" ? words.lookUp.busy : undefined;
  const refused = office === "ready" ? busy : words.excel.reasons[office];
  const insert = useCallback<Insert>(
    (content, cited, button) => {
      if (refused !== undefined) return say(refused);
      opener.current = button;
      setSource(cited);
      run(() => askingFirst((overwrite) => insertIntoCell(content, overwrite), run));
    },
    [insertIntoCell, refused, run, say],
  );
  return { state, source, opener, clear, refused, insert };
}
