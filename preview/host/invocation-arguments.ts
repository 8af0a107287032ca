import type { ParameterMetadata } from "./functions-metadata";
import type { ScalarResult } from "./host";

type Outcome =
  | { readonly values: readonly unknown[]; readonly error?: undefined }
  | { readonly values?: undefined; readonly error: ScalarResult };

class NotOfType extends Error {}

/**
 * Brings arguments into the shape that the function's metadata asks for: omitted ones become `null`, ranges are
 * matrices or single values as declared, and numbers, text and booleans are turned into each other as Excel does.
 */
export function coerceArguments(parameters: readonly ParameterMetadata[], args: readonly unknown[]): Outcome {
  const last = parameters.at(-1);
  const repeats = last?.repeating === true;
  const required = parameters.filter((found) => found.optional !== true && found.repeating !== true).length;
  if ((args.length > parameters.length && !repeats) || args.length < required) {
    return {
      error: {
        kind: "error",
        code: "#VALUE!",
        message: "The function was given too few or too many arguments.",
      },
    };
  }
  try {
    const fixed = repeats ? parameters.slice(0, -1) : parameters;
    const values = fixed.map((parameter, index) => coerce(parameter, args[index]));
    const rest = args.slice(fixed.length).map((arg) => (last === undefined ? arg : coerce(last, arg)));
    return { values: repeats ? [...values, rest] : values };
  } catch (error) {
    if (error instanceof NotOfType) return { error: { kind: "error", code: "#VALUE!" } };
    throw error;
  }
}

function coerce(parameter: ParameterMetadata, arg: unknown): unknown {
  if (arg === undefined) return null;
  const type = parameter.type ?? "any";
  if (parameter.dimensionality === "matrix") {
    const rows = Array.isArray(arg) ? (arg as readonly (readonly unknown[])[]) : [[arg]];
    return rows.map((row) => row.map((cell) => convert(type, cell)));
  }
  return convert(type, Array.isArray(arg) ? single(arg as readonly (readonly unknown[])[]) : arg);
}

/** A range of several cells cannot be one value. */
function single(rows: readonly (readonly unknown[])[]): unknown {
  if (rows.length !== 1 || rows[0]?.length !== 1) throw new NotOfType();
  return rows[0][0];
}

function convert(type: string, value: unknown): unknown {
  if (type === "any") return value ?? null;
  // A blank cell is 0, "" or FALSE to a function that asks for one of them; only "any" can tell.
  if (type === "number") return toNumber(value ?? 0);
  if (type === "boolean") return toBoolean(value ?? false);
  return typeof value === "boolean" ? String(value).toUpperCase() : String(value ?? "");
}

function toNumber(value: unknown): number {
  if (typeof value === "boolean") return value ? 1 : 0;
  const found = typeof value === "string" && value.trim() === "" ? NaN : Number(value);
  if (!Number.isFinite(found)) throw new NotOfType();
  return found;
}

function toBoolean(value: unknown): boolean {
  if (typeof value === "boolean") return value;
  if (typeof value === "number") return value !== 0;
  const text = String(value).toUpperCase();
  if (text !== "TRUE" && text !== "FALSE") throw new NotOfType();
  return text === "TRUE";
}
