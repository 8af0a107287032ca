import type { Block, Blueprint } from "../../blueprint/blueprint";
import { writeCells } from "./cells";
import { renderChart } from "./chart";
import { setUpInput, setUpPage } from "./page";
import { renderTable } from "./table";
import { renderText } from "./text";

type Renderers = { readonly [Kind in Block["kind"]]: Renderer<Extract<Block, { kind: Kind }>> };

type Renderer<Kind> = (sheet: Excel.Worksheet, block: Kind, blueprint: Blueprint) => void;

/** A kind of block without a renderer does not compile. */
const RENDERERS: Renderers = { text: renderText, table: renderTable, chart: renderChart };

/**
 * Queues on an empty sheet everything that a blueprint says; nothing is sent before the caller syncs.
 * Every member used is in ExcelApi 1.9.
 */
export function render(sheet: Excel.Worksheet, blueprint: Blueprint): void {
  // Charts are placed over rows and columns, whose sizes must be known by then.
  setUpPage(sheet, blueprint);
  for (const block of blueprint.blocks) renderBlock(sheet, block, blueprint);
  // Last: charts leave stand-ins in the cells that they draw.
  writeCells(sheet, blueprint.blocks);
}

/** Queues the same of a blueprint that is to stand among other things: the sheet's page and sizes stay as they are. */
export function renderPart(sheet: Excel.Worksheet, blueprint: Blueprint): void {
  for (const input of blueprint.inputs) setUpInput(sheet, input);
  for (const block of blueprint.blocks) renderBlock(sheet, block, blueprint);
  writeCells(sheet, blueprint.blocks);
}

function renderBlock<Kind extends Block["kind"]>(
  sheet: Excel.Worksheet,
  block: Extract<Block, { kind: Kind }>,
  blueprint: Blueprint,
): void {
  const renderer: Renderer<Extract<Block, { kind: Kind }>> = RENDERERS[block.kind as Kind];
  renderer(sheet, block, blueprint);
}
