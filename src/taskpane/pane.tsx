import { useCallback, useEffect, useMemo, useState } from "preact/hooks";
import { onLookUp } from "../actions/look-up-request";
import { onNotice } from "../actions/notice";
import type { RowSet } from "../comparison/sets";
import type { Dataset } from "../dataset/dataset";
import type { Actions } from "./actions";
import { Compare } from "./compare/compare";
import { useChoices } from "./compare/use-choices";
import type { Calculate } from "./formulas/answer";
import { LaterTab } from "./later-tab";
import { fetchLaterTabs, LATER_TABS } from "./later-tabs";
import { Notices } from "./notices";
import { watchOffice } from "./office-state";
import type { OfficeState } from "./office-state";
import type { Wanted } from "./look-up/use-asked";
import type { Say } from "./say";
import { Spoken } from "./spoken";
import type { Said } from "./spoken";
import { Tabs } from "./tabs";
import type { TabId } from "./tabs";
import { useWords } from "./use-words";
import { whenIdle } from "./when-idle";

interface Props {
  readonly load: () => Dataset;
  readonly actions: Actions;
  /** Answers as the custom functions do, which the pane itself does not know. */
  readonly calculate: Calculate;
}

/** The whole pane: its tabs, and what more than one of them needs to know. */
export function Pane({ load, actions, calculate }: Props) {
  const words = useWords();
  const data = useMemo(load, [load]);
  const [office, setOffice] = useState<OfficeState>("starting");
  useEffect(() => watchOffice(setOffice), []);
  const [notice, setNotice] = useState<Said>();
  const dismiss = useCallback(() => setNotice(undefined), []);
  useEffect(() => onNotice((sentence, told) => setNotice({ sentence, told }), dismiss), [dismiss]);
  const [said, setSaid] = useState<Said>();
  const say = useCallback<Say>((sentence, told) => setSaid({ sentence, told }), []);
  const [tab, setTab] = useState<TabId>("compare");
  const [wanted, setWanted] = useState<Wanted>();
  useEffect(
    () =>
      onLookUp((texts) => {
        setWanted({ texts });
        setTab("look-up");
      }),
    [],
  );
  useEffect(() => whenIdle(() => void fetchLaterTabs()), []);
  const [sent, setSent] = useState(0);
  const choices = useChoices(data, say);
  const frame = {
    chosen: tab,
    top: <Notices office={office} notice={notice} onDismiss={dismiss} />,
  };
  const given = { frame, data, actions, office, say };
  const useSet = (id: RowSet["id"]) => {
    choices.measures.chooseSet(id);
    say(words.readyMade.setChosen(words.measures.set(id).name, choices.careers.length));
    setTab("compare");
    setSent(sent + 1);
  };
  return (
    <div class="pane">
      <header>
        <Tabs chosen={tab} onChoose={setTab} />
      </header>
      <main>
        <Compare {...given} {...{ choices, sent }} />
        <LaterTab id="ready-made" of={LATER_TABS["ready-made"]} given={{ ...given, onUseSet: useSet }} />
        <LaterTab id="look-up" of={LATER_TABS["look-up"]} given={{ ...given, wanted }} />
        <LaterTab id="formulas" of={LATER_TABS.formulas} given={{ ...given, calculate }} />
        <LaterTab
          id="this-sheet"
          of={LATER_TABS["this-sheet"]}
          given={{ ...given, calculate, version: data.version }}
        />
      </main>
      <p class="hidden" role="status">
        {said && <Spoken said={said} />}
      </p>
    </div>
  );
}
