import { useState } from "preact/hooks";
import type { CellContent } from "../../actions/insert-into-cell";
import { words } from "../../words/words";
import type { Actions } from "../actions";
import type { OfficeState } from "../office-state";
import { useCellInsertion } from "../use-cell-insertion";
import type { CellInsertion } from "../use-cell-insertion";

export interface FigureInsertion extends Omit<CellInsertion, "insert"> {
  /** What was inserted last is, and who says so. */
  readonly source: string;
  readonly insert: (content: CellContent, source: string, button: HTMLButtonElement) => void;
}

/** Writes one figure at a time into the selected cell, or says why not. */
export function useFigureInsertion(
  actions: Actions,
  office: OfficeState,
  say: (sentence: string) => void,
): FigureInsertion {
  const reason = office === "ready" ? undefined : words.excel.reasons[office];
  const insertion = useCellInsertion(actions, reason, say);
  const [source, setSource] = useState("");
  return {
    ...insertion,
    source,
    insert: (content, cited, button) => {
      if (insertion.insert(content, button)) setSource(cited);
    },
  };
}
