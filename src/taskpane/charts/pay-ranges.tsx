import { formatValue } from "../../comparison/format-figure";
import type { PayRange } from "../../comparison/pay-range";
import { words } from "../../words/words";
import { amountOf } from "./amount";
import { at, fromZero } from "./scale";
import type { Scale } from "./scale";

export interface NamedRange {
  /** Absent where there is but one. */
  readonly name?: string;
  /** `undefined` where it is not known. */
  readonly range: PayRange | undefined;
}

/** How far pay reaches in each career, on one scale from zero: a bar with the median marked, and all of it as text. */
export function PayRanges({ ranges }: { readonly ranges: readonly NamedRange[] }) {
  const highs = ranges.flatMap(({ range }) => amountOf(range?.high) ?? []);
  const scale = fromZero(highs);
  return (
    <>
      <ul role="list" class="bars">
        {ranges.map(({ name, range }) => (
          <li key={name}>
            <p class="bar-label">
              {name !== undefined && <span lang="en">{name}</span>}
              {range ? (
                <strong>{words.charts.median(words.measures.figure(range.median))}</strong>
              ) : (
                <span class="meta">{words.pane.noFigure}</span>
              )}
            </p>
            {range && <RangeBar {...{ range, scale }} />}
            {range && (
              <p class="meta">
                {words.charts.range(words.measures.figure(range.low), words.measures.figure(range.high))}
              </p>
            )}
          </li>
        ))}
      </ul>
      {highs.length > 0 && (
        <div class="axis" aria-hidden="true">
          <span>{dollars(scale.from)}</span>
          <span>{dollars(scale.to)}</span>
        </div>
      )}
    </>
  );
}

const HEIGHT = 16;

function RangeBar({ range, scale }: { readonly range: PayRange; readonly scale: Scale }) {
  const { low, median, high, middle } = range;
  const place = (figure: PayRange["low"]) => at(scale, amountOf(figure) ?? 0);
  const between = (from: number, to: number) => ({ x: `${from}%`, width: `${to - from}%` });
  const middlePlace = `${place(median)}%`;
  return (
    <svg class="bar-drawn" width="100%" height={HEIGHT} aria-hidden="true" focusable="false">
      <line class="track" x1="0" x2="100%" y1={HEIGHT / 2} y2={HEIGHT / 2} />
      <rect class="range" y="3" height="10" {...between(place(low), place(high))} />
      {middle && <rect class="middle" y="3" height="10" {...between(place(middle[0]), place(middle[1]))} />}
      <line class="median" x1={middlePlace} x2={middlePlace} y1="0" y2={HEIGHT} />
      {high.bound !== undefined && <MoreMark x={place(high)} />}
    </svg>
  );
}

/** An arrow: the true figure is further on. */
function MoreMark({ x }: { readonly x: number }) {
  return (
    <svg x={`${x}%`} overflow="visible">
      <path class="more" d="M-7 2 0 8l-7 6" />
    </svg>
  );
}

function dollars(number: number): string {
  return formatValue(number, "USD/year");
}
