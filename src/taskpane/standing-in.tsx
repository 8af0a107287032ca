import { words } from "../words/words";
import type { Choice } from "./search/choice";

/** For the names chosen that a career only stands in for, which one does and why. */
export function StandingIn({ careers }: { readonly careers: readonly Choice[] }) {
  return (
    <>
      {careers.map(
        ({ name, standIn }) =>
          standIn !== undefined && (
            <p key={name} class="hint">
              <span lang="en">{name}</span>: {words.notes.told(standIn)}
            </p>
          ),
      )}
    </>
  );
}
