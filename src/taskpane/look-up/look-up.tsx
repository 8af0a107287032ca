import { useEffect, useRef, useState } from "preact/hooks";
import type { Career, Dataset } from "../../dataset/dataset";
import type { Place } from "../../dataset/figure";
import { words } from "../../words/words";
import { About } from "../about";
import type { Actions } from "../actions";
import type { OfficeState } from "../office-state";
import { TabPanel } from "../tab-panel";
import type { Frame } from "../tab-panel";
import { CellOutcome } from "./cell-outcome";
import { ProfileSearch } from "./profile-search";
import { ProfileStatus } from "./profile-status";
import { ProfileView } from "./profile-view";
import { useAsked } from "./use-asked";
import { useFigureInsertion } from "./use-figure-insertion";
import { useProfile } from "./use-profile";

interface Props {
  readonly frame: Frame;
  readonly data: Dataset;
  readonly actions: Actions;
  readonly office: OfficeState;
  readonly say: (sentence: string) => void;
  /** Brings this tab to the front; the same function always. */
  readonly onOpen: () => void;
}

const ID = "look-up";

/** One career: all that is known of it, to read and to take into a cell. */
export function LookUp({ frame, data, actions, office, say, onOpen }: Props) {
  const shown = frame.chosen === ID;
  const opened = useRef(false);
  opened.current ||= shown;
  const { asked, ask, heading } = useAsked(onOpen);
  const [place, setPlace] = useState(data.places[0] as Place);
  const found = useProfile(data, asked, place);
  const profile = found.state === "ready" ? found.what.profile : undefined;
  const insertion = useFigureInsertion(actions, office, say);
  const { clear } = insertion;
  useEffect(clear, [asked, place, shown, clear]);
  return (
    <TabPanel
      id={ID}
      frame={frame}
      footer={<About version={data.version} rows={profile?.rows ?? []} />}
      bar={<CellOutcome insertion={insertion} />}
    >
      <h1>{words.lookUp.heading}</h1>
      {opened.current && (
        <ProfileSearch
          {...{ data, place }}
          onPlace={setPlace}
          onAsk={(text, called) => ask(text, called, false)}
        />
      )}
      {asked === undefined && <p class="hint">{words.lookUp.empty}</p>}
      <section class="looked-up" aria-label={words.lookUp.heading}>
        {asked && (
          <h2 ref={heading} tabIndex={-1}>
            {profile?.name ?? asked.called}
          </h2>
        )}
        <ProfileStatus profile={found} heading={heading} onAsk={(text) => ask(text, text, true)} />
        {profile && (
          <ProfileView
            profile={profile}
            inserter={insertion}
            onLookUp={({ slug, title }: Career) => ask(slug, title, true)}
          />
        )}
      </section>
    </TabPanel>
  );
}
