import { numberText } from "../../src/taskpane/formulas/number-text";
import type { DescribedFunction } from "./described-functions";
import { functionFiles } from "./described-functions";

type Calculate = (...given: unknown[]) => unknown;

/** What a cell shows, or the cells that a formula fills. */
export type Shown = string | readonly (readonly string[])[];

/** Stands for Excel's own: what the functions need of it, in a version that takes number formats. */
class CellError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

/** Readies this process to calculate formulas as Excel would. */
export async function calculator(
  functions: readonly DescribedFunction[],
): Promise<(formula: string) => Promise<Shown>> {
  Object.assign(globalThis, {
    CustomFunctions: { Error: CellError, ErrorCode: { notAvailable: "#N/A", invalidValue: "#VALUE!" } },
    Office: { context: { requirements: { isSetSupported: (set: string) => set !== "ExcelApi" } } },
  });
  const modules = await Promise.all(
    functionFiles.map((file) => import(file) as Promise<Record<string, Calculate>>),
  );
  const exported = new Map(modules.flatMap((module) => Object.entries(module)));
  return async (formula) => {
    const [, id = "", list = ""] = /^=CAREER\.(\w+)\((.*)\)$/.exec(formula) ?? [];
    const described = functions.find((each) => each.id === id);
    const calculate = exported.get(id.toLowerCase());
    if (!calculate || !described) throw new Error(`The help shows a formula that is none: ${formula}`);
    try {
      return shown(await calculate(...given(described, list)));
    } catch (error) {
      if (error instanceof CellError) return shown(error);
      throw error;
    }
  };
}

/** Arguments as Excel passes them: one that is left out is null, a block is an array of rows. */
function given({ parameters }: DescribedFunction, list: string): unknown[] {
  const texts = list === "" ? [] : (list.match(/"[^"]*"|\{[^}]*\}|[^,"{}]+|(?<=,|^)(?=,|$)/g) ?? []);
  return parameters.map(({ dimensionality }, index) => {
    const text = texts[index] ?? "";
    if (text === "") return null;
    if (text.startsWith("{")) {
      const rows = text.slice(1, -1).split(";");
      return rows.map((row) => [JSON.parse(row) as unknown]);
    }
    const value = JSON.parse(text) as unknown;
    return dimensionality === "matrix" ? [[value]] : value;
  });
}

function shown(value: unknown): Shown {
  return Array.isArray(value) ? value.map((row: unknown[]) => row.map(inCell)) : inCell(value);
}

function inCell(value: unknown): string {
  if (value instanceof CellError) return `${value.code} ${value.message}`;
  if (typeof value !== "object" || value === null) return String(value);
  const { type, text, basicValue, numberFormat = "" } = value as Readonly<Record<string, string>>;
  if (type === "Entity") return text ?? "";
  const formatted = numberText(Number(basicValue), numberFormat);
  if (formatted === undefined) throw new Error(`The help does not know the number format ${numberFormat}.`);
  return formatted;
}
