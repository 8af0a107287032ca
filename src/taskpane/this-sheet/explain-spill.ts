import type { CellRead, Room } from "../../actions/read-cell";
import { area, areaAddress, LAST_COLUMN, LAST_ROW } from "../../blueprint/address";
import { words } from "../../words/words";
import { evaluateCall } from "./evaluate-call";
import type { Evaluator } from "./evaluate-call";
import { explanation } from "./explanation";
import type { Explanation } from "./explanation";

/** A person can make room for so many cells by name; of more only the first are named. */
const NAMED = 6;

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

/** How many cells the first call that can be made again wants. */
async function sizeOf({ calls }: CellRead, evaluator: Evaluator): Promise<Size | undefined> {
  for (const call of calls) {
    const outcome = await evaluateCall(evaluator, call);
    if (outcome.kind !== "answer") continue;
    return { rows: outcome.answer.length, columns: outcome.answer[0]?.length ?? 1 };
  }
  return undefined;
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

function listed(addresses: readonly string[]): string {
  return addresses.length <= NAMED ? addresses.join(", ") : `${addresses.slice(0, NAMED).join(", ")} …`;
}
