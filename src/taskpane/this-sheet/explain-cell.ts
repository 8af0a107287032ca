import type { CellRead } from "../../actions/read-cell";
import { formulaParts } from "../../blueprint/formula-parts";
import type { Dataset } from "../../dataset/dataset";
import { words } from "../../words/words";
import type { Calculate } from "../formulas/answer";
import { loadDescribed } from "../formulas/described";
import { explainError } from "./explain-error";
import { explainFigure } from "./explain-figure";
import { explainOrigin } from "./explain-origin";
import { explanation, listed } from "./explanation";
import type { Explanation } from "./explanation";

/** What stands in a cell, in plain words: what its error means and what to do, or of whom and by whom its figure is. */
export async function explainCell(read: CellRead, data: Dataset, calculate: Calculate): Promise<Explanation> {
  const { sentences, ...told } = await explained(read, data, calculate);
  const isNarrow = typeof read.value === "number" && /^#+$/.test(read.text);
  if (!isNarrow) return { ...told, sentences };
  return { ...told, kind: "warning", sentences: [{ text: words.selectedCell.tooNarrow }, ...sentences] };
}

async function explained(read: CellRead, data: Dataset, calculate: Calculate): Promise<Explanation> {
  const { blank, isText } = words.selectedCell;
  const { calls, cells, content, isError, origin, value } = read;
  if (calls.length > 0 && content === value) return explanation("warning", [isText]);
  const evaluator = async () => ({ described: await loadDescribed(words.language), calculate, cells });
  if (isError) return explainError(read, await evaluator());
  if (calls.length > 0) return explainFigure(read, data, await evaluator());
  if (origin !== undefined) return explainOrigin(origin, data);
  return explanation("plain", [value === "" && content === "" ? blank : ordinarySentence(read)]);
}

/** A formula may hand on what comes from here, and only of the cells that it refers to itself is that known. */
function ordinarySentence({ content, ours }: CellRead): string {
  const { ordinary, ordinaryFormula, refersToOurs } = words.selectedCell;
  if (ours.length > 0) return refersToOurs(listed(ours));
  if (typeof content !== "string" || !content.startsWith("=")) return ordinary;
  const { cells, complete } = formulaParts(content);
  return complete && cells.length === 0 ? ordinary : ordinaryFormula;
}
