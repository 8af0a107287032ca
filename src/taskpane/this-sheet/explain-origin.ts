import type { CellOrigin } from "../../actions/cell-origin";
import { articleTable, loadArticleTable } from "../../comparison/article-table";
import { answersInWords, statedAs } from "../../comparison/article-words";
import { citation } from "../../dataset/citation";
import type { Dataset } from "../../dataset/dataset";
import { periodName } from "../../dataset/period";
import { words } from "../../words/words";
import { explanation, inEnglish } from "./explanation";
import type { Explanation } from "./explanation";
import { fact } from "./figure-facts";

/** Where a value comes from that was written on a sheet of ours. */
export async function explainOrigin(origin: CellOrigin, data: Dataset): Promise<Explanation> {
  switch (origin.kind) {
    case "figure":
      return explainWritten(origin, data);
    case "article":
      return explainStated(origin, data);
    case "asked":
      return explanation("plain", [words.selectedCell.asked[origin.what](origin.live)]);
    default:
      return explanation("plain", [words.selectedCell.ownOther]);
  }
}

function explainWritten(
  { key, career, place, period, source, data: version, asWritten }: Extract<CellOrigin, { kind: "figure" }>,
  data: Dataset,
): Explanation {
  const known = data.sources.find(({ id }) => id === source);
  return explanation(
    "figure",
    [asWritten ? undefined : words.selectedCell.typedOver],
    [
      fact("is", words.measures.row(key), false),
      fact("career", career),
      fact("place", data.places.find(({ code }) => code === place)?.name),
      fact("period", period && periodName(period)),
      fact("source", known && citation(known)),
      fact("dataSet", version),
    ],
  );
}

async function explainStated(
  { article, fact: id, part, asWritten }: Extract<CellOrigin, { kind: "article" }>,
  data: Dataset,
): Promise<Explanation> {
  await loadArticleTable(data);
  const table = articleTable(data, article);
  const rows = table.topics.flatMap((topic) => topic.rows);
  const row = rows.find((each) => each.fact.id === id);
  if (row === undefined) return explanation("plain", [words.selectedCell.ownOther]);
  const { fact: stated, official, standIn } = row;
  const sources = [...new Set(official.map(({ figure }) => citation(figure.source)))].join("; ");
  const answered = official.length === 0 ? words.selectedCell.noOfficial : answersInWords(official);
  const typedOver = asWritten ? undefined : words.selectedCell.typedOver;
  const of = [fact("is", stated.label), fact("career", stated.named)];
  if (part === "says") {
    const when = statedAs(stated.figure, stated.called);
    return explanation(
      "figure",
      [typedOver, stated.figure.why === undefined ? undefined : inEnglish(stated.figure.why)],
      [
        ...of,
        fact("article", table.article.title),
        fact("period", when),
        fact("official", answered, official.length > 0),
      ],
    );
  }
  return explanation(
    "figure",
    [typedOver, standIn === undefined ? undefined : inEnglish(standIn)],
    [...of, fact("official", answered, official.length > 0), fact("source", sources)],
  );
}
