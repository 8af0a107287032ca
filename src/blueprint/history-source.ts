import type { PayHistory } from "../comparison/pay-over-time";
import { periodName } from "../dataset/period";

/** Every release that a history of pay is from, on one line. Those of one title are told by their periods. */
export function historySource({ figures }: PayHistory): string {
  const sources = [...new Set(figures.flat().map((figure) => figure?.source))].filter(
    (source) => source !== undefined,
  );
  const titleOf = ({ producer, title, url }: (typeof sources)[number]) => ({
    lead: `${producer}, ${title}`,
    url,
  });
  const titles = new Map(sources.map((source) => [JSON.stringify(titleOf(source)), titleOf(source)]));
  const lines = [...titles].map(([key, { lead, url }]) => {
    const periods = sources
      .filter((source) => JSON.stringify(titleOf(source)) === key)
      .map(({ period }) => period)
      .sort();
    return `${lead}, ${periods.map(periodName).join(", ")}, ${url}`;
  });
  return lines.join("; ");
}
