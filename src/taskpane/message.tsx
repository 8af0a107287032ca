import type { ComponentChildren } from "preact";
import { words } from "../words/words";
import { Icon, type IconName } from "./icon";

type Kind = "info" | "warning" | "error" | "success";

const ICONS: Readonly<Record<Kind, IconName>> = {
  info: "info",
  warning: "warning",
  error: "error",
  success: "done",
};

interface Props {
  readonly kind: Kind;
  readonly role?: "status" | "alert";
  readonly children: ComponentChildren;
}

/** A framed sentence with a sign, so that its kind never hangs on color alone. */
export function Message({ kind, role, children }: Props) {
  return (
    <div class={`message ${kind}`} {...(role && { role })}>
      <Icon name={ICONS[kind]} />
      <div>{children}</div>
    </div>
  );
}

/** What broke, to copy into a report. */
export function Details({ of }: { readonly of: unknown }) {
  const text = of instanceof Error ? (of.stack ?? `${of.name}: ${of.message}`) : String(of);
  return (
    <details>
      <summary>{words.pane.details}</summary>
      <pre tabIndex={0} role="region" aria-label={words.pane.details}>
        {text}
      </pre>
    </details>
  );
}
