import type { RefObject } from "preact";
import { Message } from "../message";
import { WORDS } from "../words";
import type { ProfileState } from "./use-profile";
import { LOOK_UP, showing } from "./words";

interface Props {
  readonly profile: ProfileState;
  readonly heading: RefObject<HTMLHeadingElement | null>;
  readonly onAsk: (text: string) => void;
}

/** That it is being loaded or shown, or why it is not. */
export function ProfileStatus({ profile, heading, onAsk }: Props) {
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
