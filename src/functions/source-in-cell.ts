import { citation, measuredFor } from "../dataset/citation";
import type { Figure } from "../dataset/figure";
import { periodName } from "../dataset/period";
import { BadArgument } from "../lookup/bad-argument";
import { resolveMeasure } from "../lookup/lookup";
import type { Asked } from "./figure-in-cell";
import { askedFigure } from "./figure-in-cell";
import { inCell, NothingPublished } from "./in-cell";

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
export function sourceInCell(field: string, asked: Asked, part: string | null | undefined): unknown {
  return inCell([asked.career], asked.place, (data, place) => {
    const figure = askedFigure(data, resolveMeasure(field), asked, place);
    const text = tellPart(part)(figure);
    if (text === undefined) throw new NothingPublished(`The ${field} of "${asked.career}" has no ${part}.`);
    return text;
  });
}

function tellPart(part: string | null | undefined): (figure: Figure) => string | undefined {
  const tell = PARTS.get(part ? part.trim().toLowerCase() : "cite");
  if (tell) return tell;
  throw new BadArgument(
    "part",
    part ?? "",
    `"${part?.slice(0, 60)}" is no part of a source. Use ${[...PARTS.keys()].join(", ")}.`,
  );
}
