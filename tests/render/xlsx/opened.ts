import { read } from "@e965/xlsx";
import type { WorkBook } from "@e965/xlsx";
import { XMLParser } from "fast-xml-parser";
import { strFromU8, unzipSync } from "fflate";

/** An element of a part: attributes begin with "@", elements that may come more than once are lists. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- whatever a file holds
export type Xml = any;

/** A file as programs read it that have no part in writing it. */
export interface Opened {
  readonly workbook: WorkBook;
  readonly paths: readonly string[];
  part(path: string): string;
  xml(path: string): Xml;
}

/** Elements that are lists however many there are. */
const LISTS = new Set([
  ...[
    "sheet",
    "definedName",
    "row",
    "c",
    "col",
    "mergeCell",
    "dataValidation",
    "hyperlink",
    "xf",
    "font",
    "fill",
  ],
  ...["border", "numFmt", "si", "Relationship", "Override", "Default", "xdr:twoCellAnchor", "c:ser", "c:pt"],
  ...["selection", "brk"],
]);

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: "@",
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
  isArray: (name) => LISTS.has(name),
});

export function opened(bytes: Uint8Array): Opened {
  const parts = unzipSync(bytes);
  const part = (path: string): string => {
    const found = parts[path];
    if (found === undefined) throw new Error(`The file has no part ${path}.`);
    return strFromU8(found);
  };
  return {
    workbook: read(bytes, { cellNF: true, cellStyles: true, cellFormula: true, bookProps: false }),
    paths: Object.keys(parts),
    part,
    xml: (path) => parser.parse(part(path)) as Xml,
  };
}
