import type { Change } from "../../actions/changes";
import { ROWS } from "../../comparison/measures";
import type { RowKey } from "../../comparison/measures";
import { words } from "../../words/words";

/** More than these would push everything else out of sight. */
const MOST_OPEN = 6;

/** What changed on a sheet, figure by figure, and why. */
export function Changes({ changes }: { readonly changes: readonly Change[] }) {
  return (
    <details class="changes" open={changes.length <= MOST_OPEN}>
      <summary>{words.thisSheet.countedChanges(changes.length)}</summary>
      <ul>
        {changes.map((change) => (
          <li key={`${change.career} ${change.what}`}>
            <strong>
              <Of change={change} />
            </strong>{" "}
            {words.thisSheet.changedFrom(change.before, change.after)}{" "}
            <span class="meta">{reason(change)}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** Whose, and what. */
function Of({ change: { career, what } }: { readonly change: Change }) {
  const { all, ...asked } = words.thisSheet.changed;
  const said = what === "place" || what === "career" ? asked[what] : rowName(what);
  return (
    <>
      {career === "" ? all : <span lang="en">{career}</span>}, {said ?? <span lang="en">{what}</span>}
    </>
  );
}

function rowName(what: string): string | undefined {
  return Object.hasOwn(ROWS, what) ? words.measures.row(what as RowKey) : undefined;
}

function reason({ what, why }: Change): string {
  const told = words.thisSheet.why;
  if (why.kind === "asked") return what === "place" ? told.place : told.career;
  const versions = words.thisSheet.versions(why.from, why.to);
  return why.kind === "newer" ? told.newer(why.producer, versions) : told[why.kind](versions);
}
