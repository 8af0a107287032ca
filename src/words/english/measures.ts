import { ARTICLES } from "../../comparison/article-table";
import type { ArticleId } from "../../comparison/article-table";
import { KNOWN } from "../../comparison/career-profile";
import type { Known } from "../../comparison/career-profile";
import { formatFigure } from "../../comparison/format-figure";
import { ROWS } from "../../comparison/measures";
import type { Group, RowKey } from "../../comparison/measures";
import { SETS } from "../../comparison/sets";
import type { RowSet } from "../../comparison/sets";
import type { Figure, Place, Statistic } from "../../dataset/figure";
import { periodName } from "../../dataset/period";
import type { Step } from "../../dataset/steps";

const STATISTICS: Readonly<Record<Statistic, string>> = {
  median: "median",
  mean: "mean",
  p10: "10th percentile",
  p25: "25th percentile",
  p75: "75th percentile",
  p90: "90th percentile",
  unspecified: "statistic not said",
};

const STEPS: Readonly<Record<Step["kind"], string>> = {
  advance: "a step up",
  lateral: "a step sideways",
  related: "similar",
};

/** What the pane calls that which the rooms of data know: in English by their own names. */
export const measures = {
  row: (key: RowKey): string => ROWS[key].label,
  group: (group: Group): string => group,
  set: (id: RowSet["id"]): Named => named(SETS.find((set) => set.id === id)),
  article: (id: ArticleId): Named => {
    const article = ARTICLES.find((each) => each.id === id);
    return named(article && { name: article.title, about: article.about });
  },
  place: ({ name }: Place): string => name,
  period: (period: string): string => periodName(period),
  figure: (figure: Figure | undefined): string => formatFigure(figure),
  statistic: (statistic: Statistic): string => STATISTICS[statistic],
  step: (kind: Step["kind"]): string => STEPS[kind],
  known: (measure: Known["measure"]): string => KNOWN[measure],
};

interface Named {
  readonly name: string;
  /** A sentence. */
  readonly about: string;
}

function named(found: Named | undefined): Named {
  if (!found) throw new Error("There is no set or article of that id.");
  return { name: found.name, about: found.about };
}
