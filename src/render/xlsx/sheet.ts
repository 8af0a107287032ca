import type { Block, Blueprint } from "../../blueprint/blueprint";
import { cellStyle } from "./cell-style";
import { contentOf, isGuarded } from "./cell-content";
import { drawChart } from "./chart";
import type { Drawn, DrawnCell } from "./drawn";
import { linksOf } from "./links";
import type { Links } from "./links";
import type { Sheet, WrittenCell } from "./package";
import { pageOf } from "./page";
import { drawTable } from "./table";
import { drawText } from "./text";

type Drawers = {
  readonly [Kind in Block["kind"]]: (block: Extract<Block, { kind: Kind }>, blueprint: Blueprint) => Drawn;
};

/** A kind of block without a drawer does not compile. */
const DRAWERS: Drawers = { text: drawText, table: drawTable, chart: drawChart };

/** @throws LiveFigures where the sheet holds formulas that only the add-in can calculate */
export function sheetOf(blueprint: Blueprint, files: ReadonlySet<string>): Sheet {
  const { name, opensAt, blocks } = blueprint;
  const drawn = blocks.map((block) => draw(block, blueprint));
  const links = linksOf(blueprint, files);
  const page = pageOf(blueprint);
  return {
    contents: {
      ...page,
      name,
      cells: new Map([
        // The library leaves out rows that are sized or hidden but have no cell.
        ...[...page.rowDefs.keys()].map((row) => [`${row},0`, {}] as const),
        ...drawn.flatMap(({ cells = [] }) =>
          cells.map((cell) => [`${cell.row},${cell.column}`, written(cell, name, links)] as const),
        ),
      ]),
      merges: drawn.flatMap(({ merged }) =>
        merged === undefined
          ? []
          : {
              startRow: merged.row,
              startCol: merged.column,
              endRow: merged.row + merged.rows - 1,
              endCol: merged.column + merged.columns - 1,
            },
      ),
    },
    charts: drawn.flatMap(({ chart }) => chart ?? []),
    opensAt,
    frozenRows: blueprint.frozenRows,
  };
}

function draw<Kind extends Block["kind"]>(
  block: Extract<Block, { kind: Kind }>,
  blueprint: Blueprint,
): Drawn {
  const drawer: Drawers[Kind] = DRAWERS[block.kind as Kind];
  return drawer(block, blueprint);
}

function written({ row, column, cell, look }: DrawnCell, sheet: string, links: Links): WrittenCell {
  const link = links.get(`${row},${column}`);
  return {
    ...contentOf(cell, sheet),
    style: cellStyle(look, isGuarded(cell)),
    ...(link !== undefined && { hyperlink: { target: link } }),
  };
}
