import { area, areaAddress } from "../blueprint/address";
import type { Place } from "../blueprint/reconcile";
import { OR_MORE, orMore } from "../comparison/or-more";

/** A cell and the number format that makes its value look as it does now. */
export interface ShownFormat {
  readonly address: string;
  readonly format: string;
}

/**
 * The formats of numbers that came with a function's value, which a cell loses with the function. Takes a round trip; none
 * where there are no cells.
 */
export async function shownFormats(
  sheet: Excel.Worksheet,
  cells: readonly Place[],
): Promise<readonly ShownFormat[]> {
  if (cells.length === 0) return [];
  const [rows, columns] = [cells.map(({ row }) => row), cells.map(({ column }) => column)];
  const [top, left] = [Math.min(...rows), Math.min(...columns)];
  const whole = area(top, left, Math.max(...rows) - top + 1, Math.max(...columns) - left + 1);
  const range = sheet.getRange(areaAddress(whole));
  range.load("text,numberFormat");
  await sheet.context.sync();
  const shown = shownIn(range);
  return cells.flatMap(({ row, column }): readonly ShownFormat[] => {
    const { text, own } = shown(row - top, column - left);
    const format = formatOf(text);
    // A format of the cell's own stays.
    if (format === undefined || (own !== "General" && own !== format)) return [];
    return [{ address: areaAddress(area(row, column)), format }];
  });
}

function shownIn({ text, numberFormat }: Excel.Range) {
  return (down: number, right: number) => ({
    text: text[down]?.[right] ?? "",
    own: numberFormat[down]?.[right] as unknown,
  });
}

/** The format that shows a number like this: "$51,140", "$24.59", "12.5%", "817,870", "$239,200 or more". */
export function formatOf(text: string): string | undefined {
  if (!text.endsWith(OR_MORE)) return plainFormatOf(text);
  const format = plainFormatOf(text.slice(0, -OR_MORE.length));
  return format && orMore(format, "at-least");
}

function plainFormatOf(text: string): string | undefined {
  if (/^-?\$[\d,]+$/.test(text)) return "$#,##0";
  if (/^-?\$[\d,]+\.\d\d$/.test(text)) return "$#,##0.00";
  if (/^-?[\d,]+\.\d%$/.test(text)) return "0.0%";
  if (/^-?\d{1,3}(,\d{3})+$/.test(text)) return "#,##0";
  return undefined;
}
