import type { Change } from "../../actions/changes";
import { words } from "../../words/words";

/** More than these would push everything else out of sight. */
const MOST_OPEN = 6;

/** What changed on a sheet, figure by figure, and why. */
export function Changes({ changes }: { readonly changes: readonly Change[] }) {
  return (
    <details class="changes" open={changes.length <= MOST_OPEN}>
      <summary>{words.thisSheet.countedChanges(changes.length)}</summary>
      <ul>
        {changes.map(({ career, what, before, after, why }) => (
          <li key={`${career} ${what}`}>
            <strong>
              {career}, {what}
            </strong>{" "}
            {words.thisSheet.changedFrom(before, after)} <span class="meta">{why}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
