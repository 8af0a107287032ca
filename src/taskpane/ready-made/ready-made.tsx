import type { ComponentChildren } from "preact";
import { useCallback, useEffect, useMemo, useRef, useState } from "preact/hooks";
import { ARTICLES } from "../../comparison/article-table";
import type { ArticleId } from "../../comparison/article-table";
import { SETS } from "../../comparison/sets";
import type { RowSet } from "../../comparison/sets";
import type { Dataset } from "../../dataset/dataset";
import { words } from "../../words/words";
import { About } from "../about";
import type { Actions } from "../actions";
import { InsertOutcome } from "../insert-outcome";
import type { OfficeState } from "../office-state";
import type { ShownFigure } from "../shown-figure";
import { TabPanel } from "../tab-panel";
import type { Frame } from "../tab-panel";
import { useInsertion } from "../use-insertion";
import type { Where } from "../use-insertion";
import { ArticleCard } from "./article-card";

interface Props {
  readonly frame: Frame;
  readonly data: Dataset;
  readonly actions: Actions;
  readonly office: OfficeState;
  readonly say: (sentence: string) => void;
  readonly onUseSet: (set: RowSet["id"]) => void;
}

const ID = "ready-made";

/** Tables to take as they are, and sets of measures for any careers. */
export function ReadyMade({ frame, data, actions, office, say, onUseSet }: Props) {
  const { shown, onShow } = useShown();
  const { insertion, opener, refused, making, insert, take } = useTables(
    { actions, office, say },
    frame.chosen === ID,
  );
  const bar = insertion.state.state !== "idle" && (
    <section class="bar-below" aria-label={words.readyMade.intoWorkbook}>
      <InsertOutcome
        insertion={insertion}
        opener={opener}
        {...(insertion.taking && { doing: words.pane.makingWorkbook })}
      />
    </section>
  );
  return (
    <TabPanel id={ID} frame={frame} footer={<About {...{ data, shown }} />} bar={bar}>
      <h1>{words.readyMade.heading}</h1>
      {words.readyMade.sheetsAreEnglish !== undefined && (
        <p class="hint">{words.readyMade.sheetsAreEnglish}</p>
      )}
      <Gallery heading={words.readyMade.articles} about={words.readyMade.articlesAbout}>
        {ARTICLES.map(({ id }) => (
          <ArticleCard
            key={id}
            {...{ data, id, actions, onShow }}
            taking={making === id}
            disabled={refused !== undefined}
            onInsert={(where, button) => insert(id, where, button)}
            onTake={(button) => take(id, button)}
          />
        ))}
      </Gallery>
      <Gallery heading={words.readyMade.sets} about={words.readyMade.setsAbout}>
        {SETS.map(({ id }) => (
          <SetCard key={id} id={id} onUse={() => onUseSet(id)} />
        ))}
      </Gallery>
    </TabPanel>
  );
}

/** The figures of all previews that are open. */
function useShown() {
  const [byArticle, setByArticle] = useState<Readonly<Partial<Record<ArticleId, readonly ShownFigure[]>>>>(
    {},
  );
  const onShow = useCallback((id: ArticleId, shown: readonly ShownFigure[]) => {
    setByArticle((before) => ({ ...before, [id]: shown }));
  }, []);
  const shown = useMemo(() => Object.values(byArticle).flat(), [byArticle]);
  return { shown, onShow };
}

/** The insertion of tables, and of what a workbook is made. What it said last is forgotten once a person turns to another tab. */
function useTables({ actions, office, say }: Pick<Props, "actions" | "office" | "say">, shown: boolean) {
  const insertion = useInsertion(actions);
  const { state, clear, taking } = insertion;
  useEffect(() => {
    if (!shown) clear();
  }, [shown, clear]);
  const opener = useRef<HTMLButtonElement>(null);
  const [taken, setTaken] = useState<ArticleId>();
  const busy = state.state === "busy";
  const atWork = taking ? words.pane.workbookBusy : words.readyMade.busy;
  const refused = office === "ready" ? (busy ? atWork : undefined) : words.excel.reasons[office];
  const making = busy && taking ? taken : undefined;
  const insert = (article: ArticleId, where: Where, button: HTMLButtonElement) => {
    if (refused !== undefined) return say(refused);
    opener.current = button;
    insertion.insert({ article }, where);
  };
  const take = (article: ArticleId, button: HTMLButtonElement) => {
    if (refused !== undefined) return say(refused);
    opener.current = button;
    setTaken(article);
    insertion.take({ article });
  };
  return { insertion, opener, refused, making, insert, take };
}

interface GalleryProps {
  readonly heading: string;
  readonly about: string;
  readonly children: ComponentChildren;
}

function Gallery({ heading, about, children }: GalleryProps) {
  return (
    <section>
      <h2>{heading}</h2>
      <p class="hint">{about}</p>
      <ul role="list" class="gallery">
        {children}
      </ul>
    </section>
  );
}

function SetCard({ id, onUse }: { readonly id: RowSet["id"]; readonly onUse: () => void }) {
  const { name, about } = words.measures.set(id);
  return (
    <li class="card">
      <h3 id={`set-${id}`}>{name}</h3>
      <p>{about}</p>
      <button type="button" class="secondary" aria-describedby={`set-${id}`} onClick={onUse}>
        {words.readyMade.useSet}
      </button>
    </li>
  );
}
