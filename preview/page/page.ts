import type { FUniver } from "@univerjs/core/facade";
import { ILayoutService } from "@univerjs/preset-sheets-core";
import { createHost } from "../host/host";
import type { Host } from "../host/host";
import { REQUIREMENT_SETS } from "../host/requirement-sets";
import { addInAddress, loadAddIn } from "./add-in";
import { Callout } from "./callout";
import { fillCellMenu } from "./cell-menu";
import { Charts } from "./charts/charts";
import { loadFonts } from "./fonts";
import { registerFunctions } from "./functions/functions";
import { GridView } from "./grid-view";
import { Inputs } from "./inputs/inputs";
import { Pane } from "./pane";
import { fillRibbon } from "./ribbon";
import { Settling } from "./settling";
import { offerWorkbook } from "./offer-workbook";
import { DARK, openWorkbook } from "./workbook";
import "./page.css";

declare global {
  interface Window {
    /** For the add-in's frame, which takes its host from here, and for tests. */
    preview: {
      readonly host: Host;
      readonly univerAPI: FUniver;
      /** Resolves when every formula has its value. */
      readonly settled: () => Promise<void>;
    };
  }
}

/** What Excel would be set to, as "es-MX": `?language=` in the page's address. */
const LANGUAGE = new URLSearchParams(location.search).get("language") ?? "en-US";

/**
 * What Excel would run on: `?platform=win32` for Windows. Else it is the preview itself, a page in a browser, which the
 * part of office.js for Windows serves under its name.
 */
const PLATFORM = new URLSearchParams(location.search).get("platform") ?? "preview";

/** office.js reads from the address where it runs: in Excel, in a shared runtime with custom functions. */
const HOST_INFO = `_host_Info=Excel$${PLATFORM}$16.01$en-US$preview$$disableLogging$3`;

/** Numbers come with their format from this version on, as they do in today's Excel for Windows. */
const RICH_RESULTS = { ...REQUIREMENT_SETS, CustomFunctionsRuntime: "1.4" };

async function start(): Promise<void> {
  const main = one(".workbook");
  await loadFonts();
  const { univerAPI, injector } = openWorkbook(main);
  const { metadata, namespace, page, buttons, cellMenu } = await loadAddIn(LANGUAGE);
  const pane = new Pane(one(".pane"), one(".divider"), buttons[0]?.label ?? "");
  const host = createHost(univerAPI, metadata, {
    requirementSets: RICH_RESULTS,
    locale: LANGUAGE,
    dark: DARK.matches,
    showPane: (shown) => pane.show(shown),
    openWorkbook: offerWorkbook,
  });
  const { records, calls } = registerFunctions(injector, host, metadata, namespace);
  const settling = new Settling(injector, calls);
  const settled = () => settling.settled();
  window.preview = { host, univerAPI, settled };
  fillRibbon(one(".ribbon"), buttons, pane);
  fillCellMenu(univerAPI, cellMenu, pane);
  pane.open(`${addInAddress(page)}?${HOST_INFO}`);

  const view = new GridView(univerAPI, injector, main);
  new Charts(host.charts, view, settled);
  const callout = new Callout(univerAPI, view, records);
  settling.onCalculated(() => callout.update());
  const focusGrid = () => injector.get(ILayoutService).focus();
  new Inputs(univerAPI, view, (...cell) => host.validationAt(...cell), focusGrid);
  univerAPI.addEvent(univerAPI.Event.SheetEditStarted, () => host.setCellEditing(true));
  univerAPI.addEvent(univerAPI.Event.SheetEditEnded, () => host.setCellEditing(false));
}

function one(selector: string): HTMLElement {
  const element = document.querySelector<HTMLElement>(selector);
  if (!element) throw new Error(`The page has no ${selector}.`);
  return element;
}

start().catch((error: unknown) => {
  one(".workbook").textContent = error instanceof Error ? error.message : String(error);
});
