import type { CellRead } from "../../actions/read-cell";
import type { Dataset } from "../../dataset/dataset";
import { words } from "../../words/words";
import type { Calculate } from "../formulas/answer";
import { loadDescribed } from "../formulas/described";
import { explainError } from "./explain-error";
import { explainFigure } from "./explain-figure";
import { explainOrigin } from "./explain-origin";
import { explanation } from "./explanation";
import type { Explanation } from "./explanation";

/** What stands in a cell, in plain words: what its error means and what to do, or of whom and by whom its figure is. */
export async function explainCell(read: CellRead, data: Dataset, calculate: Calculate): Promise<Explanation> {
  const { sentences, ...told } = await explained(read, data, calculate);
  const isNarrow = typeof read.value === "number" && /^#+$/.test(read.text);
  if (!isNarrow) return { ...told, sentences };
  return { ...told, kind: "warning", sentences: [{ text: words.selectedCell.tooNarrow }, ...sentences] };
}

async function explained(read: CellRead, data: Dataset, calculate: Calculate): Promise<Explanation> {
  const { blank, isText, ordinary } = words.selectedCell;
  const { calls, cells, content, isError, origin, value } = read;
  if (calls.length > 0 && content === value) return explanation("warning", [isText]);
  const evaluator = async () => ({ described: await loadDescribed(words.language), calculate, cells });
  if (isError) return explainError(read, await evaluator());
  if (calls.length > 0) return explainFigure(read, data, await evaluator());
  if (origin !== undefined) return explainOrigin(origin, data);
  return explanation("plain", [value === "" && content === "" ? blank : ordinary]);
}
