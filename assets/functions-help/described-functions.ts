import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { generateCustomFunctionsMetadata } from "custom-functions-metadata";

const FOLDER = path.resolve(__dirname, "../../src/functions");

export interface Parameter {
  readonly name: string;
  readonly description?: string;
  readonly optional?: boolean;
  readonly dimensionality?: string;
  readonly customEnumId?: string;
}

export interface DescribedFunction {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  readonly helpUrl?: string;
  readonly parameters: readonly Parameter[];
  readonly result: { readonly type?: string; readonly dimensionality?: string };
  /** What its JSDoc says it returns; the generator leaves this out. */
  readonly returns: string | undefined;
  /** The rule behind it, where there is one. */
  readonly remarks: string | undefined;
}

export interface CustomEnum {
  readonly id: string;
  readonly values: readonly EnumValue[];
}

export interface EnumValue {
  /** What Excel shows in its list. */
  readonly name: string;
  /** What it writes into the formula. */
  readonly stringValue: string;
  readonly tooltip: string;
}

/** The files that declare custom functions. */
export const functionFiles = readdirSync(FOLDER)
  .map((file) => path.join(FOLDER, file))
  .filter((file) => readFileSync(file, "utf8").includes("@customfunction"));

/** What functions.json says, made by the same generator as in the build, with what it leaves out. */
export async function describedFunctions(): Promise<readonly DescribedFunction[]> {
  const { functions } = await metadata();
  return functions.map((each) => ({
    ...each,
    returns: tagOf(each.id, "returns"),
    remarks: tagOf(each.id, "remarks"),
  }));
}

export async function customEnums(): Promise<readonly CustomEnum[]> {
  return (await metadata()).enums;
}

/** `SALARY(career, [statistic])` */
export function signature({ id, parameters }: DescribedFunction): string {
  const names = parameters.map(({ name, optional }) => (optional ? `[${name}]` : name));
  return `CAREER.${id}(${names.join(", ")})`;
}

async function metadata(): Promise<{ functions: DescribedFunction[]; enums: CustomEnum[] }> {
  const { errors, metadataJson } = await generateCustomFunctionsMetadata([...functionFiles]);
  if (errors.length > 0) throw new Error(errors.join("\n"));
  return JSON.parse(metadataJson) as Awaited<ReturnType<typeof metadata>>;
}

/** The text of a tag in the comment of a function, each paragraph on one line. */
function tagOf(id: string, tag: string): string | undefined {
  const comments = functionFiles.flatMap(
    (file) => readFileSync(file, "utf8").match(/\/\*\*[\s\S]*?\*\//g) ?? [],
  );
  const own = comments.find((comment) => new RegExp(`@customfunction ${id}\\s`).test(comment));
  const plain = (own ?? "").replace(/\*\/$/, "").replace(/^\s*\* ?/gm, "");
  const text = new RegExp(`^@${tag}\\s([^@]*)`, "m").exec(plain)?.[1];
  return text
    ?.split(/\n\s*\n/)
    .map((paragraph) => paragraph.replace(/\s+/g, " ").trim())
    .join("\n\n");
}
