/** What functions.json and the help say of the custom functions; `npm run help` writes it to functions.json beside this file. */
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

/** From a file of its own, which is fetched only when this is called. */
export async function loadDescribed(): Promise<Described> {
  const { default: described } = await import("./functions.json");
  return described;
}
