import { existsSync, statSync, unlinkSync } from "node:fs";
import { rename, unlink, writeFile } from "node:fs/promises";
import path from "node:path";
import { safeFileName } from "../blueprint/file-name";
import { NotDone } from "./not-done";
import { quotedPath } from "./quoted-path";
import { print } from "./terminal";
import { WrongUse } from "./wrong-use";

const WORKBOOK = ".xlsx";

/** Where a workbook goes: a path, or standard output. */
export interface Output {
  readonly path: string | "-";
  /** Whether a file that is there already is written over. */
  readonly force: boolean;
}

/**
 * Where `--output` sends a workbook, checked before the work is done.
 *
 * @param named as given: a file, a folder, "-" for standard output; the current folder where absent
 * @param usual what the workbook is called where the person does not say, without ending
 * @throws WrongUse for a file that is no workbook or that is there already
 */
export function outputFor(named: string | undefined, usual: string, force: boolean): Output {
  if (named === "-") {
    if (!process.stdout.isTTY) return { path: "-", force };
    throw new WrongUse("A workbook is nothing to read on a screen. Send it on: … -o - > out.xlsx");
  }
  const file = safeFileName(usual) + WORKBOOK;
  const output = named === undefined ? file : isFolder(named) ? path.join(named, file) : named;
  if (path.extname(output).toLowerCase() !== WORKBOOK) {
    throw new WrongUse(`${quotedPath(output)} is no name for a workbook. Let it end in ${WORKBOOK}.`);
  }
  refuseTaken(output, force);
  return { path: output, force };
}

/** @throws WrongUse for a file that is there already, unless it may be written over */
export function refuseTaken(file: string, force: boolean): void {
  if (force || !existsSync(file)) return;
  throw new WrongUse(
    `${quotedPath(file)} is there already. Give another name or folder, or --force to write over it.`,
  );
}

/**
 * Writes a workbook, whole or not at all, and tells its path; or sends it to standard output.
 *
 * @throws NotDone where it cannot be written
 */
export async function deliver({ path: file, force }: Output, workbook: Uint8Array): Promise<void> {
  if (file === "-") {
    process.stdout.write(workbook);
    return;
  }
  refuseTaken(file, force);
  await writeWhole(file, workbook);
  print(file);
}

/** Names under which files are being written; whoever stops the program takes these away. */
const unfinished = new Set<string>();

/** Writes under another name first, so that under its own a file is never seen half written. */
export async function writeWhole(file: string, bytes: Uint8Array): Promise<void> {
  const temporary = path.join(path.dirname(file), `.${process.pid}.${path.basename(file).slice(0, 100)}.tmp`);
  unfinished.add(temporary);
  try {
    await writeFile(temporary, bytes);
    await rename(temporary, file);
  } catch (error) {
    await unlink(temporary).catch(() => undefined);
    throw notWritten(file, error);
  } finally {
    unfinished.delete(temporary);
  }
}

/** Takes away what was begun, at once, since the program is about to end. */
export function removeUnfinished(): void {
  for (const file of unfinished) if (existsSync(file)) unlinkSync(file);
}

const REASONS: ReadonlyMap<string, string> = new Map([
  ["ENOENT", "its folder does not exist. Make the folder first"],
  ["ENOTDIR", "its folder is a file. Give another folder"],
  ["EEXIST", "there is a file of that name. Give another folder"],
  ["EISDIR", "it is a folder. Give the name of a file"],
  ["EACCES", "that is not allowed here, or the file is open in Excel. Close it, or give another folder"],
  ["EPERM", "that is not allowed here, or the file is open in Excel. Close it, or give another folder"],
  ["EBUSY", "it is open in another program. Close it, then try again"],
  ["EROFS", "nothing can be written there. Give another folder"],
  ["ENOSPC", "the disk is full. Make room, then try again"],
  ["EDQUOT", "the disk is full. Make room, then try again"],
  ["ENAMETOOLONG", "its name is too long. Give a shorter one"],
]);

/** Those that hold for every other file in the folder too. */
const LASTING = new Set(["ENOSPC", "EDQUOT", "EROFS", "EACCES", "ENOENT", "ENOTDIR"]);

/** Whether what kept a file from being written will keep the next one from it too. */
export function isLasting(error: unknown): boolean {
  if (!(error instanceof NotDone)) return false;
  const { code = "" } = (error.cause ?? {}) as NodeJS.ErrnoException;
  return LASTING.has(code);
}

/** @param error what the system threw */
export function notWritten(file: string, error: unknown): NotDone {
  const { code = "", message } = error as NodeJS.ErrnoException;
  const reason = REASONS.get(code) ?? message;
  return new NotDone(`${quotedPath(file)} could not be written: ${reason}.`, { cause: error });
}

function isFolder(named: string): boolean {
  return /[\\/]$/.test(named) || (existsSync(named) && statSync(named).isDirectory());
}
