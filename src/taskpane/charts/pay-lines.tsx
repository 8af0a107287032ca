import type { PayHistory } from "../../comparison/comparison";
import { formatValue } from "../../comparison/format-figure";
import { drawnPay } from "../../comparison/pay-over-time";
import type { Figure } from "../../dataset/figure";
import { words } from "../../words/words";
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
 * more", from the first year with a figure to the last. Where the scale does not begin at zero, that is said. What the
 * lines show has to be said in words beside them.
 */
export function PayLines({ history, names }: Props) {
  const { years, figures } = knownYears(history);
  const numbers = figures.flat().flatMap((figure) => drawnPay(figure) ?? []);
  if (numbers.length === 0) return null;
  const scale = around(numbers);
  return (
    <div class="lines" aria-hidden="true">
      <div class="lines-scale">
        <span>{dollars(scale.to)}</span>
        <span>{dollars(scale.from)}</span>
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
      {scale.from > 0 && <p class="meta lines-years">{words.charts.scaleFrom(dollars(scale.from))}</p>}
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

/** Without the years before the first figure and after the last. */
function knownYears({ years, figures }: PayHistory): PayHistory {
  const known = years.map((_, year) => figures.some((yearly) => drawnPay(yearly[year]) !== undefined));
  const [from, to] = [known.indexOf(true), known.lastIndexOf(true) + 1];
  return { years: years.slice(from, to), figures: figures.map((yearly) => yearly.slice(from, to)) };
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

function dollars(number: number): string {
  return formatValue(number, "USD/year");
}
