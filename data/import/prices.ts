import { publishedNumber } from "./published";
import type { ValuesTable } from "./values";
import type { Row } from "../csv";

/** The consumer price index by year, annual averages, 1982–84 = 100. */
export function consumerPrices(rows: readonly Row[]): ValuesTable {
  return {
    headers: ["year", "index"],
    rows: rows.map(({ cells }) => [
      cells.year ?? "",
      publishedNumber(cells.cpi_u_annual_average_1982_84_100 ?? ""),
    ]),
  };
}

/** What all items cost in each place in the newest year, the nation = 100. */
export function priceParities(
  rows: readonly Row[],
  places: readonly (readonly [string, string])[],
): ValuesTable {
  const newest = rows
    .map(({ cells }) => cells.year ?? "")
    .sort()
    .at(-1);
  const parity = (name: string) =>
    rows.find(({ cells }) => cells.year === newest && cells.state_name === name)?.cells.rpp_all_items ?? "";
  return {
    headers: ["place", "parity"],
    rows: places.map(([code, name]) => [code, publishedNumber(parity(name))]),
  };
}
