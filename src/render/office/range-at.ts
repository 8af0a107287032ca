import type { Area } from "../../blueprint/address";
import { areaAddress } from "../../blueprint/address";

/** A range that is used in this batch only. Office.js keeps the others for the next ones, which costs a call for each. */
export function rangeAt(sheet: Excel.Worksheet, area: Area): Excel.Range {
  return sheet.getRange(areaAddress(area)).untrack();
}
