import type { CareerProfile } from "../../comparison/career-profile";
import { formatFigure } from "../../comparison/format-figure";
import { payRangeReading } from "../../comparison/pay-range";
import type { Figure } from "../../dataset/figure";
import { words } from "../../words/words";

/** How far pay reaches, drawn to scale between its ends, and in words. */
export function PayRangePicture({ profile: { range, place } }: { readonly profile: CareerProfile }) {
  if (range === undefined) return null;
  const { low, median, high, middle } = range;
  const from = amount(low);
  const width = Math.max(1, amount(high) - from);
  const share = (figure: Figure) => `${(100 * (amount(figure) - from)) / width}%`;
  return (
    <figure class="picture">
      <p class="picture-title">{words.lookUp.payRange}</p>
      <div class="range-over" aria-hidden="true">
        <strong style={{ left: share(median), transform: `translateX(-${share(median)})` }}>
          {formatFigure(median)}
        </strong>
      </div>
      <div class="range" aria-hidden="true">
        {middle && (
          <span
            class="range-middle"
            style={{ left: share(middle[0]), right: `calc(100% - ${share(middle[1])})` }}
          />
        )}
        <span class="range-median" style={{ left: share(median) }} />
      </div>
      <div class="range-labels" aria-hidden="true">
        <span>{formatFigure(low)}</span>
        <span>{formatFigure(high)}</span>
      </div>
      <figcaption class="hint">{payRangeReading(range, place)}</figcaption>
    </figure>
  );
}

function amount({ value }: Figure): number {
  return typeof value === "number" ? value : 0;
}
