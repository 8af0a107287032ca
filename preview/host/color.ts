import { invalidArgument } from "./host-error";

const NAMED: Readonly<Record<string, string>> = {
  black: "#000000",
  silver: "#C0C0C0",
  gray: "#808080",
  white: "#FFFFFF",
  maroon: "#800000",
  red: "#FF0000",
  purple: "#800080",
  fuchsia: "#FF00FF",
  green: "#008000",
  lime: "#00FF00",
  olive: "#808000",
  yellow: "#FFFF00",
  navy: "#000080",
  blue: "#0000FF",
  teal: "#008080",
  aqua: "#00FFFF",
  orange: "#FFA500",
};

/** "#1f4e79", "1F4E79" or "navy" → "#1F4E79", as Excel writes colors. Throws `InvalidArgument`. */
export function parseColor(color: unknown): string {
  const text = String(color).trim();
  const hex = /^#?([0-9a-f]{6})$/i.exec(text)?.[1];
  const found = hex === undefined ? NAMED[text.toLowerCase()] : `#${hex.toUpperCase()}`;
  if (found === undefined) throw invalidArgument(`"${text}" is not a color.`);
  return found;
}

/** The engine's color ("rgb(1,2,3)", "#abc", "#aabbcc") as Excel writes it. */
export function excelColor(color: unknown): string | undefined {
  if (typeof color !== "string") return undefined;
  const parts = /^rgba?\((\d+),\s*(\d+),\s*(\d+)/.exec(color);
  if (parts === null) return color.toUpperCase();
  const hex = parts.slice(1, 4).map((channel) => Number(channel).toString(16).padStart(2, "0"));
  return `#${hex.join("").toUpperCase()}`;
}
