import { useEffect, useMemo, useState } from "preact/hooks";
import type { Career, Dataset } from "../../dataset/dataset";
import type { Place } from "../../dataset/figure";
import { words } from "../../words/words";
import { About } from "../about";
import type { Actions } from "../actions";
import type { OfficeState } from "../office-state";
import { figuresOfProfile } from "../shown-figure";
import { TabPanel } from "../tab-panel";
import type { Frame } from "../tab-panel";
import { CellOutcome } from "./cell-outcome";
import { LookedAt } from "./looked-at";
import { ProfileSearch } from "./profile-search";
import { ProfileStatus } from "./profile-status";
import { ProfileView } from "./profile-view";
import { useAsked } from "./use-asked";
import type { Wanted } from "./use-asked";
import { useFigureInsertion } from "./use-figure-insertion";
import { useProfile } from "./use-profile";

interface Props {
  readonly frame: Frame;
  readonly data: Dataset;
  readonly actions: Actions;
  readonly office: OfficeState;
  readonly say: (sentence: string) => void;
  /** What something outside the pane wants looked up. */
  readonly wanted: Wanted | undefined;
}

const ID = "look-up";

/** One career: all that is known of it, to read and to take into a cell. */
export function LookUp({ frame, data, actions, office, say, wanted }: Props) {
  const shown = frame.chosen === ID;
  const { asked, ask, heading, ...path } = useAsked(wanted);
  const [place, setPlace] = useState(data.places[0] as Place);
  const found = useProfile(data, asked, place);
  const profile = found.state === "ready" ? found.what.profile : undefined;
  const figures = useMemo(() => (profile ? figuresOfProfile(profile) : []), [profile]);
  const insertion = useFigureInsertion(actions, office, say);
  const { clear } = insertion;
  useEffect(clear, [asked, place, shown, clear]);
  return (
    <TabPanel
      id={ID}
      frame={frame}
      footer={<About data={data} shown={figures} />}
      bar={<CellOutcome insertion={insertion} />}
    >
      <h1>{words.lookUp.heading}</h1>
      <ProfileSearch
        {...{ data, place }}
        onPlace={setPlace}
        onAsk={(text, called) => ask({ texts: [text], called }, false)}
      />
      {asked === undefined && <p class="hint">{words.lookUp.empty}</p>}
      <LookedAt {...path} />
      <section class="looked-up" aria-label={words.lookUp.heading}>
        {asked && (
          <h2 ref={heading} tabIndex={-1} lang="en">
            {profile?.name ?? asked.called}
          </h2>
        )}
        <ProfileStatus
          profile={found}
          heading={heading}
          onAsk={({ text, called }) => ask({ texts: [text], called }, true)}
        />
        {profile && (
          <ProfileView
            profile={profile}
            inserter={insertion}
            onLookUp={({ slug, title }: Career) => ask({ texts: [slug], called: title }, true)}
          />
        )}
      </section>
    </TabPanel>
  );
}
