import type { Blueprint } from "./blueprint";
import { relaid } from "./relaid";

/** The same sheet so many rows further down and columns further to the right. */
export function moved(blueprint: Blueprint, rows: number, columns: number): Blueprint {
  return relaid(
    blueprint,
    (row) => row + rows,
    (column) => column + columns,
  );
}
