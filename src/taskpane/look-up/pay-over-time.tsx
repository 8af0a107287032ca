import type { CareerProfile } from "../../comparison/career-profile";
import { payOverTimeReading } from "../../comparison/pay-over-time";
import type { Figure } from "../../dataset/figure";
import { words } from "../../words/words";
import { pieces } from "./pieces";
import type { Point } from "./pieces";

const WIDTH = 100;
const HEIGHT = 40;

/** National median pay year by year as a line, broken where a year is missing, and in words. */
export function PayOverTime({ profile: { name, history } }: { readonly profile: CareerProfile }) {
  const points = pointsOf(history.figures[0] ?? []);
  if (points.filter((point) => point !== undefined).length < 2) return null;
  return (
    <figure class="picture">
      <p class="picture-title">{words.lookUp.overTime}</p>
      <svg
        class="line"
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        preserveAspectRatio="none"
        aria-hidden="true"
        focusable="false"
      >
        {pieces(points).map((piece) => (
          // A piece of one year is a line of no length, which its round ends make a dot.
          <polyline
            key={piece[0]?.x}
            points={[...piece, ...piece.slice(-1)].map(({ x, y }) => `${x},${y}`).join(" ")}
          />
        ))}
      </svg>
      <div class="range-labels" aria-hidden="true">
        <span>{history.years[0]}</span>
        <span>{history.years.at(-1)}</span>
      </div>
      <figcaption class="hint">{payOverTimeReading([name], history)}</figcaption>
    </figure>
  );
}

/** One for each year, the least pay at the bottom; `undefined` for a year without a figure. */
function pointsOf(figures: readonly (Figure | undefined)[]): readonly (Point | undefined)[] {
  const values = figures.map((figure) => (typeof figure?.value === "number" ? figure.value : undefined));
  const known = values.filter((value) => value !== undefined);
  const least = Math.min(...known);
  const reach = Math.max(1, Math.max(...known) - least);
  const step = WIDTH / Math.max(1, values.length - 1);
  return values.map((value, at) =>
    value === undefined ? undefined : { x: at * step, y: HEIGHT - (HEIGHT * (value - least)) / reach },
  );
}
