/** A number in plain digits, such as `-0.4`. */
export const DECIMAL = /^-?\d+(?:\.\d+)?$/;

/**
 * Moves the decimal point of a number in plain digits to the right, or to the left for a negative count, and
 * drops needless zeros: ("12.5", -2) → "0.125". Done on the text, since floating point would blur it.
 */
export function movePoint(text: string, places: number): string {
  if (!DECIMAL.test(text)) throw new Error(`"${text}" is not a number in plain digits.`);
  const [whole = "", part = ""] = text.replace("-", "").split(".");
  const left = "0".repeat(Math.max(0, -places)) + whole;
  const right = part + "0".repeat(Math.max(0, places));
  const digits = left + right;
  const point = left.length + places;
  const integer = digits.slice(0, point).replace(/^0+(?=\d)/, "") || "0";
  const fraction = digits.slice(point).replace(/0+$/, "");
  const moved = fraction === "" ? integer : `${integer}.${fraction}`;
  return text.startsWith("-") && moved !== "0" ? `-${moved}` : moved;
}
