import type { CareerProfile } from "../../comparison/career-profile";
import { citation, measuredFor } from "../../dataset/citation";
import type { Figure } from "../../dataset/figure";
import { periodName } from "../../dataset/period";

/** What a figure is and who says so, to stand beside it on a sheet, and so in the language of sheets. */
export function sourceText(label: string, { name }: CareerProfile, figure: Figure): string {
  const what = [label, name, figure.place.name, periodName(figure.period)].join(", ");
  const address = /^https?:/.test(figure.source.url) ? `, ${figure.source.url}` : "";
  return `${what}; measured for ${measuredFor(figure)}. Source: ${citation(figure.source)}${address}`;
}
