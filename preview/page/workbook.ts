import { LocaleType, LogLevel, mergeLocales, Univer } from "@univerjs/core";
import type { Injector, Plugin, PluginCtor } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { UniverSheetsConditionalFormattingPreset } from "@univerjs/preset-sheets-conditional-formatting";
import conditionalFormattingTexts from "@univerjs/preset-sheets-conditional-formatting/locales/en-US";
import { UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import coreTexts from "@univerjs/preset-sheets-core/locales/en-US";
import { UniverSheetsDrawingPreset } from "@univerjs/preset-sheets-drawing";
import drawingTexts from "@univerjs/preset-sheets-drawing/locales/en-US";
import { UniverSheetsTablePreset } from "@univerjs/preset-sheets-table";
import tableTexts from "@univerjs/preset-sheets-table/locales/en-US";
import { defaultTheme } from "@univerjs/themes";
import { WORKBOOK_FONT } from "./fonts";
import "@univerjs/preset-sheets-core/lib/index.css";
import "@univerjs/preset-sheets-conditional-formatting/lib/index.css";
import "@univerjs/preset-sheets-drawing/lib/index.css";
import "@univerjs/preset-sheets-table/lib/index.css";

/** Whether the person likes dark pages, as the system says. */
export const DARK = window.matchMedia("(prefers-color-scheme: dark)");

export interface OpenWorkbook {
  readonly univerAPI: FUniver;
  /** The spreadsheet's own services. */
  readonly injector: Injector;
}

/** Opens a blank workbook of one sheet in `container`. */
export function openWorkbook(container: HTMLElement): OpenWorkbook {
  const univer = new Univer({
    theme: defaultTheme,
    darkMode: DARK.matches,
    locale: LocaleType.EN_US,
    locales: {
      [LocaleType.EN_US]: mergeLocales(coreTexts, conditionalFormattingTexts, drawingTexts, tableTexts),
    },
    logLevel: LogLevel.ERROR,
  });
  for (const plugin of presetPlugins(container)) {
    if (Array.isArray(plugin)) univer.registerPlugin(plugin[0], plugin[1]);
    else univer.registerPlugin(plugin);
  }
  const univerAPI = FUniver.newAPI(univer);
  univerAPI.createWorkbook({
    id: "workbook",
    name: "Book1",
    sheetOrder: ["sheet1"],
    sheets: { sheet1: BLANK_SHEET },
  });
  DARK.addEventListener("change", () => univerAPI.toggleDarkMode(DARK.matches));
  return { univerAPI, injector: univer.__getInjector() };
}

const BLANK_SHEET = {
  id: "sheet1",
  name: "Sheet1",
  rowCount: 200,
  columnCount: 26,
  defaultColumnWidth: 64,
  defaultRowHeight: 20,
};

type PresetPlugin = PluginCtor<Plugin> | [PluginCtor<Plugin>, ConstructorParameters<PluginCtor<Plugin>>[0]];

/** The presets' plugins are registered by hand: `@univerjs/presets`, which would do it, brings the paid packages in. */
function presetPlugins(container: HTMLElement): PresetPlugin[] {
  const core = UniverSheetsCorePreset({
    container,
    header: true,
    ribbonType: "simple",
    footer: { menus: false, statisticBar: true },
    disableAutoFocus: true,
    customFontFamily: [{ value: WORKBOOK_FONT, label: WORKBOOK_FONT, category: "sans-serif" }],
  });
  return [
    ...core.plugins,
    ...UniverSheetsConditionalFormattingPreset().plugins,
    ...UniverSheetsDrawingPreset().plugins,
    ...UniverSheetsTablePreset().plugins,
  ];
}
