import type { RefObject } from "preact";
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import type { Dataset } from "../dataset/dataset";
import { About } from "./about";
import { CareerList } from "./compare/career-list";
import { CareerSearch } from "./search/career-search";
import { Emblem } from "./icon";
import { InsertBar } from "./compare/insert-bar";
import { Notices } from "./notices";
import { watchOffice } from "./office-state";
import type { OfficeState } from "./office-state";
import { Preview } from "./compare/preview";
import { SheetOptions } from "./compare/sheet-options";
import { useChoices } from "./compare/use-choices";
import type { Choices } from "./compare/use-choices";
import { useInsert } from "./compare/use-insert";
import type { Insert } from "./compare/use-insert";
import { usePreview } from "./compare/use-preview";
import { WORDS } from "./words";

interface Props {
  readonly load: () => Dataset;
  readonly insert: Insert;
}

/** The pane's one view: choose careers, see them side by side, insert the sheet. */
export function Pane({ load, insert }: Props) {
  const data = useMemo(load, [load]);
  const [office, setOffice] = useState<OfficeState>("starting");
  useEffect(() => watchOffice(setOffice), []);
  const [said, say] = useState("");
  const choices = useChoices(data, say);
  const preview = usePreview(data, choices.request);
  const insertion = useInsert(insert, choices.request, office);
  const heading = useRef<HTMLHeadingElement>(null);
  const tryIt = useTry(choices, heading);
  const { careers, place } = choices;

  return (
    <div class="pane">
      <div class="scroller">
        <header>
          <h1>{WORDS.heading}</h1>
        </header>
        <main>
          <Notices office={office} />
          {careers.length === 0 && <FirstRun onTry={tryIt} />}
          <Careers data={data} choices={choices} />
          <SheetOptions places={data.places} choices={choices} />
          <Preview preview={preview} count={careers.length} place={place} headingRef={heading} />
          <p class="hidden" role="status">
            {said}
          </p>
        </main>
        <About version={data.version} preview={preview} />
      </div>
      <InsertBar insertion={insertion} say={say} />
    </div>
  );
}

/** The button goes with the press, so the focus goes to what it called up, once that is drawn. */
function useTry(choices: Choices, heading: RefObject<HTMLHeadingElement | null>): () => void {
  const [tries, setTries] = useState(0);
  useLayoutEffect(() => {
    if (tries > 0) heading.current?.focus();
  }, [tries, heading]);
  return () => {
    choices.addNames(WORDS.tryNames);
    setTries(tries + 1);
  };
}

function Careers({ data, choices }: { readonly data: Dataset; readonly choices: Choices }) {
  const search = useRef<HTMLInputElement>(null);
  const { careers, add, remove, removeLast } = choices;
  return (
    <div>
      <CareerSearch data={data} chosen={careers} inputRef={search} onAdd={add} onRemoveLast={removeLast} />
      <CareerList careers={careers} onRemove={remove} search={search} />
    </div>
  );
}

function FirstRun({ onTry }: { readonly onTry: () => void }) {
  return (
    <div class="first-run">
      <Emblem />
      {WORDS.purpose.map((line) => (
        <p key={line}>{line}</p>
      ))}
      <button type="button" class="secondary" onClick={onTry}>
        {WORDS.tryIt}
      </button>
    </div>
  );
}
