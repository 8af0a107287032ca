import { useState } from "preact/hooks";
import type { ARTICLES } from "../../comparison/article-table";
import type { Dataset } from "../../dataset/dataset";
import type { Where } from "../use-insertion";
import { ArticlePreview } from "./article-preview";
import { READY_MADE } from "./words";

interface Props {
  readonly data: Dataset;
  readonly article: (typeof ARTICLES)[number];
  readonly disabled: boolean;
  readonly onInsert: (where: Where, button: HTMLButtonElement) => void;
}

const BUTTONS: readonly { readonly where: Where; readonly label: string }[] = [
  { where: "sheet", label: READY_MADE.asSheet },
  { where: "selection", label: READY_MADE.atSelection },
];

/** One ready-made table: what it compares, a look at it, and the ways to insert it. */
export function ArticleCard({ data, article: { id, title, about }, disabled, onInsert }: Props) {
  const [open, setOpen] = useState(false);
  return (
    <li class="card">
      <h3 id={`article-${id}`}>{title}</h3>
      <p>{about}</p>
      <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary aria-describedby={`article-${id}`}>{READY_MADE.preview}</summary>
        {open && <ArticlePreview data={data} id={id} title={title} />}
      </details>
      <div class="answers">
        {BUTTONS.map(({ where, label }) => (
          <button
            key={where}
            type="button"
            class="secondary"
            aria-describedby={`article-${id}`}
            aria-disabled={disabled}
            onClick={({ detail, currentTarget }) => {
              // The second click of a double click is no second wish.
              if (detail <= 1) onInsert(where, currentTarget);
            }}
          >
            {label}
          </button>
        ))}
      </div>
    </li>
  );
}
