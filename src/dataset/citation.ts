import type { Figure, Source } from "./figure";
import { periodName } from "./period";

/** A source on one line: producer, title, reference period, day of release. */
export function citation(source: Source): string {
  const released = source.released ? `, released ${source.released}` : "";
  return `${source.producer}, ${source.title}, ${periodName(source.period)}${released}`;
}

/** What a figure was measured for, as the classification names it: "29-2072 Medical Records Specialists". */
export function measuredFor(figure: Figure): string {
  return `${figure.measuredFor.code} ${figure.measuredFor.title}`;
}
