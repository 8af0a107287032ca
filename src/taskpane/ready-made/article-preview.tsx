import type { RefObject } from "preact";
import { useCallback } from "preact/hooks";
import { articleTable, loadArticleTable } from "../../comparison/article-table";
import type { ArticleId, ArticleRow, ArticleTable } from "../../comparison/article-table";
import { answersInWords } from "../../comparison/article-words";
import { formatFigure } from "../../comparison/format-figure";
import type { Dataset } from "../../dataset/dataset";
import { isOfficial } from "../../dataset/figure";
import { words } from "../../words/words";
import { Cited } from "../cited";
import { LoadStatus } from "../load-status";
import { useLoaded } from "../use-loaded";

interface Props {
  readonly data: Dataset;
  readonly id: ArticleId;
  readonly title: string;
  /** What it stands under. */
  readonly heading: RefObject<HTMLElement | null>;
}

/** Enough to see what the table is like. */
const MOST_ROWS = 6;

/** What a ready-made table finds, and its first figures that something official answers. */
export function ArticlePreview({ data, id, title, heading }: Props) {
  const load = useCallback(() => {
    const table = () => articleTable(data, id);
    return loadArticleTable(data)?.then(table) ?? table();
  }, [data, id]);
  const table = useLoaded(load);
  return (
    <div class="sample">
      <LoadStatus
        of={table}
        loading={words.readyMade.loading}
        failed={words.readyMade.failed}
        heading={heading}
      />
      {table.state === "ready" && <Sample table={table.what} title={title} />}
    </div>
  );
}

function Sample({ table: { article, finding, topics, conflicts }, title }: SampleProps) {
  const rows = topics.flatMap((topic) => topic.rows);
  return (
    <>
      <p class="finding" lang="en">
        {finding}.
      </p>
      <table class="figures columns">
        <caption class="hidden">{title}</caption>
        <thead>
          <tr>
            <th scope="col">{words.readyMade.fact}</th>
            <th scope="col">{words.readyMade.said}</th>
            <th scope="col">{words.readyMade.official}</th>
          </tr>
        </thead>
        <tbody>
          {sampleOf(rows).map(({ fact, official }) => (
            <tr key={fact.id}>
              <th scope="row" lang="en">
                {fact.named} <span class="meta">{fact.label}</span>
              </th>
              <td lang="en">{formatFigure(fact.figure)}</td>
              <td lang="en">{answersInWords(official)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="hint">
        {words.readyMade.inAll(rows.length, conflicts.length)} <Cited source={article} />
      </p>
    </>
  );
}

interface SampleProps {
  readonly table: ArticleTable;
  readonly title: string;
}

/** Numbers first: two of them say at once how an article lies to what is official. */
function sampleOf(rows: readonly ArticleRow[]): readonly ArticleRow[] {
  const [numbers, texts] = [true, false].map((number) =>
    rows.filter(
      ({ fact, official }) =>
        official.some(({ figure }) => isOfficial(figure)) && (fact.figure.unit !== "text") === number,
    ),
  );
  return [...(numbers ?? []), ...(texts ?? [])].slice(0, MOST_ROWS);
}
