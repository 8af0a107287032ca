import { renderXlsx } from "../../src/render/xlsx/render";
import { CREATED, example } from "../render/xlsx/sheets";
import type { Measured } from "./budget";
import { median, timed } from "./budget";

const TIMES = 9;

/** The cost of one workbook, the largest comparison that there is. */
export async function workbook(): Promise<Measured[]> {
  const blueprint = example("six-careers-everything-values");
  const written = () => renderXlsx([blueprint], { title: "Bench", created: CREATED });
  const first = await timed(written);
  const times: number[] = [];
  for (let at = 0; at < TIMES; at += 1) times.push(await timed(written));
  return [
    { what: "first workbook of six careers, every row", value: first, budget: 500, unit: "ms" },
    { what: "the same again", value: median(times), budget: 120, unit: "ms" },
    { what: "its size", value: (await written()).length / 1024, budget: 40, unit: "KB" },
  ];
}
