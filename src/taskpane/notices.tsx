import { useEffect, useState } from "preact/hooks";
import { onNotice } from "../actions/notice";
import { Icon } from "./icon";
import { Message } from "./message";
import type { OfficeState } from "./office-state";
import { OFFICE_TROUBLES, WORDS } from "./words";

/** What a person must know before anything else: that Excel cannot be reached, or how a ribbon button fared. */
export function Notices({ office }: { readonly office: OfficeState }) {
  const [notice, setNotice] = useState<string>();
  useEffect(() => onNotice(setNotice), []);
  const trouble = OFFICE_TROUBLES[office];
  return (
    <div role="status" class="notices">
      {trouble && (
        <Message kind={office === "outside" ? "info" : "warning"}>
          <strong>{trouble[0]}</strong> {trouble[1]}
        </Message>
      )}
      {notice !== undefined && (
        <Message kind="info">
          <div class="notice">
            <span>{notice}</span>
            <button type="button" aria-label={WORDS.dismiss} onClick={() => setNotice(undefined)}>
              <Icon name="remove" />
            </button>
          </div>
        </Message>
      )}
    </div>
  );
}
