import type { CareerProfile } from "../../comparison/career-profile";
import type { Career } from "../../dataset/dataset";
import { Cited } from "../cited";
import { Message } from "../message";
import { WORDS } from "../words";
import { Facts } from "./facts";
import type { Inserter } from "./insert-buttons";
import { KnownFigures } from "./known";
import { WaysOn } from "./ways-on";
import { LOOK_UP, officially } from "./words";

interface Props {
  readonly profile: CareerProfile;
  readonly inserter: Inserter;
  readonly onLookUp: (career: Career) => void;
}

/** All that is known of one career. */
export function ProfileView({ profile, inserter, onLookUp }: Props) {
  const { match, notes, sources } = profile;
  const { code, title } = match.career.occupation;
  return (
    <>
      <p class="hint">{officially(`${code} ${title}`)}</p>
      {match.standIn !== undefined && <Message kind="warning">{match.standIn}</Message>}
      {notes.length > 0 && (
        <Message kind="info">
          <strong>{LOOK_UP.notes}</strong>
          <ul>
            {notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        </Message>
      )}
      <Facts {...{ profile, inserter }} />
      <WaysOn {...{ profile, inserter, onLookUp }} />
      <KnownFigures {...{ profile, inserter }} />
      <section>
        <h3>{WORDS.sources}</h3>
        <ol class="sources">
          {sources.map((source) => (
            <li key={source.id}>
              <Cited source={source} />
            </li>
          ))}
        </ol>
      </section>
    </>
  );
}
