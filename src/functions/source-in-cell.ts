import { citation, measuredFor } from "../dataset/citation";
import type { Figure } from "../dataset/figure";
import { periodName } from "../dataset/period";
import { BadArgument } from "../lookup/bad-argument";
import { resolveMeasure } from "../lookup/lookup";
import { quoted } from "../lookup/quoted";
import type { Asked } from "./figure-in-cell";
import { askedFigure, loadAsked } from "./figure-in-cell";
import { textGiven } from "./given";
import { inCell, orInCell, NothingPublished } from "./in-cell";

const PARTS = new Map<string, (figure: Figure) => string | undefined>([
  ["cite", ({ source }) => citation(source)],
  ["statistic", ({ statistic }) => statistic],
  ["period", ({ period }) => periodName(period)],
  ["place", ({ place }) => place.name],
  ["publisher", ({ source }) => source.producer],
  ["url", ({ source }) => source.url],
  ["measured for", measuredFor],
]);

/** One part of a figure's provenance; the whole citation when no part is named. */
export function sourceInCell(field: unknown, asked: Asked, part: unknown): unknown {
  return orInCell(() => {
    const measure = resolveMeasure(textGiven(field));
    return inCell(
      [asked.career],
      asked.place,
      (data, place) => {
        const figure = askedFigure(data, measure, asked, place);
        const text = tellPart(textGiven(part))(figure);
        if (text === undefined)
          throw new NothingPublished(
            `The ${textGiven(field)} of ${quoted(textGiven(asked.career))} has no ${textGiven(part)}.`,
          );
        return text;
      },
      (data) => loadAsked(data, measure, asked),
    );
  });
}

function tellPart(part: string): (figure: Figure) => string | undefined {
  const tell = PARTS.get(part.trim().toLowerCase() || "cite");
  if (tell) return tell;
  throw new BadArgument(
    "part",
    part,
    `${quoted(part)} is no part of a source. Use ${[...PARTS.keys()].join(", ")}.`,
  );
}
