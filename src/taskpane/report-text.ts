import { citation, measuredFor } from "../dataset/citation";
import { words } from "../words/words";
import type { ShownFigure } from "./shown-figure";

/** Told facts can be long, and are known by their beginning. */
const LONGEST = 200;

/** A text that says of a figure all that is needed to look it up, and of the person and the workbook nothing. */
export function reportText(version: string, shown: ShownFigure | undefined): string {
  const { reported } = words.footer;
  const lines = shown === undefined ? [[reported.figure, ""]] : linesOf(shown);
  return [
    reported.heading,
    ...[...lines, [reported.dataSet, version], [reported.wrong, ""]].map(([term, what]) =>
      `${term}: ${what}`.trimEnd(),
    ),
  ].join("\n");
}

function linesOf({ career, label, figure }: ShownFigure): readonly (readonly [string, string])[] {
  const { reported } = words.footer;
  const { period, place, source, statistic } = figure;
  const address = /^https?:/.test(source.url) ? `, ${source.url}` : "";
  return [
    [reported.figure, `${label}, ${career}: ${cut(words.measures.figure(figure))}`],
    ...(statistic === undefined ? [] : [[reported.statistic, words.measures.statistic(statistic)] as const]),
    [reported.period, words.measures.period(period)],
    [reported.place, words.measures.place(place)],
    [reported.measuredFor, measuredFor(figure)],
    [reported.source, `${citation(source)}${address}`],
  ];
}

function cut(text: string): string {
  const letters = [...text];
  return letters.length <= LONGEST ? text : `${letters.slice(0, LONGEST).join("").trimEnd()}…`;
}
