import { NEAR_ZERO_OPENINGS } from "../comparison/format-figure";
import type { Unit } from "../dataset/figure";

/** Few colors, each told from the others in greyscale too. */
export const COLORS = {
  ink: "#1B2A41",
  muted: "#5B6776",
  rule: "#D5DBE3",
  head: "#1F3A5F",
  onHead: "#FFFFFF",
  group: "#E6ECF3",
  input: "#FFF6DC",
  strong: "#24568F",
  light: "#A9C7E8",
} as const;

/** Lines of a chart, by the careers' order: told apart by lightness, marker and dash where there is no color. */
export const LINES = [
  { color: COLORS.strong, marker: "Circle", dash: "Continuous" },
  { color: "#D17B22", marker: "Square", dash: "Continuous" },
  { color: COLORS.ink, marker: "Triangle", dash: "Dash" },
  { color: "#2A8A5E", marker: "Diamond", dash: "Dash" },
  { color: "#5B2A6E", marker: "Circle", dash: "Dot" },
  { color: "#B23A2E", marker: "Square", dash: "Dot" },
] as const;

/** How cells look. What is absent is left as the workbook has it. */
export interface Style {
  readonly size?: number;
  readonly bold?: true;
  readonly italic?: true;
  readonly color?: string;
  readonly fill?: string;
  readonly numberFormat?: string;
  readonly horizontal?: "Left" | "Center" | "Right";
  readonly vertical?: "Top" | "Center" | "Bottom";
  readonly wrap?: true;
  readonly indent?: number;
  /** A thin line under every row of the area. */
  readonly rule?: string;
  /** A thin line around the area. */
  readonly frame?: string;
}

const body = { size: 10, color: COLORS.ink, vertical: "Center" } as const;
const figure = { ...body, horizontal: "Right", indent: 1, rule: COLORS.rule } as const;
const small = { size: 9, color: COLORS.muted } as const;

export const STYLES = {
  title: { size: 17, bold: true, color: COLORS.head, vertical: "Center", wrap: true },
  caption: { size: 10, color: COLORS.muted, vertical: "Center", wrap: true },
  name: { ...body, bold: true },
  choice: { ...body, bold: true, fill: COLORS.input, frame: COLORS.light, horizontal: "Center" },
  chosen: { ...body, horizontal: "Left", indent: 1 },
  head: { size: 11, bold: true, color: COLORS.onHead, fill: COLORS.head, vertical: "Center", wrap: true },
  headBeside: { indent: 1 },
  careerHead: {
    size: 11,
    bold: true,
    color: COLORS.onHead,
    fill: COLORS.head,
    horizontal: "Right",
    vertical: "Center",
    wrap: true,
    indent: 1,
  },
  official: {
    ...small,
    italic: true,
    horizontal: "Right",
    vertical: "Center",
    wrap: true,
    indent: 1,
    rule: COLORS.rule,
  },
  officialLabel: {
    ...small,
    italic: true,
    horizontal: "Left",
    vertical: "Center",
    indent: 1,
    rule: COLORS.rule,
  },
  group: { ...body, bold: true, color: COLORS.head, fill: COLORS.group },
  label: { ...body, wrap: true, indent: 1, rule: COLORS.rule },
  dollars: { ...figure, numberFormat: "$#,##0" },
  cents: { ...figure, numberFormat: "$#,##0.00" },
  wholePercent: { ...figure, numberFormat: "0%" },
  percent: { ...figure, numberFormat: "0.0%" },
  count: { ...figure, numberFormat: "#,##0" },
  openings: { ...figure, numberFormat: `#,##0;-#,##0;"${NEAR_ZERO_OPENINGS}"` },
  difference: { ...figure, numberFormat: "+$#,##0;-$#,##0;$0" },
  told: { size: 9, color: COLORS.ink, horizontal: "Left", wrap: true, indent: 1, rule: COLORS.rule },
  fromTop: { vertical: "Top" },
  prose: { ...figure, wrap: true },
  lead: { bold: true },
  whence: { ...small, vertical: "Center", wrap: true, indent: 1, rule: COLORS.rule },
  notes: { ...body, wrap: true, rule: COLORS.rule },
  statement: { ...body, wrap: true, indent: 1, rule: COLORS.rule },
  aside: { ...small, vertical: "Center", wrap: true, indent: 1, rule: COLORS.rule },
  mark: { ...body, bold: true, horizontal: "Center", wrap: true, rule: COLORS.rule },
  reading: { size: 9, color: COLORS.ink, vertical: "Top", wrap: true },
  section: { ...body, bold: true, color: COLORS.head },
  footnote: { ...small, vertical: "Top", wrap: true },
  working: small,
  workingDollars: { ...small, numberFormat: "$#,##0" },
  workingPercent: { ...small, numberFormat: "0.0%" },
} as const satisfies Record<string, Style>;

export type StyleName = keyof typeof STYLES;

/** Stands after a figure that someone has typed over. */
const MARK = `" *"`;

/** The number format of a style with a mark after whatever it shows, whether a number or a text. */
export function markedFormat(name: StyleName): string {
  const { numberFormat = "General" }: Style = STYLES[name];
  const [positive = "General", negative = `-${positive}`, zero = positive] = numberFormat.split(";");
  return [positive, negative, zero, "@"].map((section) => section + MARK).join(";");
}

/** The style of a figure in a table. */
export function figureStyle(unit: Unit): StyleName {
  switch (unit) {
    case "USD/year":
      return "dollars";
    case "USD/hour":
      return "cents";
    case "fraction":
      return "percent";
    case "people":
      return "count";
    case "openings/year":
      return "openings";
    case "text":
      return "prose";
  }
}
