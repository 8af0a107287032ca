import { citation, measuredFor } from "../dataset/citation";
import type { Figure } from "../dataset/figure";
import { periodName } from "../dataset/period";
import { BadArgument } from "../lookup/bad-argument";
import { resolveCareer, resolveMeasure } from "../lookup/lookup";
import type { Asked } from "./figure-in-cell";
import { askedFigure } from "./figure-in-cell";
import { inCell, NothingPublished } from "./in-cell";

/** Told of the career as it is named, whatever is published: a sentence, or "" where nothing stands in for it. */
const STAND_IN = "stand-in";

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
    const measure = resolveMeasure(field);
    if (partKey(part) === STAND_IN) return resolveCareer(data, asked.career).standIn ?? "";
    const text = tellPart(part)(askedFigure(data, measure, asked, place));
    if (text === undefined) throw new NothingPublished(`The ${field} of "${asked.career}" has no ${part}.`);
    return text;
  });
}

function tellPart(part: string | null | undefined): (figure: Figure) => string | undefined {
  const tell = PARTS.get(partKey(part));
  if (tell) return tell;
  throw new BadArgument(
    "part",
    part ?? "",
    `"${part?.slice(0, 60)}" is no part of a source. Use ${[...PARTS.keys(), STAND_IN].join(", ")}.`,
  );
}

function partKey(part: string | null | undefined): string {
  return part ? part.trim().toLowerCase() : "cite";
}
