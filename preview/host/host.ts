import type { ChartStore } from "./chart-model";

/** A value of one cell. Rich results carry the format that the cell is to be shown in. */
export type ScalarResult =
  | {
      readonly kind: "value";
      readonly value: string | number | boolean | null;
      readonly numberFormat?: string;
    }
  | { readonly kind: "error"; readonly code: CellErrorCode; readonly message?: string };

export type CellErrorCode =
  "#N/A" | "#VALUE!" | "#NUM!" | "#DIV/0!" | "#NULL!" | "#NAME?" | "#REF!" | "#SPILL!" | "#CALC!" | "#BUSY!";

export type CellResult =
  ScalarResult | { readonly kind: "matrix"; readonly values: readonly (readonly ScalarResult[])[] };

/** What the client sent and what it was answered, in batches and in bytes of JSON. */
export interface Counts {
  /** Batches that did something: one for each `context.sync()` with work in it. */
  syncs: number;
  /** Batches that only gave range references back, which office.js sends by itself after `Excel.run`. */
  cleanupSyncs: number;
  requestBytes: number;
  responseBytes: number;
  reset(): void;
}

export interface Fault {
  /** As Excel names it: "InvalidOperation", "GeneralException" … */
  readonly code: string;
  readonly message: string;
  /** The action's place in the batch, from 0; the first one that matches when absent. */
  readonly atAction?: number;
  /** Fails only at this member: "Chart.setPosition", "Range.values". */
  readonly member?: string;
}

export interface HostOptions {
  /** Requirement sets to report, name to highest version: `{ ExcelApi: "1.9" }`. Default: all that the host answers. */
  readonly requirementSets?: Readonly<Record<string, string>>;
  /** "en-US" when absent. */
  readonly locale?: string;
}

/** A stand-in for Excel behind one add-in page that runs the unmodified office.js. */
export interface Host {
  /** What the add-in frame's shim installs as `window.external` before office.js loads. */
  readonly external: object;
  /** Resolves when the add-in has registered for custom function calls. */
  readonly ready: Promise<void>;
  readonly charts: ChartStore;
  readonly counts: Counts;
  /**
   * Runs one custom function in the add-in's own runtime, through office.js's own event.
   * `args` are scalars, `undefined` for an omitted argument, `null` for a blank cell, or matrices of those;
   * `address` is the calling cell, "Sheet1!A1". Never rejects: what goes wrong is an error result, with the
   * sentence that the add-in gave.
   */
  call(functionId: string, args: readonly unknown[], address: string): Promise<CellResult>;
  /** Fails the next batch that has a matching action. Actions before it stay applied. */
  failNext(fault: Fault): void;
  /** Tells the host that a person is, or is no longer, typing in a cell. */
  setCellEditing(editing: boolean): void;
}
