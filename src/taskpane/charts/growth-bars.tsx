import type { Figure } from "../../dataset/figure";
import { words } from "../../words/words";
import { amountOf } from "./amount";
import { at, withZero } from "./scale";
import type { Scale } from "./scale";

interface Props {
  readonly names: readonly string[];
  /** In the names' order. */
  readonly figures: readonly (Figure | undefined)[];
}

/** Growth in each career as a bar to the right of a line at zero, or to the left of it, and as text. */
export function GrowthBars({ names, figures }: Props) {
  const scale = withZero(figures.flatMap((figure) => amountOf(figure) ?? []));
  return (
    <ul role="list" class="bars">
      {names.map((name, index) => {
        const figure = figures[index];
        const growth = amountOf(figure);
        return (
          <li key={name}>
            <p class="bar-label">
              <span lang="en">{name}</span>
              {growth === undefined ? (
                <span class="meta">{words.pane.noFigure}</span>
              ) : (
                <strong>{words.measures.figure(figure)}</strong>
              )}
            </p>
            {growth !== undefined && <GrowthBar {...{ growth, scale }} />}
          </li>
        );
      })}
    </ul>
  );
}

function GrowthBar({ growth, scale }: { readonly growth: number; readonly scale: Scale }) {
  const zero = at(scale, 0);
  const end = at(scale, growth);
  return (
    <svg class="bar-drawn" width="100%" height="16" aria-hidden="true" focusable="false">
      <line class="track" x1="0" x2="100%" y1="8" y2="8" />
      <rect
        class="growth"
        y="3"
        height="10"
        x={`${Math.min(zero, end)}%`}
        width={`${Math.abs(end - zero)}%`}
      />
      <line class="zero" x1={`${zero}%`} x2={`${zero}%`} y1="0" y2="16" />
    </svg>
  );
}
