import { LocaleType, Univer } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import {
  UniverFormulaEnginePlugin,
  UniverSheetsFormulaPlugin,
  UniverSheetsNumfmtPlugin,
  UniverSheetsPlugin,
} from "@univerjs/preset-sheets-core";
import { pathToFileURL } from "node:url";
import { MessageChannel } from "node:worker_threads";
import type { FunctionsMetadata } from "../../preview/host/functions-metadata";
import { createHost, type Host, type HostOptions } from "../../preview/host/host";
import { registerFunctions } from "../../preview/page/functions/functions";

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
  /** functions.json of the custom functions that the test associates; cells can use them as `CAREER.…`. */
  readonly metadata?: FunctionsMetadata;
}

const OFFICE_JS = require.resolve("@microsoft/office-js/dist/office.js");
const NAMESPACE = "CAREER";
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
  registerFunctions(univer.__getInjector(), host, metadata, NAMESPACE);
  await connect(host.external as External);
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

/** What office.js tells its host once, and every workbook after the first must hear as well. */
const onceTold: ((external: External) => void)[] = [];

declare global {
  interface Window {
    Excel: typeof Excel;
    Office: typeof Office;
  }
}

/** office.js holds on to its host: it is given one that passes everything on to the workbook that is open now. */
async function connect(external: External): Promise<void> {
  connected = external;
  for (const tell of onceTold) tell(external);
  loading ??= loadOffice();
  await loading;
}

function loadOffice(): Promise<unknown> {
  Object.defineProperty(window, "external", { value: passedOn() });
  return new Promise((resolve, reject) => {
    const script = document.createElement("script");
    script.src = pathToFileURL(OFFICE_JS).href;
    script.onload = () => resolve(window.Office.onReady());
    script.onerror = reject;
    document.head.append(script);
  });
}

const nothing = () => undefined;

const passedOn = (): External => ({
  GetContext: () => connected["GetContext"]?.(),
  GetLoggingAllowed: () => connected["GetLoggingAllowed"]?.(),
  Execute(id, params, callback) {
    const isReady = JSON.stringify(params).includes("_SetOsfControlContainerReadyForCustomFunctions");
    if (isReady) onceTold.push((external) => external["Execute"]?.(id, params, nothing));
    connected["Execute"]?.(id, params, callback);
  },
  RegisterEvent(id, target, handler, callback) {
    onceTold.push((external) => external["RegisterEvent"]?.(id, target, handler, nothing));
    connected["RegisterEvent"]?.(id, target, handler, callback);
  },
  UnregisterEvent: (...args) => connected["UnregisterEvent"]?.(...args),
});
