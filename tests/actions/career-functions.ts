import type { Injector } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import type { BaseValueObject } from "@univerjs/engine-formula";
import {
  BaseFunction,
  ErrorType,
  ErrorValueObject,
  IFunctionService,
  NumberValueObject,
  StringValueObject,
} from "@univerjs/engine-formula";
import type { FunctionsMetadata } from "../../preview/host/functions-metadata";
import * as ask from "../../src/functions/ask";
import * as entry from "../../src/functions/entry";
import * as outlook from "../../src/functions/outlook";
import * as pay from "../../src/functions/pay";

type CareerFunction = (...args: never[]) => unknown;

const FUNCTIONS: Record<string, CareerFunction> = { ...ask, ...entry, ...outlook, ...pay };

/** What a workbook must know of them where it is to lose sight of them. */
export const CAREER_FUNCTIONS: FunctionsMetadata = {
  functions: Object.keys(FUNCTIONS).map((name) => ({
    id: name.toUpperCase(),
    name: name.toUpperCase(),
    parameters: [],
    result: {},
  })),
};

/** Lets the formulas of a workbook without an add-in page call the custom functions; what they need must be loaded. */
export function registerCareerFunctions(univerAPI: FUniver): void {
  const { _injector: injector } = univerAPI as unknown as { _injector: Injector };
  const executors = Object.entries(FUNCTIONS).map(
    ([name, run]) => new Executor(`CAREER.${name.toUpperCase()}`, run),
  );
  injector.get(IFunctionService).registerExecutors(...executors);
}

class Executor extends BaseFunction {
  constructor(
    name: string,
    private readonly run: CareerFunction,
  ) {
    super(name);
  }

  override calculate(...variants: BaseValueObject[]): BaseValueObject {
    const error = variants.find((variant) => firstCell(variant)?.isError());
    if (error) return firstCell(error) ?? error;
    try {
      return shown(this.run(...(variants.map(plain) as never[])));
    } catch (thrown) {
      const notAvailable = thrown instanceof CustomFunctions.Error && thrown.code === "#N/A";
      return ErrorValueObject.create(notAvailable ? ErrorType.NA : ErrorType.VALUE);
    }
  }
}

function firstCell(value: BaseValueObject): BaseValueObject | undefined {
  if (!value.isArray()) return value;
  return (value as unknown as { getFirstCell(): BaseValueObject }).getFirstCell();
}

/** A blank or omitted argument arrives as `null`. */
function plain(value: BaseValueObject): unknown {
  const cell = firstCell(value);
  return cell === undefined || cell.isNull() ? null : cell.getValue();
}

function shown(value: unknown): BaseValueObject {
  const bare =
    typeof value === "object" && value !== null ? (value as { basicValue: unknown }).basicValue : value;
  return typeof bare === "number" ? NumberValueObject.create(bare) : StringValueObject.create(String(bare));
}
