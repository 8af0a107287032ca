import type { FunctionMetadata, FunctionsMetadata } from "./functions-metadata";
import type { CellErrorCode, CellResult, ScalarResult } from "./host";
import type { Message } from "./external";
import { coerceArguments } from "./invocation-arguments";

const CATEGORY = 1;
const INVOKE = 1000;
const CANCEL = 1001;
const FLAG = { cancelable: 1, stream: 2 } as const;

/** The client's own numbers for why a function failed. */
const ERROR_CODES: Readonly<Record<number, CellErrorCode>> = {
  1: "#N/A",
  5: "#DIV/0!",
  6: "#NUM!",
  7: "#VALUE!",
  8: "#NULL!",
  9: "#NAME?",
  10: "#NAME?",
};

/** Cells can show a sentence with these alone. */
const WITH_SENTENCE: readonly CellErrorCode[] = ["#N/A", "#VALUE!"];

/** Calls of custom functions that the client has been asked for, until it answers. */
export class Invocations {
  private readonly functions: Map<string, FunctionMetadata>;
  private readonly waiting = new Map<number, (result: CellResult) => void>();
  private readonly queued: Message[] = [];
  private last = 0;
  private isReady = false;

  constructor(
    metadata: FunctionsMetadata,
    /** Whether results may come with number formats and the like; else only their plain values count. */
    private readonly richResults: boolean,
    private readonly send: (messages: readonly Message[]) => void,
    private readonly onReady: () => void,
  ) {
    this.functions = new Map(metadata.functions.map((found) => [found.id.toUpperCase(), found]));
  }

  get pending() {
    return this.waiting.size;
  }

  clientReady(): void {
    if (this.isReady) return;
    this.isReady = true;
    this.send(this.queued.splice(0));
    this.onReady();
  }

  async call(functionId: string, args: readonly unknown[], address: string): Promise<CellResult> {
    const found = this.functions.get(functionId.toUpperCase());
    if (found === undefined) return failure("#NAME?", `There is no function "${functionId}".`);
    const coerced = coerceArguments(found.parameters, args);
    if (coerced.error !== undefined) return coerced.error;
    const result = await this.invoke(found, coerced.values, address);
    if (result.kind !== "matrix" || found.result?.dimensionality === "matrix") return result;
    return failure("#VALUE!", `${found.name} gives a table, but its metadata declares a single value.`);
  }

  finish(id: number, ok: boolean, value: unknown, errorCode: unknown): void {
    const resolve = this.waiting.get(id);
    this.waiting.delete(id);
    resolve?.(ok ? this.result(value) : failed(value, errorCode));
  }

  private invoke(
    { id, options }: FunctionMetadata,
    values: readonly unknown[],
    address: string,
  ): Promise<CellResult> {
    this.last += 1;
    const invocation = this.last;
    const flags = (options?.cancelable ? FLAG.cancelable : 0) | (options?.stream ? FLAG.stream : 0);
    const caller = options?.requiresAddress ? address : null;
    const body = [invocation, id, values, caller, flags];
    return new Promise((resolve) => {
      this.waiting.set(invocation, resolve);
      this.post({ category: CATEGORY, type: INVOKE, target: "", body });
      if (options?.stream) void this.cancelAfterAnswer(invocation);
    });
  }

  /** A streaming function is listened to once: the host's cells hold one value for each calculation. */
  private async cancelAfterAnswer(invocation: number): Promise<void> {
    while (this.waiting.has(invocation)) await new Promise((resolve) => setTimeout(resolve, 50));
    this.post({ category: CATEGORY, type: CANCEL, target: "", body: { invocationId: invocation } });
  }

  private post(message: Message): void {
    if (this.isReady) this.send([message]);
    else this.queued.push(message);
  }

  private result(value: unknown): CellResult {
    if (!Array.isArray(value)) return this.scalar(value);
    const rows = value as readonly (readonly unknown[])[];
    if (rows.length === 0 || !Array.isArray(rows[0]) || rows[0].length === 0) return failure("#VALUE!");
    return { kind: "matrix", values: rows.map((row) => row.map((cell) => this.scalar(cell))) };
  }

  private scalar(value: unknown): ScalarResult {
    // As in Excel, a function that answers nothing leaves 0 in its cell.
    if (value === null || value === undefined) return { kind: "value", value: 0 };
    if (typeof value === "number" || typeof value === "string" || typeof value === "boolean") {
      return { kind: "value", value };
    }
    return this.rich(value as RichValue);
  }

  private rich(value: RichValue): ScalarResult {
    // The grid has no cards: an entity's cell shows its text, as in Excel before the card is opened.
    if (value.type === "Entity" && this.richResults) return { kind: "value", value: value.text ?? "" };
    if (value.type === "Error" || value.basicType === "Error") {
      return failure(errorCode(value.basicValue), value.errorMessage ?? value.message);
    }
    const basic = value.basicValue;
    if (typeof basic !== "number" && typeof basic !== "string" && typeof basic !== "boolean")
      return failure("#VALUE!");
    return value.numberFormat !== undefined && this.richResults
      ? { kind: "value", value: basic, numberFormat: value.numberFormat }
      : { kind: "value", value: basic };
  }
}

interface RichValue {
  readonly type?: string;
  readonly basicType?: string;
  readonly text?: string;
  readonly basicValue?: unknown;
  readonly numberFormat?: string;
  readonly errorMessage?: string;
  readonly message?: string;
}

const failed = (message: unknown, code: unknown): ScalarResult =>
  failure(ERROR_CODES[Number(code)] ?? "#VALUE!", typeof message === "string" ? message : undefined);

const errorCode = (basic: unknown): CellErrorCode =>
  Object.values(ERROR_CODES).find((code) => code === basic) ?? "#VALUE!";

export function failure(code: CellErrorCode, message?: string): ScalarResult & { readonly kind: "error" } {
  const sentence = message !== undefined && message !== "" && WITH_SENTENCE.includes(code) ? { message } : {};
  return { kind: "error", code, ...sentence };
}
