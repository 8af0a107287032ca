import type { RefObject } from "preact";
import { words } from "../../words/words";
import { LoadStatus } from "../load-status";
import { Message } from "../message";
import type { Loaded } from "../use-loaded";
import type { Found, Meant } from "./find-profile";

interface Props {
  readonly profile: Loaded<Found>;
  readonly heading: RefObject<HTMLHeadingElement | null>;
  readonly onAsk: (meant: Meant) => void;
}

/** That it is being loaded or shown, or why it is not. */
export function ProfileStatus({ profile, heading, onAsk }: Props) {
  return (
    <>
      <LoadStatus
        of={profile}
        loading={words.lookUp.loading}
        failed={words.lookUp.failed}
        heading={heading}
      />
      <div role="status">{profile.state === "ready" && <Answered found={profile.what} onAsk={onAsk} />}</div>
    </>
  );
}

function Answered({ found, onAsk }: { readonly found: Found } & Pick<Props, "onAsk">) {
  if (found.profile) return <span class="hidden">{words.lookUp.showing(found.profile.name)}</span>;
  return (
    <Message kind="warning">
      {found.sentence}
      {found.meant.map((each) => (
        <button key={each.text} type="button" class="secondary" lang="en" onClick={() => onAsk(each)}>
          {each.called}
        </button>
      ))}
    </Message>
  );
}
