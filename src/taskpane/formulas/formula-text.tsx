import { useId, useRef, useState } from "preact/hooks";
import { words } from "../../words/words";

interface Props {
  readonly text: string;
  /** The name of the argument that is still needed. */
  readonly needed: string | undefined;
}

/** The formula as it will stand in the cell, to read and to copy. */
export function FormulaText({ text, needed }: Props) {
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [said, setSaid] = useState({ of: "", sentence: "" });
  const copy = async () => {
    if (needed !== undefined)
      return setSaid({ of: text, sentence: words.formulas.needs(words.formulas.argument(needed)) });
    const done = await copied(text, field.current);
    setSaid({ of: text, sentence: done ? words.formulas.copied : words.formulas.notCopied });
  };
  return (
    <div class="field formula">
      <label for={id}>{words.formulas.formula}</label>
      <textarea ref={field} id={id} readOnly rows={2} spellcheck={false} value={text} />
      <button
        type="button"
        class="secondary"
        aria-disabled={needed !== undefined}
        onClick={() => void copy()}
      >
        {words.formulas.copy}
      </button>
      <p class="hint" role="status">
        {said.of === text && said.sentence}
      </p>
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
