import type { RefObject } from "preact";
import { useCallback, useLayoutEffect } from "preact/hooks";
import { articleTable, loadArticleTable } from "../../comparison/article-table";
import type { ArticleId, ArticleRow, ArticleTable } from "../../comparison/article-table";
import { answersInWords } from "../../comparison/article-words";
import { formatFigure } from "../../comparison/format-figure";
import type { Dataset } from "../../dataset/dataset";
import { isOfficial } from "../../dataset/figure";
import { words } from "../../words/words";
import { Cited } from "../cited";
import { LoadStatus } from "../load-status";
import { figuresOfArticle } from "../shown-figure";
import type { ShownFigure } from "../shown-figure";
import { useLoaded } from "../use-loaded";

interface Props {
  readonly data: Dataset;
  readonly id: ArticleId;
  readonly title: string;
  /** What it stands under. */
  readonly heading: RefObject<HTMLElement | null>;
  /** Is told what figures are shown, and that none are once they are gone. */
  readonly onShow: (id: ArticleId, shown: readonly ShownFigure[]) => void;
}

/** Enough to see what the table is like. */
const MOST_ROWS = 6;

/** What a ready-made table finds, and its first figures that something official answers. */
export function ArticlePreview({ data, id, title, heading, onShow }: Props) {
  const load = useCallback(() => {
    const table = () => articleTable(data, id);
    return loadArticleTable(data)?.then(table) ?? table();
  }, [data, id]);
  const table = useLoaded(load);
  const shown = table.state === "ready" ? table.what : undefined;
  useLayoutEffect(() => {
    if (shown === undefined) return undefined;
    onShow(id, figuresOfArticle(sampleOf(shown)));
    return () => onShow(id, []);
  }, [shown, id, onShow]);
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

function Sample({ table, title }: SampleProps) {
  const { article, finding, conflicts } = table;
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
          {sampleOf(table).map(({ fact, official }) => (
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
        {words.readyMade.inAll(rowsOf(table).length, conflicts.length)} <Cited source={article} />
      </p>
    </>
  );
}

interface SampleProps {
  readonly table: ArticleTable;
  readonly title: string;
}

/** Numbers first: two of them say at once how an article lies to what is official. */
function sampleOf(table: ArticleTable): readonly ArticleRow[] {
  const rows = rowsOf(table);
  const [numbers, texts] = [true, false].map((number) =>
    rows.filter(
      ({ fact, official }) =>
        official.some(({ figure }) => isOfficial(figure)) && (fact.figure.unit !== "text") === number,
    ),
  );
  return [...(numbers ?? []), ...(texts ?? [])].slice(0, MOST_ROWS);
}

function rowsOf({ topics }: ArticleTable): readonly ArticleRow[] {
  return topics.flatMap((topic) => topic.rows);
}
