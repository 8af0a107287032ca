import type { FunctionsMetadata } from "../host/functions-metadata";
import { readManifest } from "./manifest";
import type { Manifest } from "./manifest";

/** What the page reads of the built add-in beside it. */
export interface AddIn extends Manifest {
  readonly metadata: FunctionsMetadata;
}

const FOLDER = "addin/";

/** Loads the add-in's manifest, and what describes its functions, in a language. Throws where the add-in was not built. */
export async function loadAddIn(language: string): Promise<AddIn> {
  const manifest = readManifest(await fetchText(`${FOLDER}manifest.xml`), language);
  const metadata = await fetchText(addInAddress(manifest.functions));
  return { metadata: JSON.parse(metadata) as FunctionsMetadata, ...manifest };
}

/** The address here of a file that the manifest places on the add-in's own server. */
export function addInAddress(manifestAddress: string): string {
  return FOLDER + new URL(manifestAddress).pathname.slice(1);
}

async function fetchText(file: string): Promise<string> {
  const response = await fetch(file);
  if (!response.ok) throw new Error(`${file} could not be read: the add-in must be built first.`);
  return response.text();
}
