import type { FunctionsMetadata } from "../host/functions-metadata";
import { readManifest } from "./manifest";
import type { Manifest } from "./manifest";

/** What the page reads of the built add-in beside it. */
export interface AddIn extends Manifest {
  readonly metadata: FunctionsMetadata;
}

const FOLDER = "addin/";

/** Loads the add-in's functions.json and manifest. Throws where the add-in was not built. */
export async function loadAddIn(): Promise<AddIn> {
  const [metadata, manifest] = await Promise.all([fetchText("functions.json"), fetchText("manifest.xml")]);
  return { metadata: JSON.parse(metadata) as FunctionsMetadata, ...readManifest(manifest) };
}

/** The address here of a file that the manifest places on the add-in's own server. */
export function addInAddress(manifestAddress: string): string {
  return FOLDER + new URL(manifestAddress).pathname.slice(1);
}

async function fetchText(file: string): Promise<string> {
  const response = await fetch(FOLDER + file);
  if (!response.ok) throw new Error(`${FOLDER}${file} could not be read: the add-in must be built first.`);
  return response.text();
}
