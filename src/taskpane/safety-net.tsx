import { Component, type ComponentChildren } from "preact";
import { words } from "../words/words";
import { Details, Message } from "./message";

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
          <strong>{words.pane.wentWrong}</strong> {words.pane.wentWrongNext}
          <Details of={this.state.error} />
        </Message>
      </main>
    );
  }
}
