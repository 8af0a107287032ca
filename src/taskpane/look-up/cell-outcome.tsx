import { words } from "../../words/words";
import { InsertOutcome } from "../insert-outcome";
import { CopySource } from "./copy-source";
import type { FigureInsertion } from "./use-figure-insertion";

/** What came of the last insertion, or what it needs to be told first. */
export function CellOutcome({ insertion }: { readonly insertion: FigureInsertion }) {
  const { state, source, opener } = insertion;
  if (state.state === "idle") return null;
  const isDone = state.state === "done" && state.result.kind === "selection";
  return (
    <section class="bar-below" aria-label={words.lookUp.intoCell}>
      <InsertOutcome insertion={insertion} opener={opener} />
      {isDone && <CopySource key={source} source={source} />}
    </section>
  );
}
