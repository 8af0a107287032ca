import type { PayHistory } from "../../comparison/comparison";
import { formatValue } from "../../comparison/format-figure";
import { drawnPay } from "../../comparison/pay-over-time";
import type { Figure } from "../../dataset/figure";
import { pieces } from "./pieces";
import type { Point } from "./pieces";
import { around, at } from "./scale";
import type { Scale } from "./scale";

interface Props {
  readonly history: PayHistory;
  /** What each line is called, where there are several. */
  readonly names?: readonly string[];
}

/**
 * National median pay year by year, a line for each career, broken where a year is missing or known only as "this much or
 * more". The scale tells where it begins. What it shows has to be said in words beside it.
 */
export function PayLines({ history, names }: Props) {
  const { years, figures } = history;
  const numbers = figures.flat().flatMap((figure) => drawnPay(figure) ?? []);
  if (numbers.length === 0) return null;
  const scale = around(numbers);
  return (
    <div class="lines" aria-hidden="true">
      <div class="lines-scale">
        <span>{formatValue(scale.to, "USD/year")}</span>
        <span>{formatValue(scale.from, "USD/year")}</span>
      </div>
      <svg class="lines-drawn" focusable="false">
        <rect class="ground" width="100%" height="100%" />
        <svg viewBox="0 0 100 100" preserveAspectRatio="none" width="100%" height="100%">
          {figures.map((yearly, index) => (
            <Line key={index} points={pointsOf(yearly, scale)} index={index} />
          ))}
        </svg>
      </svg>
      <div class="axis lines-years">
        <span>{years[0]}</span>
        <span>{years.at(-1)}</span>
      </div>
      {names && (
        <ul role="list" class="legend">
          {names.map((name, index) => (
            <li key={name} lang="en">
              <svg width="28" height="12" focusable="false">
                <Line
                  points={[
                    { x: 2, y: 6 },
                    { x: 26, y: 6 },
                  ]}
                  index={index}
                />
              </svg>
              {name}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

interface LineProps {
  readonly points: readonly (Point | undefined)[];
  readonly index: number;
}

/** A piece of one year is a line of no length, which its round ends make a dot. */
function Line({ points, index }: LineProps) {
  return (
    <>
      {pieces(points).map((piece) => (
        <polyline
          key={piece[0]?.x}
          class={`line line-${index + 1}`}
          points={[...piece, ...piece.slice(-1)].map(({ x, y }) => `${x},${y}`).join(" ")}
        />
      ))}
    </>
  );
}

/** One for each year, in percent of the width and the height; `undefined` for a year without an exact figure. */
function pointsOf(yearly: readonly (Figure | undefined)[], scale: Scale): readonly (Point | undefined)[] {
  return yearly.map((figure, year) => {
    const amount = drawnPay(figure);
    if (amount === undefined) return undefined;
    return { x: (100 * year) / Math.max(1, yearly.length - 1), y: 100 - at(scale, amount) };
  });
}
