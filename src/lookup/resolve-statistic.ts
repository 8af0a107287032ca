import type { Statistic } from "../dataset/figure";
import { STATISTICS } from "../dataset/figure";
import { BadArgument } from "./bad-argument";
import { nameKey } from "./name-key";
import { alternatives, quoted } from "./quoted";

const OTHER_NAMES: ReadonlyMap<string, Statistic> = new Map([
  ["med", "median"],
  ["middle", "median"],
  ["p50", "median"],
  ["average", "mean"],
  ["avg", "mean"],
  ["ave", "mean"],
  ["lowest10", "p10"],
  ["bottom10", "p10"],
  ["highest10", "p90"],
  ["top10", "p90"],
]);

/** "25th percentile", "p25", "25%" and "25" once their signs are gone. */
const PERCENTILE = /^(?:p|percentile|pct)?(\d+)(?:th)?(?:p|percentile|percent|pct|ile)?$/;

/**
 * The statistic that a text names: "Median", "average", "p25", "25th", "25th percentile", "25". Blank means the
 * median.
 *
 * @throws BadArgument for what no wage is published as, such as "p42"
 */
export function resolveStatistic(text: string): Statistic {
  const statistic = text.trim() === "" ? "median" : findStatistic(text);
  if (statistic !== undefined) return statistic;
  throw new BadArgument(
    "statistic",
    text,
    `No pay is published as the statistic ${quoted(text)}. Give ${alternatives(STATISTICS)}.`,
  );
}

/** The statistic that a text names, `undefined` where it names none. */
export function findStatistic(text: string): Statistic | undefined {
  const given = STATISTICS.find((known) => known === text);
  if (given !== undefined) return given;
  const percentile = PERCENTILE.exec(nameKey(text))?.[1];
  const name = percentile === undefined ? nameKey(text) : `p${percentile}`;
  return OTHER_NAMES.get(name) ?? STATISTICS.find((known) => known === name);
}
