import {
  ArrayValueObject,
  BaseFunction,
  BooleanValueObject,
  ErrorValueObject,
  NumberValueObject,
  StringValueObject,
} from "@univerjs/preset-sheets-core";
import type { BaseValueObject, ErrorType } from "@univerjs/preset-sheets-core";
import type { FunctionMetadata } from "../../host/functions-metadata";
import type { CellResult, ScalarResult } from "../../host/host";
import { firstError, liftedArguments, plainArgument } from "./arguments";
import type { Argument } from "./arguments";
import { BUSY } from "./calls";
import type { CallingCell, Calls } from "./calls";
import type { CellRecords } from "./cell-records";

/** A function of the add-in as the formula engine sees it. */
export class AddInFunction extends BaseFunction {
  constructor(
    name: string,
    private readonly metadata: FunctionMetadata,
    private readonly calls: Calls,
    private readonly records: CellRecords,
    private readonly addressOf: (cell: CallingCell) => string,
  ) {
    super(name);
  }

  override calculate(...variants: BaseValueObject[]): BaseValueObject {
    const cell = { sheetId: this.subUnitId ?? "", row: this.row, column: this.column };
    const result = this.resultOf(variants.map(plainArgument), cell);
    this.records.keep(cell, String(this.name), result);
    return valueObject(result);
  }

  private resultOf(args: readonly Argument[], cell: CallingCell): CellResult {
    const lifted = liftedArguments(this.metadata, args);
    if (!lifted) return this.call(args, cell);
    // Every call is made before any is waited for.
    const values = lifted.map((row) => row.map((each) => firstCell(this.call(each, cell))));
    return values.flat().some(isBusy) ? BUSY : { kind: "matrix", values };
  }

  private call(args: readonly Argument[], cell: CallingCell): CellResult {
    const error = firstError(args);
    if (error) return { kind: "error", code: error.code as ErrorCode };
    return this.calls.ask(this.metadata.id, args, this.addressOf(cell), cell);
  }
}

type ErrorCode = Extract<ScalarResult, { kind: "error" }>["code"];

function isBusy(result: ScalarResult): boolean {
  return result.kind === "error" && result.code === "#BUSY!";
}

/** A lifted call has one cell to fill. */
function firstCell(result: CellResult): ScalarResult {
  if (result.kind !== "matrix") return result;
  return result.values[0]?.[0] ?? { kind: "value", value: null };
}

function valueObject(result: CellResult): BaseValueObject {
  if (result.kind !== "matrix") return scalarObject(result);
  return ArrayValueObject.create({
    calculateValueList: result.values.map((row) => row.map(scalarObject)),
    rowCount: result.values.length,
    columnCount: result.values[0]?.length ?? 0,
    unitId: "",
    sheetId: "",
    row: -1,
    column: -1,
  });
}

function scalarObject(result: ScalarResult): BaseValueObject {
  if (result.kind === "error") return ErrorValueObject.create(result.code as ErrorType);
  const { value } = result;
  if (typeof value === "number") return NumberValueObject.create(value);
  if (typeof value === "boolean") return BooleanValueObject.create(value);
  // Excel shows 0 where a function gave nothing.
  return value === null ? NumberValueObject.create(0) : StringValueObject.create(value);
}
