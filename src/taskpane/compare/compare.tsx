import type { RefObject } from "preact";
import { useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import type { InsertRequest } from "../../actions/insert-comparison";
import { FEWEST_CAREERS } from "../../comparison/comparison";
import type { Dataset } from "../../dataset/dataset";
import { words } from "../../words/words";
import { About } from "../about";
import type { Actions } from "../actions";
import { Emblem } from "../icon";
import type { OfficeState } from "../office-state";
import { CareerSearch } from "../search/career-search";
import { figuresOfComparison } from "../shown-figure";
import { TabPanel } from "../tab-panel";
import type { Frame } from "../tab-panel";
import { Message } from "../message";
import { CareerList } from "./career-list";
import { InsertBar } from "./insert-bar";
import { MeasuresField } from "./measures-field";
import { Preview } from "./preview";
import { SheetOptions } from "./sheet-options";
import { StartedOver } from "./started-over";
import type { Choices } from "./use-choices";
import { useLastChoice } from "./use-last-choice";
import { usePreview } from "./use-preview";

interface Props {
  readonly frame: Frame;
  readonly data: Dataset;
  readonly actions: Actions;
  readonly office: OfficeState;
  readonly choices: Choices;
  readonly say: (sentence: string) => void;
  /** How often another tab has sent a person here. */
  readonly sent: number;
}

/** What a person is offered to begin with. */
const TRIED = ["medical assistant", "coder", "biller"];

/** Choose careers, see them side by side, insert the comparison. */
export function Compare({ frame, data, actions, office, choices, say, sent }: Props) {
  const { careers, request } = choices;
  const preview = usePreview(data, request);
  useLastChoice(data, actions, office, choices.recall);
  const search = useRef<HTMLInputElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const tryIt = useTry(choices, heading);
  useLayoutEffect(() => {
    if (sent > 0) (careers.length < FEWEST_CAREERS ? search : heading).current?.focus();
    // Only where to go first hangs on the careers.
  }, [sent]);
  const shown = useMemo(
    () => (preview.state === "ready" ? figuresOfComparison(preview.what) : []),
    [preview],
  );
  return (
    <TabPanel
      id="compare"
      frame={frame}
      footer={<About {...{ data, shown }} />}
      bar={
        <InsertBar
          loaded={preview.state === "ready"}
          reason={reasonAgainst(request, office)}
          {...{ actions, choices, say }}
        />
      }
    >
      <h1>{words.compare.heading}</h1>
      {careers.length === 0 && <FirstRun onTry={tryIt} />}
      <Careers data={data} choices={choices} search={search} />
      <MeasuresField choices={choices} />
      <SheetOptions data={data} choices={choices} />
      <Preview preview={preview} choices={choices} headingRef={heading} />
    </TabPanel>
  );
}

/** Why nothing can be inserted just now. */
function reasonAgainst({ careers, measures }: InsertRequest, office: OfficeState): string | undefined {
  if (office === "outside" || office === "missing" || office === "silent") return words.excel.reasons[office];
  if (careers.length < FEWEST_CAREERS) return words.compare.insertNeedsTwo;
  if (measures?.length === 0) return words.compare.noMeasure;
  return office === "starting" ? words.excel.reasons.starting : undefined;
}

/** The button goes with the press, so the focus goes to what it called up, once that is drawn. */
function useTry(choices: Choices, heading: RefObject<HTMLHeadingElement | null>): () => void {
  const [tries, setTries] = useState(0);
  useLayoutEffect(() => {
    if (tries > 0) heading.current?.focus();
  }, [tries, heading]);
  return () => {
    choices.addNames(TRIED);
    setTries(tries + 1);
  };
}

interface CareersProps {
  readonly data: Dataset;
  readonly choices: Choices;
  readonly search: RefObject<HTMLInputElement | null>;
}

function Careers({ data, choices, search }: CareersProps) {
  const { careers, add, removeLast, leftOut, undo } = choices;
  const again = useRef<HTMLButtonElement>(null);
  const [undone, setUndone] = useState(0);
  // The button goes with the press, so the focus goes to the one that it has brought back.
  useLayoutEffect(() => {
    if (undone > 0) again.current?.focus();
  }, [undone]);
  return (
    <div>
      <CareerSearch data={data} chosen={careers} inputRef={search} onAdd={add} onRemoveLast={removeLast} />
      <CareerList choices={choices} search={search} startOverRef={again} />
      {leftOut.length > 0 && <Message kind="warning">{words.compare.leftOut(leftOut)}</Message>}
      {undo && (
        <StartedOver
          onUndo={() => {
            undo();
            setUndone(undone + 1);
          }}
        />
      )}
    </div>
  );
}

function FirstRun({ onTry }: { readonly onTry: () => void }) {
  return (
    <div class="first-run">
      <Emblem />
      {words.compare.purpose.map((line, index) => (
        <p key={index}>{line}</p>
      ))}
      <button type="button" class="secondary" onClick={onTry}>
        {words.compare.tryIt}
      </button>
    </div>
  );
}
