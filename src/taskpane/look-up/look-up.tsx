import type { RefObject } from "preact";
import { useEffect, useId, useLayoutEffect, useRef, useState } from "preact/hooks";
import { onLookUp } from "../../actions/look-up-request";
import type { Career, Dataset } from "../../dataset/dataset";
import type { Place } from "../../dataset/figure";
import { About } from "../about";
import type { Actions } from "../actions";
import { InsertOutcome } from "../insert-outcome";
import { Message } from "../message";
import type { OfficeState } from "../office-state";
import { CareerSearch } from "../search/career-search";
import { TabPanel } from "../tab-panel";
import type { Frame } from "../tab-panel";
import { WORDS } from "../words";
import { CopySource } from "./copy-source";
import { ProfileView } from "./profile-view";
import { useCellInsertion } from "./use-cell-insertion";
import type { CellInsertion } from "./use-cell-insertion";
import { useProfile } from "./use-profile";
import type { Asked, ProfileState } from "./use-profile";
import { LOOK_UP, showing } from "./words";

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
  const profile = useProfile(data, asked, place);
  const insertion = useCellInsertion(actions, office, say);
  const { clear } = insertion;
  useEffect(clear, [asked, place, shown, clear]);
  const rows = profile.state === "ready" ? profile.profile.rows : [];
  return (
    <TabPanel
      id={ID}
      frame={frame}
      footer={<About version={data.version} rows={rows} />}
      bar={<Outcome insertion={insertion} />}
    >
      <h1>{LOOK_UP.heading}</h1>
      {opened.current && (
        <Search {...{ data, place }} onPlace={setPlace} onAsk={(text, called) => ask(text, called, false)} />
      )}
      {asked === undefined && <p class="hint">{LOOK_UP.empty}</p>}
      <section class="looked-up" aria-label={LOOK_UP.heading}>
        {asked && (
          <h2 ref={heading} tabIndex={-1}>
            {profile.state === "ready" ? profile.profile.name : asked.called}
          </h2>
        )}
        <Status profile={profile} heading={heading} onAsk={(text) => ask(text, text, true)} />
        {profile.state === "ready" && (
          <ProfileView
            profile={profile.profile}
            inserter={insertion}
            onLookUp={({ slug, title }: Career) => ask(slug, title, true)}
          />
        )}
      </section>
    </TabPanel>
  );
}

/** What is to be shown, as a person asks for it here or from outside the pane. */
function useAsked(onOpen: () => void) {
  const [asked, setAsked] = useState<Asked>();
  const heading = useRef<HTMLHeadingElement>(null);
  const [moves, setMoves] = useState(0);
  /** @param moving whether the focus goes to what is shown: what was pressed is gone, or was elsewhere */
  const ask = (text: string, called: string, moving: boolean) => {
    setAsked({ text, called });
    if (moving) setMoves((count) => count + 1);
  };
  useEffect(
    () =>
      onLookUp((text) => {
        ask(text, text, true);
        onOpen();
      }),
    [onOpen],
  );
  useLayoutEffect(() => {
    if (moves > 0) heading.current?.focus();
  }, [moves]);
  return { asked, ask, heading };
}

interface SearchProps {
  readonly data: Dataset;
  readonly place: Place;
  readonly onPlace: (place: Place) => void;
  readonly onAsk: (text: string, called: string) => void;
}

function Search({ data, place, onPlace, onAsk }: SearchProps) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  return (
    <div class="options">
      <CareerSearch
        data={data}
        label={LOOK_UP.find}
        chosen={[]}
        inputRef={input}
        onAdd={({ asked, name }) => {
          onAsk(asked, name);
          return undefined;
        }}
        onRemoveLast={() => {}}
      />
      <div class="field">
        <label for={id}>{LOOK_UP.place}</label>
        <select
          id={id}
          value={place.code}
          onChange={({ currentTarget }) => {
            const chosen = data.places.find(({ code }) => code === currentTarget.value);
            if (chosen) onPlace(chosen);
          }}
        >
          {data.places.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </select>
      </div>
    </div>
  );
}

interface StatusProps {
  readonly profile: ProfileState;
  readonly heading: RefObject<HTMLHeadingElement | null>;
  readonly onAsk: (text: string) => void;
}

/** That it is being loaded or shown, or why it is not. */
function Status({ profile, heading, onAsk }: StatusProps) {
  // The button goes as soon as it is pressed, and must not take the focus with it.
  const tryAgain = (again: () => void) => {
    heading.current?.focus();
    again();
  };
  return (
    <div role="status">
      {profile.state === "loading" && (
        <p class="hint">
          <span class="progress" />
          {LOOK_UP.loading}
        </p>
      )}
      {profile.state === "ready" && <span class="hidden">{showing(profile.profile.name)}</span>}
      {profile.state === "failed" && (
        <Message kind="error">
          {LOOK_UP.failed}
          <button type="button" class="secondary" onClick={() => tryAgain(profile.again)}>
            {WORDS.tryAgain}
          </button>
        </Message>
      )}
      {profile.state === "unclear" && (
        <Message kind="warning">
          {profile.sentence}
          {profile.meant.map((name) => (
            <button key={name} type="button" class="secondary" onClick={() => onAsk(name)}>
              {name}
            </button>
          ))}
        </Message>
      )}
    </div>
  );
}

/** What came of the last insertion, or what it needs to be told first. */
function Outcome({ insertion }: { readonly insertion: CellInsertion }) {
  const { state, source, opener } = insertion;
  if (state.state === "idle") return null;
  const isDone = state.state === "done" && state.result.kind === "selection";
  return (
    <section class="bar-below" aria-label={LOOK_UP.intoCell}>
      <InsertOutcome insertion={insertion} opener={opener} />
      {isDone && <CopySource key={source} source={source} />}
    </section>
  );
}
