import { Message } from "./message";

interface Props {
  readonly kind: "info" | "warning";
  readonly heading: string;
  readonly notes: readonly string[];
}

/** What must be known of figures before they are used; nothing where there is nothing. */
export function Noted({ kind, heading, notes }: Props) {
  if (notes.length === 0) return null;
  return (
    <Message kind={kind}>
      <strong>{heading}</strong>
      <ul>
        {notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
    </Message>
  );
}
