import { useRef, useState } from "preact/hooks";
import type { ArticleId } from "../../comparison/article-table";
import type { Dataset } from "../../dataset/dataset";
import { words } from "../../words/words";
import type { Actions } from "../actions";
import type { ShownFigure } from "../shown-figure";
import { WHERE } from "../use-insertion";
import type { Where } from "../use-insertion";
import { WorkbookButton } from "../workbook-button";
import { ArticlePreview } from "./article-preview";

interface Props {
  readonly data: Dataset;
  readonly id: ArticleId;
  readonly actions: Actions;
  readonly disabled: boolean;
  /** Whether a workbook is made of this table. */
  readonly taking: boolean;
  readonly onShow: (id: ArticleId, shown: readonly ShownFigure[]) => void;
  readonly onInsert: (where: Where, button: HTMLButtonElement) => void;
  readonly onTake: (button: HTMLButtonElement) => void;
}

/** One ready-made table: what it compares, a look at it, and the ways to insert it or to take it along. */
export function ArticleCard({ data, id, actions, disabled, taking, onShow, onInsert, onTake }: Props) {
  const { name, about } = words.measures.article(id);
  const [open, setOpen] = useState(false);
  const summary = useRef<HTMLElement>(null);
  return (
    <li class="card">
      <h3 id={`article-${id}`}>{name}</h3>
      <p>{about}</p>
      <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary ref={summary} aria-describedby={`article-${id}`}>
          {words.readyMade.preview}
        </summary>
        {open && <ArticlePreview {...{ data, id, onShow }} title={name} heading={summary} />}
      </details>
      <div class="answers">
        {WHERE.map((where) => (
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
            {where === "sheet" ? words.readyMade.asSheet : words.readyMade.atSelection}
          </button>
        ))}
        <WorkbookButton
          {...{ actions, disabled }}
          busy={taking}
          describedBy={`article-${id}`}
          onPress={onTake}
        />
      </div>
    </li>
  );
}
