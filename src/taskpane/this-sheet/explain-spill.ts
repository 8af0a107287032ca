import type { CellRead, Room } from "../../actions/read-cell";
import { area, areaAddress, LAST_COLUMN, LAST_ROW } from "../../blueprint/address";
import { loneCall } from "../../blueprint/formula-calls";
import { words } from "../../words/words";
import { evaluateCall } from "./evaluate-call";
import type { Evaluator } from "./evaluate-call";
import { explanation, listed } from "./explanation";
import type { Explanation } from "./explanation";

interface Size {
  readonly rows: number;
  readonly columns: number;
}

/** What keeps a formula from filling all the cells that it wants to fill. */
export async function explainSpill(read: CellRead, evaluator: Evaluator): Promise<Explanation> {
  const { room } = read;
  const { spillBlocked, spillEdge, spillElse, spillMerged, spillRoom, spillTable } = words.selectedCell;
  const say = (sentence: string) => explanation("error", [sentence]);
  if (room?.table !== undefined) return say(spillTable(room.table));
  const size = await sizeOf(read, evaluator);
  if (room === undefined || size === undefined) return say(spillElse);
  if (room.row + size.rows - 1 > LAST_ROW || room.column + size.columns - 1 > LAST_COLUMN)
    return say(spillEdge);
  const blocked = inTheWay(room, size);
  if (blocked.length > 0) return say(spillBlocked(listed(blocked)));
  if (room.merged.length > 0) return say(spillMerged(listed(room.merged)));
  return say(spillRoom(size.rows, size.columns));
}

/** How many cells the formula wants, where it is one call that can be made again. */
async function sizeOf({ content }: CellRead, evaluator: Evaluator): Promise<Size | undefined> {
  const call = loneCall(String(content));
  const outcome = call && (await evaluateCall(evaluator, call));
  if (outcome?.kind !== "answer") return undefined;
  return { rows: outcome.answer.length, columns: outcome.answer[0]?.length ?? 1 };
}

/** The addresses of the filled cells, those side by side as one. */
function inTheWay({ filled, row, column }: Room, { rows, columns }: Size): readonly string[] {
  const found: string[] = [];
  filled.slice(0, rows).forEach((line, down) => {
    let from: number | undefined;
    for (let right = 0; right <= columns; right += 1) {
      const isFilled = right < columns && line[right] === true && down + right > 0;
      if (isFilled) from ??= right;
      if (isFilled || from === undefined) continue;
      found.push(areaAddress(area(row + down, column + from, 1, right - from)));
      from = undefined;
    }
  });
  return found;
}
