import { useId, useLayoutEffect, useRef, useState } from "preact/hooks";
import { words } from "../words/words";
import { reportText } from "./report-text";
import type { ShownFigure } from "./shown-figure";

interface Props {
  readonly version: string;
  readonly shown: readonly ShownFigure[];
}

/** A text on a figure that looks wrong, to copy and to send by whatever way a person likes. */
export function Report({ version, shown }: Props) {
  const [open, setOpen] = useState(false);
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{words.footer.report}</summary>
      {open && <Reporting {...{ version, shown }} />}
    </details>
  );
}

function Reporting({ version, shown }: Props) {
  const [at, setAt] = useState(0);
  const chosen = shown[at] ?? shown[0];
  const text = reportText(version, chosen);
  const { field, isCopied, isRefused, copy } = useCopy(text);
  return (
    <>
      <p>{words.footer.reportMeans}</p>
      {shown.length > 1 && <Which shown={shown} at={chosen === shown[at] ? at : 0} onChoose={setAt} />}
      <button type="button" class="secondary" onClick={() => void copy()}>
        {words.footer.copyReport}
      </button>
      {isRefused && (
        <textarea
          ref={field}
          readOnly
          rows={6}
          spellcheck={false}
          aria-label={words.footer.reportText}
          value={text}
        />
      )}
      <p role="status">
        {isCopied && words.footer.copied}
        {isRefused && !isCopied && words.footer.notCopied}
      </p>
      <p>
        <a href={words.footer.supportHref} target="_blank" rel="noopener noreferrer">
          {words.footer.supportPage}
        </a>
      </p>
    </>
  );
}

interface WhichProps {
  readonly shown: readonly ShownFigure[];
  readonly at: number;
  readonly onChoose: (at: number) => void;
}

function Which({ shown, at, onChoose }: WhichProps) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{words.footer.which}</label>
      <select id={id} value={at} onChange={({ currentTarget }) => onChoose(Number(currentTarget.value))}>
        {shown.map(({ career, label, figure }, index) => (
          <option key={index} value={index}>
            {[
              label,
              career,
              ...(typeof figure.value === "number" ? [words.measures.figure(figure)] : []),
            ].join(", ")}
          </option>
        ))}
      </select>
    </div>
  );
}

/** A page in a frame of Excel on the web may be refused the clipboard: then the text is shown, selected, to be copied by hand. */
function useCopy(text: string) {
  const field = useRef<HTMLTextAreaElement>(null);
  const [told, setTold] = useState({ of: "", copied: false, refusals: 0 });
  const isOfThis = told.of === text;
  const isRefused = isOfThis && told.refusals > 0;
  useLayoutEffect(() => {
    if (!isRefused || !field.current) return;
    field.current.focus();
    field.current.select();
    // The old way is open to some frames that are refused the new one.
    if (copiedByCommand()) setTold((before) => ({ ...before, copied: true }));
    // Every press of the button is a wish of its own.
  }, [isRefused, told.refusals]);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setTold({ of: text, copied: true, refusals: 0 });
    } catch {
      setTold((before) => ({ of: text, copied: false, refusals: before.refusals + 1 }));
    }
  };
  return { field, isCopied: isOfThis && told.copied, isRefused, copy };
}

function copiedByCommand(): boolean {
  try {
    return document.execCommand("copy");
  } catch {
    return false;
  }
}
