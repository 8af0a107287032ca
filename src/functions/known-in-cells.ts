import type { Dataset } from "../dataset/dataset";
import { MEASURES } from "../dataset/figure";
import { periodName } from "../dataset/period";
import { FIELDS } from "./fields";

/** Every field that can be asked for, under a header. */
export function fieldRows(): string[][] {
  const rows = MEASURES.map((measure) => {
    const { tells, unit, byState } = FIELDS[measure];
    return [measure, tells, unit, byState ? "US and states" : "US"];
  });
  return [["Field", "What it tells", "Unit", "Known for"], ...rows];
}

/** Every place, under a header. */
export function placeRows({ places }: Dataset): string[][] {
  return [["Code", "Place"], ...places.map(({ code, name }) => [code, name])];
}

/** Every source, under a header. */
export function sourceRows({ sources }: Dataset): string[][] {
  const rows = sources.map(({ id, producer, title, period, released, url, licence }) => [
    id,
    producer,
    title,
    periodName(period),
    released ?? "not dated",
    url,
    licence,
  ]);
  return [["Id", "Publisher", "Title", "Period", "Released", "Address", "License"], ...rows];
}
