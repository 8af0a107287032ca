import { useCallback, useEffect, useMemo, useState } from "preact/hooks";
import { onNotice } from "../actions/notice";
import type { RowSet } from "../comparison/sets";
import type { Dataset } from "../dataset/dataset";
import { words } from "../words/words";
import type { Actions } from "./actions";
import { Compare } from "./compare/compare";
import { useChoices } from "./compare/use-choices";
import { LookUp } from "./look-up/look-up";
import type { Calculate } from "./formulas/answer";
import { Formulas } from "./formulas/formulas";
import { Notices } from "./notices";
import { watchOffice } from "./office-state";
import type { OfficeState } from "./office-state";
import type { Say } from "./say";
import { ReadyMade } from "./ready-made/ready-made";
import { Tabs } from "./tabs";
import type { TabId } from "./tabs";
import { ThisSheet } from "./this-sheet/this-sheet";

interface Props {
  readonly load: () => Dataset;
  readonly actions: Actions;
  /** Answers as the custom functions do, which the pane itself does not know. */
  readonly calculate: Calculate;
}

/** The whole pane: its tabs, and what more than one of them needs to know. */
export function Pane({ load, actions, calculate }: Props) {
  const data = useMemo(load, [load]);
  const [office, setOffice] = useState<OfficeState>("starting");
  useEffect(() => watchOffice(setOffice), []);
  const [notice, setNotice] = useState<string>();
  useEffect(() => onNotice(setNotice), []);
  const [said, setSaid] = useState<{ readonly sentence: string; readonly told?: string | undefined }>();
  const say = useCallback<Say>((sentence, told) => setSaid({ sentence, told }), []);
  const [tab, setTab] = useState<TabId>("compare");
  const openLookUp = useCallback(() => setTab("look-up"), []);
  const [sent, setSent] = useState(0);
  const choices = useChoices(data, say);
  const frame = {
    chosen: tab,
    top: <Notices office={office} notice={notice} onDismiss={() => setNotice(undefined)} />,
  };
  const useSet = ({ id, name }: RowSet) => {
    choices.measures.chooseSet(id);
    say(words.readyMade.setChosen(name, choices.careers.length));
    setTab("compare");
    setSent(sent + 1);
  };
  return (
    <div class="pane">
      <header>
        <Tabs chosen={tab} onChoose={setTab} />
      </header>
      <main>
        <Compare {...{ frame, data, actions, office, choices, say, sent }} />
        <ReadyMade {...{ frame, data, actions, office, say }} onUseSet={useSet} />
        <LookUp {...{ frame, data, actions, office, say }} onOpen={openLookUp} />
        <Formulas {...{ frame, data, actions, calculate, office, say }} />
        <ThisSheet {...{ frame, actions, office, say }} version={data.version} />
      </main>
      <p class="hidden" role="status">
        {said?.sentence}
        {said?.told !== undefined && <span lang="en"> {said.told}</span>}
      </p>
    </div>
  );
}
