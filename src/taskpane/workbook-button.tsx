import { words } from "../words/words";
import type { Actions } from "./actions";

interface Props {
  readonly actions: Actions;
  /** Whether it is this button's work that is at hand. */
  readonly busy: boolean;
  readonly disabled: boolean;
  readonly describedBy: string;
  readonly onPress: (button: HTMLButtonElement) => void;
}

/** Takes what is shown away as a workbook of its own, the way that there is here. */
export function WorkbookButton({ actions, busy, disabled, describedBy, onPress }: Props) {
  return (
    <button
      type="button"
      class="secondary"
      aria-disabled={disabled}
      aria-describedby={describedBy}
      onClick={({ detail, currentTarget }) => {
        // The second click of a double click is no second wish.
        if (detail <= 1) onPress(currentTarget);
      }}
    >
      {busy ? words.pane.makingWorkbook : words.pane.workbook[actions.workbookWay()]}
    </button>
  );
}
