import { profileNotes } from "../../comparison/career-profile";
import type { CareerProfile } from "../../comparison/career-profile";
import type { Career } from "../../dataset/dataset";
import { words } from "../../words/words";
import { Message } from "../message";
import { Noted } from "../noted";
import { Sources } from "../sources";
import { Facts } from "./facts";
import type { Inserter } from "./insert-buttons";
import { KnownFigures } from "./known";
import { WaysOn } from "./ways-on";

interface Props {
  readonly profile: CareerProfile;
  readonly inserter: Inserter;
  readonly onLookUp: (career: Career) => void;
}

/** All that is known of one career. */
export function ProfileView({ profile, inserter, onLookUp }: Props) {
  const { match, sources } = profile;
  const { code, title } = match.career.occupation;
  return (
    <>
      <p class="hint">
        {words.lookUp.officially}{" "}
        <span lang="en">
          {code} {title}
        </span>
      </p>
      {match.standIn !== undefined && <Message kind="warning">{words.notes.told(match.standIn)}</Message>}
      <Noted kind="info" heading={words.lookUp.notes} notes={profileNotes(profile, words.notes)} />
      <Facts {...{ profile, inserter }} />
      <WaysOn {...{ profile, inserter, onLookUp }} />
      <KnownFigures {...{ profile, inserter }} />
      <section>
        <h3>{words.pane.sources}</h3>
        <Sources sources={sources} />
      </section>
    </>
  );
}
