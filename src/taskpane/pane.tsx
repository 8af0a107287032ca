import { useCallback, useEffect, useMemo, useRef, useState } from "preact/hooks";
import type { Dataset } from "../dataset/dataset";
import { About } from "./about";
import { CareerList } from "./career-list";
import { CareerSearch } from "./career-search";
import { Emblem } from "./icon";
import { InsertBar } from "./insert-bar";
import { Notices } from "./notices";
import { watchOffice } from "./office-state";
import type { OfficeState } from "./office-state";
import { Preview } from "./preview";
import { SheetOptions } from "./sheet-options";
import { useChoices } from "./use-choices";
import { useInsert } from "./use-insert";
import type { Insert } from "./use-insert";
import { usePreview } from "./use-preview";
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

  const search = useRef<HTMLInputElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const tryIt = useCallback(() => {
    choices.addNames(WORDS.tryNames);
    heading.current?.focus();
  }, [choices.addNames]);

  return (
    <div class="pane">
      <div class="scroller">
        <header>
          <h1>{WORDS.heading}</h1>
        </header>
        <main>
          <Notices office={office} />
          {choices.careers.length === 0 && <FirstRun onTry={tryIt} />}
          <div>
            <CareerSearch
              data={data}
              chosen={choices.careers}
              inputRef={search}
              onAdd={choices.add}
              onRemoveLast={choices.removeLast}
            />
            <CareerList careers={choices.careers} onRemove={choices.remove} search={search} />
          </div>
          <SheetOptions
            places={data.places}
            place={choices.place}
            mode={choices.mode}
            onPlace={choices.setPlace}
            onMode={choices.setMode}
          />
          <Preview
            preview={preview}
            count={choices.careers.length}
            place={choices.place}
            headingRef={heading}
          />
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
