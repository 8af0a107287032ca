import { useEffect, useRef } from "preact/hooks";
import type { Done } from "../../actions/change-sheet";
import type { Dataset } from "../../dataset/dataset";
import { words } from "../../words/words";
import { About } from "../about";
import type { Actions } from "../actions";
import type { Calculate } from "../formulas/answer";
import { Details, Message } from "../message";
import type { OfficeState } from "../office-state";
import { TabPanel } from "../tab-panel";
import type { Frame } from "../tab-panel";
import { usePageShown } from "../use-page-shown";
import { useTask } from "../use-task";
import type { Work } from "../use-task";
import { Changes } from "./changes";
import { SelectedCell } from "./selected-cell";
import { SheetActions } from "./sheet-actions";
import { SheetFacts } from "./sheet-facts";
import { SheetOutcome } from "./sheet-outcome";
import { useSelectedCell } from "./use-selected-cell";
import { isOurs, useSheet } from "./use-sheet";
import type { SheetRead } from "./use-sheet";

interface Props {
  readonly frame: Frame;
  readonly data: Dataset;
  readonly actions: Actions;
  /** Answers as the custom functions do. */
  readonly calculate: Calculate;
  readonly office: OfficeState;
  readonly say: (sentence: string) => void;
}

const ID = "this-sheet";

/** What the sheet in front was made from, and what can be done with it. */
export function ThisSheet({ frame, data, actions, calculate, office, say }: Props) {
  const { version } = data;
  const isReady = frame.chosen === ID && office === "ready";
  const found = useSheet(actions, isReady);
  const selected = useSelectedCell(actions, data, calculate, usePageShown() && isReady);
  const task = useTask<Done>();
  const { clear, run, state } = task;
  const { sheet, read } = found;
  // What was said of one sheet says nothing of another. This one's new name may be read only after something was done to it.
  useEffect(() => {
    if (state.state !== "done" || state.result.sheetName !== sheet?.sheetName) clear();
    // Only another sheet calls for it.
  }, [sheet?.sheetName, clear]);
  const opener = useRef<HTMLElement | null>(null);
  const act = (action: Work<Done>) => {
    opener.current = document.activeElement as HTMLElement | null;
    run((caller) =>
      action(caller).finally(() => {
        read();
        selected.read();
      }),
    );
  };
  return (
    <TabPanel id={ID} frame={frame} footer={<About data={data} />}>
      <h1>{words.thisSheet.heading}</h1>
      {office === "ready" ? <Found found={found} /> : <p class="hint">{words.excel.reasons[office]}</p>}
      {isOurs(sheet) && <SheetFacts sheet={sheet} version={version} />}
      <SheetOutcome {...{ task, opener }} />
      {sheet && <SheetActions {...{ sheet, actions, say }} busy={state.state === "busy"} onAct={act} />}
      {office === "ready" && (
        <SelectedCell
          {...{ selected, say }}
          busy={state.state === "busy" ? words.thisSheet.busy : undefined}
          onRepair={() => act(actions.repairSheet)}
        />
      )}
      {isOurs(sheet) && state.state !== "done" && sheet.lastChanges.length > 0 && (
        <section>
          <h2>{words.thisSheet.lastChanges}</h2>
          <Changes changes={sheet.lastChanges} />
        </section>
      )}
    </TabPanel>
  );
}

/** What there is to say where nothing can be done: the sheet is not read yet, not ours, or not to be read. */
function Found({ found: { sheet, failed, read } }: { readonly found: SheetRead }) {
  return (
    <div role="status">
      {failed && (
        <Message kind="error">
          {failed.sentence}
          {failed.error !== undefined && <Details of={failed.error} />}
          <button type="button" class="secondary" onClick={read}>
            {words.thisSheet.tryAgain}
          </button>
        </Message>
      )}
      {!failed && !sheet && (
        <p class="hint">
          <span class="progress" />
          {words.thisSheet.reading}
        </p>
      )}
      {sheet?.kind === "none" && (
        <Message kind="info">
          <strong>{words.thisSheet.holdsNone(sheet.sheetName, sheet.formulas)}</strong>{" "}
          {sheet.formulas === 0 && words.thisSheet.none}
        </Message>
      )}
      {sheet?.kind === "unreadable" && <Message kind="warning">{sheet.sentence}</Message>}
    </div>
  );
}
