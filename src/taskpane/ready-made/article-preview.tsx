import { useCallback, useEffect, useState } from "preact/hooks";
import { articleTable, loadArticleTable } from "../../comparison/article-table";
import type { ArticleId, ArticleRow, ArticleTable } from "../../comparison/article-table";
import { answersInWords } from "../../comparison/article-words";
import { formatFigure } from "../../comparison/format-figure";
import type { Dataset } from "../../dataset/dataset";
import { isOfficial } from "../../dataset/figure";
import { Cited } from "../cited";
import { Message } from "../message";
import { WORDS } from "../words";
import { inAll, READY_MADE } from "./words";

interface Props {
  readonly data: Dataset;
  readonly id: ArticleId;
  readonly title: string;
}

/** Enough to see what the table is like. */
const MOST_ROWS = 6;

/** What a ready-made table finds, and its first figures that something official answers. */
export function ArticlePreview({ data, id, title }: Props) {
  const { table, failed, again } = useArticleTable(data, id);
  return (
    <div class="sample">
      <div role="status">
        {failed && (
          <Message kind="error">
            {READY_MADE.failed}
            <button type="button" class="secondary" onClick={again}>
              {WORDS.tryAgain}
            </button>
          </Message>
        )}
        {!failed && !table && (
          <p class="hint">
            <span class="progress" />
            {READY_MADE.loading}
          </p>
        )}
      </div>
      {table && <Sample table={table} title={title} />}
    </div>
  );
}

function useArticleTable(data: Dataset, id: ArticleId) {
  const [attempt, setAttempt] = useState(0);
  const [state, setState] = useState<{ readonly table?: ArticleTable; readonly failed?: boolean }>({});
  useEffect(() => {
    let wanted = true;
    const show = (next: typeof state) => {
      if (wanted) setState(next);
    };
    show({});
    Promise.resolve(loadArticleTable(data))
      .then(() => show({ table: articleTable(data, id) }))
      .catch(() => show({ failed: true }));
    return () => {
      wanted = false;
    };
  }, [data, id, attempt]);
  return { ...state, again: useCallback(() => setAttempt((count) => count + 1), []) };
}

function Sample({ table: { article, finding, topics, conflicts }, title }: SampleProps) {
  const rows = topics.flatMap((topic) => topic.rows);
  return (
    <>
      <p class="finding">{finding}.</p>
      <table class="figures columns">
        <caption class="hidden">{title}</caption>
        <thead>
          <tr>
            <th scope="col">{READY_MADE.fact}</th>
            <th scope="col">{READY_MADE.said}</th>
            <th scope="col">{READY_MADE.official}</th>
          </tr>
        </thead>
        <tbody>
          {sampleOf(rows).map(({ fact, official }) => (
            <tr key={fact.id}>
              <th scope="row">
                {fact.named} <span class="meta">{fact.label}</span>
              </th>
              <td>{formatFigure(fact.figure)}</td>
              <td>{answersInWords(official)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="hint">
        {inAll(rows.length, conflicts.length)} <Cited source={article} />
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
  const [numbers, words] = [true, false].map((number) =>
    rows.filter(
      ({ fact, official }) =>
        official.some(({ figure }) => isOfficial(figure)) && (fact.figure.unit !== "text") === number,
    ),
  );
  return [...(numbers ?? []), ...(words ?? [])].slice(0, MOST_ROWS);
}
