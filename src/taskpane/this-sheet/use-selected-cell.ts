import { useEffect, useRef, useState } from "preact/hooks";
import type { CellRead } from "../../actions/read-cell";
import type { Dataset } from "../../dataset/dataset";
import type { Actions } from "../actions";
import type { Calculate } from "../formulas/answer";
import { failure } from "../use-task";
import type { Failed } from "../use-task";
import { explainCell } from "./explain-cell";
import type { Explanation } from "./explanation";

/** What is said of the selected cell; nothing before the first reading. */
export interface SelectedCellState {
  readonly told?: { readonly cell: CellRead; readonly explanation: Explanation };
  readonly failed?: Failed;
}

/** A person who moves on through cells is not followed to each of them. */
export const SETTLED_AFTER_MS = 250;
/** What Excel waits for may come without a word of it. */
export const BUSY_AGAIN_MS = 1500;

export interface SelectedCellRead extends SelectedCellState {
  /** Reads the cell anew. */
  readonly read: () => void;
}

/** Follows the selected cell while `watching`; never reads twice at a time. */
export function useSelectedCell(
  { readCell, watchSelection }: Actions,
  data: Dataset,
  calculate: Calculate,
  watching: boolean,
): SelectedCellRead {
  const [known, setKnown] = useState<SelectedCellState>({});
  const read = useRef(() => {});
  useEffect(() => {
    if (!watching) return undefined;
    const look = async (): Promise<SelectedCellState> => {
      try {
        const cell = await readCell();
        return { told: { cell, explanation: await explainCell(cell, data, calculate) } };
      } catch (error) {
        return { failed: failure(error) };
      }
    };
    const follower = new Follower(look, setKnown);
    const unwatch = watchSelection(() => follower.soon(SETTLED_AFTER_MS));
    read.current = () => follower.soon(0);
    read.current();
    return () => {
      unwatch();
      follower.stop();
      read.current = () => {};
    };
  }, [watching, readCell, watchSelection, data, calculate]);
  return { ...known, read: () => read.current() };
}

/** Looks when told to, once more where it was told to meanwhile, and shows what it saw last. */
class Follower {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private looking = false;
  private again = false;
  private stopped = false;

  constructor(
    private readonly look: () => Promise<SelectedCellState>,
    private readonly show: (seen: SelectedCellState) => void,
  ) {}

  soon(delay: number): void {
    if (this.stopped) return;
    this.again = this.looking;
    clearTimeout(this.timer);
    if (!this.looking) this.timer = setTimeout(() => void this.run(), delay);
  }

  stop(): void {
    this.stopped = true;
    clearTimeout(this.timer);
  }

  private async run(): Promise<void> {
    this.looking = true;
    const seen = await this.look();
    this.looking = false;
    if (this.stopped) return;
    if (!this.again) this.show(seen);
    if (this.again) this.soon(SETTLED_AFTER_MS);
    else if (seen.told?.cell.value === "#BUSY!") this.soon(BUSY_AGAIN_MS);
    this.again = false;
  }
}
