import { OFFICE_ERROR } from "./external";
import { HostError } from "./host-error";

export interface Fault {
  /** As Excel names it: "InvalidOperation", "GeneralException" … */
  readonly code: string;
  readonly message: string;
  /** The action's place in the batch, from 0; the first one that matches when absent. */
  readonly atAction?: number;
  /** Fails only at this member: "Chart.setPosition", "Range.values". */
  readonly member?: string;
}

/**
 * What fails while another workbook is the active one, and with which code. From Microsoft's "API limitations when the
 * active workbook switches" (learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-troubleshooting).
 */
const AWAY: ReadonlyMap<string, string> = new Map([
  ...[
    "Chart.activate",
    "Range.select",
    "Table.clearFilters",
    "Worksheet.activate",
    "Worksheet.gridlines",
    "Worksheet.showGridlines",
    "Worksheet.headings",
    "Worksheet.showHeadings",
    "WorksheetCollection.add",
    "WorksheetFreezePanes.freezeAt",
    "WorksheetFreezePanes.freezeColumns",
    "WorksheetFreezePanes.freezeRows",
    "WorksheetFreezePanes.getLocationOrNullObject",
    "WorksheetFreezePanes.unfreeze",
  ].map((member) => [member, "GeneralException"] as const),
  ...[
    "Workbook.getActiveCell",
    "Workbook.getSelectedRange",
    "Workbook.getSelectedRanges",
    "Worksheet.delete",
  ].map((member) => [member, "InvalidSelection"] as const),
]);

const MESSAGES: Readonly<Record<string, string>> = {
  GeneralException: "There was an internal error while processing the request.",
  InvalidSelection: "The current selection is invalid for this operation.",
};

/** What a test has go wrong. */
export class Faults {
  private readonly next: Fault[] = [];
  private away = false;
  private closed = false;
  private held: { passing: number; readonly until: Promise<void> } | undefined;

  failNext(fault: Fault): void {
    this.next.push(fault);
  }

  switchWorkbook(away: boolean): void {
    this.away = away;
  }

  closeWorkbook(): void {
    this.closed = true;
  }

  /** Lets some batches pass, then holds all until the function it returns is called. */
  hold(passing: number): () => void {
    let release = () => {};
    this.held = { passing, until: new Promise((resolve) => (release = resolve)) };
    return () => {
      this.held = undefined;
      release();
    };
  }

  /** To be waited for before a batch is run. */
  async released(): Promise<void> {
    if (this.held === undefined) return;
    if (this.held.passing > 0) this.held.passing -= 1;
    else await this.held.until;
  }

  /** What a whole batch is answered with instead of being run, as office.js's own number. */
  get refusal(): number | undefined {
    return this.closed ? OFFICE_ERROR.internal : undefined;
  }

  /** Called before every action with its member, "Range.values"; throws to fail the action. */
  check(index: number, where: string): void {
    const at = this.next.findIndex(
      (fault) => (fault.atAction ?? index) === index && (fault.member ?? where) === where,
    );
    const [fault] = at < 0 ? [] : this.next.splice(at, 1);
    if (fault !== undefined) throw new HostError(fault.code, fault.message);
    const code = this.away ? AWAY.get(where) : undefined;
    if (code !== undefined) throw new HostError(code, MESSAGES[code] ?? "");
  }
}
