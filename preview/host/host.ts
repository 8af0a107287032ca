import type { FUniver } from "@univerjs/core/facade";
import { runBatch, type BatchRequest, type Workplace } from "./batch";
import { Book } from "./book";
import { Calculation } from "./calculation";
import { CellEditing } from "./cell-editing";
import type { ChartStore } from "./chart-model";
import { count, isCleanup, isForService, newCounts, type Counts } from "./counts";
import { CUSTOM_FUNCTIONS_SERVICE, CustomFunctions } from "./custom-functions";
import { validationAt } from "./data-validation";
import type { ExcelObject } from "./excel-object";
import { Events } from "./events";
import { External, OFFICE_ERROR } from "./external";
import { Faults, type Fault } from "./faults";
import type { FunctionsMetadata } from "./functions-metadata";
import { HostError } from "./host-error";
import { Invocations } from "./invocations";
import { checkMember } from "./member-versions";
import type { PivotTableState } from "./pivot-tables";
import { References } from "./references";
import { reopen } from "./reopen";
import { isNewer, REQUIREMENT_SETS } from "./requirement-sets";
import { newServices } from "./services";
import type { DataValidationState } from "./sheet-store";
import { Workbook } from "./workbook";

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

export interface HostOptions {
  /** Requirement sets to report, name to highest version: `{ ExcelApi: "1.9" }`. Default: all that the host answers. */
  readonly requirementSets?: Readonly<Record<string, string>>;
  /** "en-US" when absent. */
  readonly locale?: string;
  /** Whether Excel's theme is a dark one; the client reads it when it starts. */
  readonly dark?: boolean;
  /** Called when the add-in shows or hides its pane by itself. */
  readonly showPane?: (shown: boolean) => void;
  /** Called with a workbook that the add-in opens in a window of its own: a file in Base64. */
  readonly openWorkbook?: (file: string) => void;
}

/** A stand-in for Excel behind one add-in page that runs the unmodified office.js. */
export interface Host {
  /** What the add-in frame's shim installs as `window.external` before office.js loads. */
  readonly external: object;
  /** Resolves when the add-in has registered for custom function calls. */
  readonly ready: Promise<void>;
  readonly charts: ChartStore;
  /** A test adds those that are to be there. */
  readonly pivotTables: PivotTableState[];
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
  /**
   * As if Excel were slow: answers some batches more, then none until the function it returns is called.
   */
  hold(passing?: number): () => void;
  /** As if another workbook were, or were no longer, the active one: what needs the active workbook fails. */
  switchWorkbook(away: boolean): void;
  /** As if the document were gone while the add-in still runs: no batch is answered well any more. */
  closeWorkbook(): void;
  /**
   * As when a saved workbook is opened before the add-in has started: calls of its functions have become others that
   * nobody knows, `=_xldudf_CAREER_SALARY(…)`, and their cells show `#NAME?` until the formulas are entered again.
   */
  reopen(): void;
  /** Tells the host that a person is, or is no longer, typing in a cell. */
  setCellEditing(editing: boolean): void;
  /** What data validation says of a cell; rows and columns count from 0. */
  validationAt(sheetId: string, row: number, column: number): DataValidationState | undefined;
}

/** A host for the workbook that is open in `api`; `metadata` is the add-in's functions.json. */
export function createHost(api: FUniver, metadata: FunctionsMetadata, options: HostOptions = {}): Host {
  return new PreviewHost(api, metadata, options);
}

/** Bits of a request's flags, as the client sets them. */
const DELAY_FOR_CELL_EDIT = 64;

class PreviewHost implements Host {
  readonly external: object;
  readonly ready: Promise<void>;
  readonly charts: ChartStore;
  readonly pivotTables: PivotTableState[];
  readonly counts = newCounts();

  private readonly book: Book;
  private readonly invocations: Invocations;
  private readonly references = new References();
  private readonly services: Map<string, ExcelObject>;
  private readonly calculation: Calculation;
  private readonly editing: CellEditing;
  private readonly requirementSets: Readonly<Record<string, string>>;
  private readonly faults = new Faults();
  /** Batches are run one after another. */
  private turn: Promise<unknown> = Promise.resolve();

