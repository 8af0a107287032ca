import { words } from "../words/words";
import { Icon } from "./icon";
import { Message } from "./message";
import type { OfficeState } from "./office-state";
import { Spoken } from "./spoken";
import type { Said } from "./spoken";

interface Props {
  readonly office: OfficeState;
  /** A sentence from outside the pane. */
  readonly notice: Said | undefined;
  readonly onDismiss: () => void;
}

/** What a person must know before anything else: that Excel cannot be reached, or how a ribbon button fared. */
export function Notices({ office, notice, onDismiss }: Props) {
  const trouble = office === "ready" || office === "starting" ? undefined : words.excel.troubles[office];
  return (
    <div role="status" class="notices">
      {trouble && (
        <Message kind={office === "outside" ? "info" : "warning"}>
          <strong>{trouble.happened}</strong> {trouble.next}
        </Message>
      )}
      {notice !== undefined && (
        <Message kind="info">
          <div class="notice">
            <span>
              <Spoken said={notice} />
            </span>
            <button type="button" aria-label={words.pane.dismiss} onClick={onDismiss}>
              <Icon name="remove" />
            </button>
          </div>
        </Message>
      )}
    </div>
  );
}
