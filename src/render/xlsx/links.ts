import type { Blueprint, TextBlock } from "../../blueprint/blueprint";
import { textOf } from "../../blueprint/blueprint";
import { textHeight } from "../../blueprint/measured-text";
import { STYLES } from "../../blueprint/style";
import type { Style } from "../../blueprint/style";

/** What ends a sentence or a list, and no address. */
const AFTER = /[.,;:!?)\]]+$/;

/** Where cells lead, by their places: "row,column". */
export type Links = ReadonlyMap<string, string>;

/**
 * A text that gives an address leads there, and one that names a file to that file.
 *
 * @param files the names of files that lie beside the workbook
 */
export function linksOf(blueprint: Blueprint, files: ReadonlySet<string>): Links {
  const links = new Map<string, string>();
  for (const block of blueprint.blocks) {
    if (block.kind === "chart") continue;
    if (block.kind === "text") {
      const target = targetOf(textOf(block.cell), files);
      const { area } = target === undefined ? block : leadingFrom(block, blueprint);
      if (target !== undefined) links.set(`${area.row},${area.column}`, target);
      continue;
    }
    block.cells.forEach((line, down) =>
      line.forEach((cell, across) => {
        const target = targetOf(textOf(cell), files);
        if (target !== undefined) links.set(`${block.area.row + down},${block.area.column + across}`, target);
      }),
    );
  }
  return links;
}

function targetOf(text: string, files: ReadonlySet<string>): string | undefined {
  return files.has(text) ? encodeURIComponent(text) : addressIn(text);
}

/** The address that a text gives, where it is exactly one and a safe one; a cell can lead to one only. */
function addressIn(text: string): string | undefined {
  const addresses = new Set(
    [...text.matchAll(/\bhttps?:\/\/[^\s"<>]+/g)].map(([each]) => each.replace(AFTER, "")),
  );
  const [only] = addresses;
  if (addresses.size !== 1 || only === undefined || !URL.canParse(only)) return undefined;
  return new URL(only).protocol === "https:" ? only : undefined;
}

/** A text of several lines leads there from the one before it in its row: LibreOffice does not break lines of a link. */
function leadingFrom(block: TextBlock, { blocks, columnWidths }: Blueprint): TextBlock {
  const { area, cell } = block;
  const style: Style = STYLES[block.style];
  const widths = columnWidths.slice(area.column, area.column + area.columns);
  const room = widths.reduce((total, width) => total + width, 0);
  if (textHeight(textOf(cell), room, style) === textHeight("", room, style)) return block;
  const first = blocks.find((other) => other.kind === "text" && other.area.row === area.row);
  return first?.kind === "text" ? first : block;
}
