/**
 * The part of `@univerjs/preset-sheets-core` that runs without a screen: the same modules, for tests in jsdom.
 */
export * from "@univerjs/engine-formula";
export * from "@univerjs/sheets";
export * from "@univerjs/sheets-formula";
export * from "@univerjs/sheets-numfmt";
import "@univerjs/sheets/facade";
import "@univerjs/engine-formula/facade";
import "@univerjs/sheets-formula/facade";
import "@univerjs/sheets-numfmt/facade";
