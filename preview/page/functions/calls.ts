import type { CellResult, Host } from "../../host/host";

/** A cell that shows a function's result; rows and columns count from 0. */
export interface CallingCell {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

/** What a cell shows until the add-in has answered. */
export const BUSY: CellResult = { kind: "error", code: "#BUSY!" };

interface Call {
  readonly waiting: Map<string, CallingCell>;
  result: CellResult | undefined;
  /** Calculations that ended since the answer came without any cell asking for it. */
  unasked: number;
  asked: boolean;
}

/**
 * The calls of one recalculation. The formula engine works formulas out one after the other and would wait for
 * each, while the add-in answers many calls at once. So a call that has no answer yet gives `#BUSY!`, and when
 * answers are in, the cells that wait for them are calculated once more. An answer is used in one calculation
 * and then forgotten, so that nothing stale is ever shown.
 */
export class Calls {
  private readonly calls = new Map<string, Call>();
  private arrived = new Map<string, CallingCell>();
  private pending = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly host: Pick<Host, "call">,
    private readonly recalculate: (cells: readonly CallingCell[]) => void,
  ) {}

  /** Calls that have not been answered, or whose answers no calculation has shown yet. */
  get busy(): boolean {
    return this.calls.size > 0 || this.arrived.size > 0;
  }

  ask(functionId: string, args: readonly unknown[], address: string, cell: CallingCell): CellResult {
    const key = JSON.stringify([functionId, args.map((arg) => (arg === undefined ? [] : [arg])), address]);
    const call = this.calls.get(key) ?? this.start(key, functionId, args, address);
    if (call.result) {
      call.asked = true;
      return call.result;
    }
    call.waiting.set(cellKey(cell), cell);
    return BUSY;
  }

  /** To be told after each finished calculation. */
  calculated(): void {
    for (const [key, call] of this.calls) {
      // A call whose cells have not been sent for could not be asked yet.
      if (!call.result || (!call.asked && this.arrived.size > 0)) continue;
      call.unasked += 1;
      // A cell may have been cleared while it waited, or the calculation may have been an earlier one.
      if (call.asked || call.unasked > 2) this.calls.delete(key);
    }
  }

  private start(key: string, functionId: string, args: readonly unknown[], address: string): Call {
    const call: Call = { waiting: new Map(), result: undefined, unasked: 0, asked: false };
    this.calls.set(key, call);
    this.pending += 1;
    void this.host.call(functionId, args, address).then((result) => {
      call.result = result;
      this.pending -= 1;
      for (const [cell, where] of call.waiting) this.arrived.set(cell, where);
      this.schedule();
    });
    return call;
  }

  /** Answers come in bursts; one that comes late must not hold the others back. */
  private schedule(): void {
    if (this.pending > 0) {
      this.timer ??= setTimeout(() => this.deliver(), 150);
    } else {
      clearTimeout(this.timer);
      this.deliver();
    }
  }

  private deliver(): void {
    this.timer = undefined;
    const cells = [...this.arrived.values()];
    this.arrived = new Map();
    this.recalculate(cells);
  }
}

function cellKey({ sheetId, row, column }: CallingCell): string {
  return `${sheetId}!${row},${column}`;
}
