import { useId, useRef } from "preact/hooks";
import { FORMULAS, needs } from "./words";

interface Props {
  readonly text: string;
  /** The name of the argument that is still needed. */
  readonly needed: string | undefined;
  readonly say: (sentence: string) => void;
}

/** The formula as it will stand in the cell, to read and to copy. */
export function FormulaText({ text, needed, say }: Props) {
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const copy = async () => {
    if (needed !== undefined) return say(needs(needed));
    const done = await copied(text, field.current);
    say(done ? FORMULAS.copied : FORMULAS.notCopied);
  };
  return (
    <div class="field formula">
      <label for={id}>{FORMULAS.formula}</label>
      <textarea ref={field} id={id} readOnly rows={2} spellcheck={false} value={text} />
      <button
        type="button"
        class="secondary"
        aria-disabled={needed !== undefined}
        onClick={() => void copy()}
      >
        {FORMULAS.copy}
      </button>
    </div>
  );
}

/** A page in a frame of Excel on the web may be refused the clipboard, but not the old way to it. */
async function copied(text: string, field: HTMLTextAreaElement | null): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    field?.select();
    return field !== null && document.execCommand("copy");
  }
}
