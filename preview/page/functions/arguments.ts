import type { ArrayValueObject, BaseValueObject } from "@univerjs/preset-sheets-core";
import type { FunctionMetadata, ParameterMetadata } from "../../host/functions-metadata";

/** An error that stands in a cell, or is a formula's intermediate result. */
export class CellError {
  constructor(readonly code: string) {}
}

/** `undefined` is an omitted argument, `null` a blank cell. */
export type Scalar = string | number | boolean | null | undefined | CellError;
export type Matrix = readonly (readonly Scalar[])[];
export type Argument = Scalar | Matrix;

/** The engine's value as a plain one; a reference to one cell is a matrix of one. */
export function plainArgument(value: BaseValueObject): Argument {
  if (value.isArray()) {
    const rows = (value as ArrayValueObject).getArrayValue();
    return rows.map((row) => Array.from(row, (cell) => plainCell(cell)));
  }
  return value.isNull() ? undefined : plainCell(value);
}

function plainCell(value: BaseValueObject | null | undefined | void): Scalar {
  if (!value || value.isNull()) return null;
  if (value.isError()) return new CellError(String(value.getValue()));
  return value.getValue() as string | number | boolean;
}

/** The parameter that takes the argument at `index`; the last one may repeat. */
function parameterAt(metadata: FunctionMetadata, index: number): ParameterMetadata | undefined {
  const last = metadata.parameters.at(-1);
  return metadata.parameters[index] ?? (last?.repeating ? last : undefined);
}

/**
 * Excel's lifting: a range given where the function takes one value means one call for each of its cells.
 * Gives the arguments of every call by row and column, or `undefined` where one call does.
 */
export function liftedArguments(
  metadata: FunctionMetadata,
  args: readonly Argument[],
): Argument[][][] | undefined {
  const lifted = args.map((arg, index) => isMatrix(arg) && !takesMatrix(metadata, index));
  const matrices = args.filter((arg, index): arg is Matrix => isMatrix(arg) && lifted[index] === true);
  const rowCount = Math.max(0, ...matrices.map((matrix) => matrix.length));
  const columnCount = Math.max(0, ...matrices.map((matrix) => matrix[0]?.length ?? 0));
  if (rowCount * columnCount <= 1) return undefined;
  return Array.from({ length: rowCount }, (_, row) =>
    Array.from({ length: columnCount }, (_, column) =>
      args.map((arg, index) => (lifted[index] && isMatrix(arg) ? cellOf(arg, row, column) : arg)),
    ),
  );
}

/** The first error among the arguments. Excel then does not call the function; the formula is that error. */
export function firstError(args: readonly Argument[]): CellError | undefined {
  return args
    .flatMap((arg) => (isMatrix(arg) ? arg.flat() : [arg]))
    .find((each) => each instanceof CellError);
}

function isMatrix(arg: Argument): arg is Matrix {
  return Array.isArray(arg);
}

function takesMatrix(metadata: FunctionMetadata, index: number): boolean {
  return parameterAt(metadata, index)?.dimensionality === "matrix";
}

/** A single row or column serves all the others; past a longer one's end Excel puts #N/A. */
function cellOf(matrix: Matrix, row: number, column: number): Scalar {
  const cells = matrix[matrix.length === 1 ? 0 : row] ?? [];
  const index = cells.length === 1 ? 0 : column;
  return index < cells.length ? cells[index] : new CellError("#N/A");
}
