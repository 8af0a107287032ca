import { CellValueType, type ICellData } from "@univerjs/core";

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const EMPTY: ICellData = { v: null, t: null, f: null, si: null, p: null };

interface Entered {
  readonly cell: ICellData;
  /** The format that Excel gives a cell of General format in which this is entered. */
  readonly numberFormat?: string;
}

/**
 * What a cell holds after a value was written to it: as in Excel, text is read as if a person had typed it.
 * `asText` says that the cell is formatted as text ("@").
 */
export function enteredValue(value: unknown, asText: boolean): Entered {
  if (value === "" || value === null || value === undefined) return { cell: EMPTY };
  if (typeof value === "number") return { cell: number(value) };
  if (typeof value === "boolean") return { cell: { ...EMPTY, v: value ? 1 : 0, t: CellValueType.BOOLEAN } };
  const written = String(value);
  if (asText) return { cell: text(written) };
  if (written.startsWith("'")) return { cell: text(written.slice(1)) };
  if (written.startsWith("=") && written.length > 1) return { cell: { ...EMPTY, f: written } };
  return typed(written);
}

const number = (value: number): ICellData => ({ ...EMPTY, v: value, t: CellValueType.NUMBER });

const text = (value: string): ICellData => ({ ...EMPTY, v: value, t: CellValueType.FORCE_STRING });

function typed(written: string): Entered {
  const trimmed = written.trim();
  if (/^(true|false)$/i.test(trimmed)) return enteredValue(trimmed.toLowerCase() === "true", false);
  if (/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(trimmed)) return { cell: number(Number(trimmed)) };
  const percent = /^([+-]?\d+(\.\d+)?)\s?%$/.exec(trimmed);
  if (percent !== null) {
    const format = percent[2] === undefined ? "0%" : "0.00%";
    return { cell: number(Number(percent[1]) / 100), numberFormat: format };
  }
  const money = /^\$(\d{1,3}(,\d{3})+|\d+)(\.\d+)?$/.exec(trimmed);
  if (money !== null) {
    const format = money[3] === undefined ? "$#,##0" : "$#,##0.00";
    return { cell: number(Number(trimmed.replace(/[$,]/g, ""))), numberFormat: format };
  }
  if (/^\d{1,3}(,\d{3})+(\.\d+)?$/.test(trimmed)) {
    return { cell: number(Number(trimmed.replaceAll(",", ""))), numberFormat: "#,##0" };
  }
  return date(trimmed) ?? { cell: { ...EMPTY, v: written, t: CellValueType.STRING } };
}

/** The commonest texts that Excel takes for dates, which surprise whoever meant text. */
function date(written: string): Entered | undefined {
  const iso = /^(\d{4})-(\d{1,2})(?:-(\d{1,2}))?$/.exec(written);
  if (iso !== null)
    return day(Number(iso[1]), Number(iso[2]), Number(iso[3] ?? 1), iso[3] ? "m/d/yyyy" : "mmm-yy");
  const us = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})$/.exec(written);
  if (us !== null) return day(Number(us[3]), Number(us[1]), Number(us[2]), "m/d/yyyy");
  const named = /^([a-z]{3,9})[ -](\d{4})$/i.exec(written);
  const month = MONTHS.indexOf((named?.[1] ?? "").slice(0, 3).toLowerCase()) + 1;
  return named !== null && month > 0 ? day(Number(named[2]), month, 1, "mmm-yy") : undefined;
}

function day(year: number, month: number, dayOfMonth: number, numberFormat: string): Entered | undefined {
  const at = new Date(Date.UTC(year, month - 1, dayOfMonth));
  if (at.getUTCMonth() !== month - 1 || year < 1900) return undefined;
  return { cell: number(at.getTime() / 86400000 + 25569), numberFormat };
}
