import { words } from "../../words/words";
import type { Asking } from "./use-asked";

type Props = Pick<Asking, "before" | "after" | "go">;

/** Back and forward among what was looked at; nothing while there is only one. */
export function LookedAt({ before, after, go }: Props) {
  if (!before && !after) return null;
  const { back, backTo, forward, forwardTo } = words.lookUp;
  const ways = [
    { by: -1, to: before, text: back, label: backTo },
    { by: 1, to: after, text: forward, label: forwardTo },
  ] as const;
  return (
    <div class="looked-at">
      {ways.map(({ by, to, text, label }) => (
        <button key={by} type="button" class="secondary" aria-disabled={!to} onClick={() => go(by)}>
          {to ? label(to.called) : text}
        </button>
      ))}
    </div>
  );
}
