/**
 * What functions.json and the help say of the custom functions; `npm run help` writes it beside this file, to
 * functions.json and, in Spanish, to functions.es.json.
 */
export interface Described {
  readonly groups: readonly { readonly heading: string; readonly functions: readonly string[] }[];
  readonly functions: readonly DescribedFunction[];
  readonly enums: readonly DescribedEnum[];
}

export interface DescribedFunction {
  readonly id: string;
  readonly description: string;
  /** What it gives, in words. */
  readonly returns: string;
  /** Whether the first of the rows that it gives are headings. */
  readonly hasHeader: boolean;
  readonly parameters: readonly Parameter[];
}

export interface Parameter {
  readonly name: string;
  readonly description: string;
  readonly type: string;
  readonly optional?: boolean;
  /** "matrix" where a block of cells may be given. */
  readonly dimensionality?: string;
  readonly customEnumId?: string;
}

export interface DescribedEnum {
  readonly id: string;
  readonly values: readonly { readonly stringValue: string; readonly tooltip: string }[];
}

/**
 * From a file of its own, which is fetched only when this is called.
 *
 * @param language as the words call theirs
 */
export async function loadDescribed(language: string): Promise<Described> {
  const { default: described } = await (language === "es"
    ? import("./functions.es.json")
    : import("./functions.json"));
  return described;
}
