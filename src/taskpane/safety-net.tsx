import { Component, type ComponentChildren } from "preact";
import { Details, Message } from "./message";
import { WORDS } from "./words";

interface Props {
  readonly children: ComponentChildren;
}

/** What a person sees when the pane itself breaks, in place of an empty page. */
export class SafetyNet extends Component<Props, { error?: unknown }> {
  override state: { error?: unknown } = {};

  static override getDerivedStateFromError(error: unknown) {
    return { error };
  }

  override render() {
    if (this.state.error === undefined) return this.props.children;
    return (
      <main class="pane scroller page">
        <Message kind="error" role="alert">
          <strong>{WORDS.wentWrong}</strong> {WORDS.wentWrongNext}
          <Details of={this.state.error} />
        </Message>
      </main>
    );
  }
}
