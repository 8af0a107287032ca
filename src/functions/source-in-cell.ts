import { statisticTold } from "../comparison/or-more";
import { citation, measuredFor } from "../dataset/citation";
import type { Figure } from "../dataset/figure";
import { periodName } from "../dataset/period";
import { BadArgument } from "../lookup/bad-argument";
import { resolveCareer } from "../lookup/lookup";
import { quoted } from "../lookup/quoted";
import type { Asked } from "./figure-in-cell";
import { askedFigure, fieldAsked, loadAsked } from "./figure-in-cell";
import { textGiven } from "./given";
import { inCell, orInCell, NoFigure } from "./in-cell";

/** Told of the career as it is named, whatever figures there are: a sentence, or "" where nothing stands in for it. */
const STAND_IN = "stand-in";

const PARTS = new Map<string, (figure: Figure) => string | undefined>([
  ["cite", ({ source }) => citation(source)],
  ["statistic", statisticTold],
  ["period", ({ period }) => periodName(period)],
  ["place", ({ place }) => place.name],
  ["publisher", ({ source }) => source.producer],
  ["url", ({ source }) => source.url],
  ["measured for", measuredFor],
]);

/** One part of a figure's provenance; the whole citation when no part is named. */
export function sourceInCell(field: unknown, given: Asked, part: unknown): unknown {
  return orInCell(() => {
    const [measure, asked] = fieldAsked(field, given);
    const wanted = textGiven(part).trim().toLowerCase() || "cite";
    return inCell(
      [asked.career],
      asked.place,
      (data, place) => {
        if (wanted === STAND_IN) return resolveCareer(data, textGiven(asked.career)).standIn ?? "";
        const text = tellPart(wanted)(askedFigure(data, measure, asked, place));
        if (text !== undefined) return text;
        const career = quoted(textGiven(asked.career));
        throw new NoFigure(`The ${textGiven(field)} of ${career} has no ${wanted}.`);
      },
      (data) => loadAsked(data, measure, asked),
    );
  });
}

function tellPart(part: string): (figure: Figure) => string | undefined {
  const tell = PARTS.get(part);
  if (tell) return tell;
  const parts = [...PARTS.keys(), STAND_IN].join(", ");
  throw new BadArgument("part", part, `${quoted(part)} is no part of a source. Use ${parts}.`);
}
