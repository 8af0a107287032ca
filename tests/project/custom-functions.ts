import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { generateCustomFunctionsMetadata } from "custom-functions-metadata";

const FOLDER = path.resolve(__dirname, "../../src/functions");

export interface Parameter {
  readonly name: string;
  readonly description?: string;
  readonly optional?: boolean;
  readonly customEnumId?: string;
}

export interface CustomFunction {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  readonly helpUrl?: string;
  readonly parameters: readonly Parameter[];
  readonly result: { readonly type?: string; readonly dimensionality?: string };
  /** What its JSDoc says it returns; the generator leaves this out. */
  readonly returns: string | undefined;
}

export interface CustomEnum {
  readonly id: string;
  readonly values: readonly { readonly tooltip: string }[];
}

/** The files that declare custom functions. */
export const functionFiles = readdirSync(FOLDER)
  .map((file) => path.join(FOLDER, file))
  .filter((file) => readFileSync(file, "utf8").includes("@customfunction"));

/** What functions.json says, made by the same generator as in the build. */
export async function customFunctions(): Promise<readonly CustomFunction[]> {
  const { functions } = await metadata();
  return functions.map((each) => ({ ...each, returns: returnsOf(each.id) }));
}

export async function customEnums(): Promise<readonly CustomEnum[]> {
  return (await metadata()).enums;
}

async function metadata(): Promise<{ functions: Omit<CustomFunction, "returns">[]; enums: CustomEnum[] }> {
  const { errors, metadataJson } = await generateCustomFunctionsMetadata([...functionFiles]);
  if (errors.length > 0) throw new Error(errors.join("\n"));
  return JSON.parse(metadataJson) as Awaited<ReturnType<typeof metadata>>;
}

function returnsOf(id: string): string | undefined {
  const comments = functionFiles.flatMap(
    (file) => readFileSync(file, "utf8").match(/\/\*\*[\s\S]*?\*\//g) ?? [],
  );
  const own = comments.find((comment) => new RegExp(`@customfunction ${id}\\s`).test(comment));
  return /@returns (.*)/.exec(own ?? "")?.[1];
}
