import { useRef, useState } from "preact/hooks";
import { words } from "../../words/words";
import { copyText } from "./copy-text";

/** Who says what was just inserted, to copy to wherever it is wanted. */
export function CopySource({ source }: { readonly source: string }) {
  const text = useRef<HTMLParagraphElement>(null);
  const [said, setSaid] = useState("");
  const copy = async () => {
    const copied = text.current !== null && (await copyText(source, text.current));
    setSaid(copied ? words.lookUp.copied : words.lookUp.notCopied);
  };
  return (
    <div class="copy">
      <p ref={text} class="meta" lang="en">
        {source}
      </p>
      <button type="button" class="take" onClick={() => void copy()}>
        {words.lookUp.copySource}
      </button>{" "}
      <span role="status" class="meta">
        {said}
      </span>
    </div>
  );
}
