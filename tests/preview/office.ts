import { LocaleType, Univer } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { UniverFormulaEnginePlugin } from "@univerjs/engine-formula";
import { UniverSheetsPlugin } from "@univerjs/sheets";
import { UniverSheetsFormulaPlugin } from "@univerjs/sheets-formula";
import { UniverSheetsNumfmtPlugin } from "@univerjs/sheets-numfmt";
import "@univerjs/sheets/facade";
import "@univerjs/engine-formula/facade";
import "@univerjs/sheets-formula/facade";
import "@univerjs/sheets-numfmt/facade";
import { pathToFileURL } from "node:url";
import { MessageChannel } from "node:worker_threads";
import type { FunctionsMetadata } from "../../preview/host/functions-metadata";
import { createHost, type Host, type HostOptions } from "../../preview/host/host";

/*
 * Runs the unmodified office.js against the preview's host and a workbook without a screen. A test file that uses it
 * begins with
 *
 *   /**
 *    * @jest-environment jsdom
 *    * @jest-environment-options {"url":"http://localhost/?_host_Info=Excel$Win32$16.01$en-US$$$$3","resources":"usable"}
 *    *\/
 *
 * office.js is loaded once for a test file, with the first workbook, and talks to whichever workbook is open.
 */

export interface OpenWorkbook {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly host: Host;
  readonly univerAPI: FUniver;
  close(): void;
}

export interface OpenOptions extends HostOptions {
  /** functions.json of the custom functions that the test associates. */
  readonly metadata?: FunctionsMetadata;
}

const OFFICE_JS = require.resolve("@microsoft/office-js/dist/office.js");
const ROWS = 200;
const COLUMNS = 26;

/** Opens an empty workbook with one sheet, "Sheet1", behind the global `Excel` and `Office`. */
export async function openWorkbook({
  metadata = { functions: [] },
  ...options
}: OpenOptions = {}): Promise<OpenWorkbook> {
  // jsdom has none, and the formula engine takes turns with one.
  globalThis.MessageChannel ??= MessageChannel as unknown as typeof globalThis.MessageChannel;
  const univer = newUniver();
  const univerAPI = FUniver.newAPI(univer);
  univerAPI.createWorkbook(emptyWorkbook());
  const host = createHost(univerAPI, metadata, options);
  connected = host.external as External;
  await loadOffice();
  return { Excel: window.Excel, Office: window.Office, host, univerAPI, close: () => univer.dispose() };
}

function newUniver(): Univer {
  const univer = new Univer({ locale: LocaleType.EN_US, locales: { [LocaleType.EN_US]: {} } });
  univer.registerPlugin(UniverFormulaEnginePlugin);
  univer.registerPlugin(UniverSheetsPlugin);
  univer.registerPlugin(UniverSheetsFormulaPlugin);
  univer.registerPlugin(UniverSheetsNumfmtPlugin);
  return univer;
}

const emptyWorkbook = () => ({
  id: "book",
  name: "Book1",
  sheetOrder: ["sheet-1"],
  sheets: { "sheet-1": { id: "sheet-1", name: "Sheet1", rowCount: ROWS, columnCount: COLUMNS } },
});

type External = Record<string, (...args: unknown[]) => unknown>;

let connected: External;
let loading: Promise<unknown> | undefined;

declare global {
  interface Window {
    Excel: typeof Excel;
    Office: typeof Office;
  }
}

/** office.js holds on to its host: it is given one that passes everything on to the workbook that is open now. */
function loadOffice(): Promise<unknown> {
  const names = ["GetContext", "GetLoggingAllowed", "Execute", "RegisterEvent", "UnregisterEvent"];
  loading ??= new Promise((resolve, reject) => {
    const external = Object.fromEntries(
      names.map((name) => [name, (...args: unknown[]) => connected[name]?.(...args)]),
    );
    Object.defineProperty(window, "external", { value: external });
    const script = document.createElement("script");
    script.src = pathToFileURL(OFFICE_JS).href;
    script.onload = () => resolve(window.Office.onReady());
    script.onerror = reject;
    document.head.append(script);
  });
  return loading;
}
