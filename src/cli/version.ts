import { PROGRAM } from "./help";

/** Put in when the program is built. */
declare const PROGRAM_VERSION: string;

/** The version of the program and that of its data. */
export async function versions(): Promise<string> {
  const { dataset } = await import("../dataset/dataset");
  return `${PROGRAM} ${PROGRAM_VERSION} (data set ${dataset().version})`;
}
