import type { CustomEnum, DescribedFunction } from "./assets/functions-help/described-functions";

/** What is read of functions.json; what else it holds passes through. */
interface Metadata {
  readonly functions: readonly DescribedFunction[];
  readonly enums: readonly CustomEnum[];
}

export function finished(metadata: Metadata): Metadata;
export function inSpanish(metadata: Metadata): Metadata;
/** Throws where there is none. */
export function spanish(english: string): string;