  private readonly functionNames: readonly string[];

  constructor(api: FUniver, metadata: FunctionsMetadata, options: HostOptions) {
    this.requirementSets = options.requirementSets ?? REQUIREMENT_SETS;
    this.functionNames = metadata.functions.map(({ name }) => name);
    this.book = new Book(api);
    if (options.openWorkbook) this.book.openWorkbook = options.openWorkbook;
    this.charts = this.book.charts;
    this.pivotTables = this.book.pivotTables;
    this.editing = new CellEditing();
    this.services = newServices(options.showPane);
    let answerReady = () => {};
    this.ready = new Promise((resolve) => (answerReady = resolve));
    const external = new External({
      locale: options.locale ?? "en-US",
      dark: options.dark ?? false,
      requirementSets: this.requirementSets,
      settings: this.book.commonSettings,
      execute: (body, flags) => this.execute(body, flags),
    });
    this.external = external;
    this.invocations = new Invocations(
      metadata,
      this.knowsRichResults(),
      (messages) => external.send(messages),
      answerReady,
    );
    new Events(api, this.book, (messages) => external.send(messages));
    this.services.set(CUSTOM_FUNCTIONS_SERVICE, new CustomFunctions(this.invocations));
    this.calculation = new Calculation(
      api,
      () => this.book.injector,
      () => this.invocations.pending > 0,
    );
  }

  call(functionId: string, args: readonly unknown[], address: string): Promise<CellResult> {
    return this.invocations.call(functionId, args, address);
  }

  failNext(fault: Fault): void {
    this.faults.failNext(fault);
  }

  hold(passing = 0): () => void {
    return this.faults.hold(passing);
  }

  switchWorkbook(away: boolean): void {
    this.faults.switchWorkbook(away);
  }

  closeWorkbook(): void {
    this.faults.closeWorkbook();
  }

  reopen(): void {
    reopen(this.book, this.functionNames);
  }

  setCellEditing(editing: boolean): void {
    this.editing.set(editing);
  }

  validationAt(sheetId: string, row: number, column: number): DataValidationState | undefined {
    return validationAt(this.book.sheets.of(sheetId), row, column);
  }

  private knowsRichResults(): boolean {
    return !isNewer("1.4", this.requirementSets["CustomFunctionsRuntime"] ?? "0");
  }

  private async execute(body: string, flags: number): Promise<string | number> {
    const request = JSON.parse(body) as BatchRequest;
    // Results of functions come in at any time: a batch in turn may be waiting for them.
    if (isForService(request)) {
      return this.faults.refusal ?? JSON.stringify(await runBatch(request, this.workplace(false)));
    }
    const answer = this.turn.then(() => this.runInTurn(request, body, flags));
    this.turn = answer.catch(() => {});
    return answer;
  }

  private async runInTurn(request: BatchRequest, body: string, flags: number): Promise<string | number> {
    if (this.editing.now && (flags & DELAY_FOR_CELL_EDIT) === 0) return OFFICE_ERROR.cellEditMode;
    await this.editing.ended();
    if (!isCleanup(request)) await this.faults.released();
    if (this.faults.refusal !== undefined) return this.faults.refusal;
    const cleanup = isCleanup(request);
    const response = JSON.stringify(await runBatch(request, this.workplace(!cleanup)));
    count(this.counts, cleanup, body, response);
    return response;
  }

  private workplace(mayFail: boolean): Workplace {
    return {
      references: this.references,
      top: (name) => this.top(name),
      settle: () => this.calculation.settle(),
      check: (member) => checkMember(member, this.requirementSets["ExcelApi"] ?? "0"),
      before: (index, where) => {
        if (mayFail) this.faults.check(index, where);
      },
    };
  }

  private top(name: string) {
    if (name === "") return new Workbook(this.book, this.references);
    const service = this.services.get(name);
    if (service !== undefined) return service;
    throw new HostError("NotImplemented", `The service "${name}" is not known to this host.`);
  }
}
