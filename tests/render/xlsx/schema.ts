import { XMLParser } from "fast-xml-parser";

/**
 * The children that an element may have, in the order that the schemas of ECMA-376 (transitional) demand; Excel offers
 * to repair a file in which they stand otherwise. Elements that a workbook of ours never has are left out, so that one
 * that is new has to be looked up before it passes. "parent/child" where a name means two things.
 */
const CHILDREN: Readonly<Record<string, string>> = {
  // sml.xsd
  workbook: "fileVersion workbookPr workbookProtection bookViews sheets definedNames calcPr",
  bookViews: "workbookView",
  sheets: "sheet",
  definedNames: "definedName",
  worksheet:
    "sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetProtection autoFilter mergeCells " +
    "conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks drawing",
  sheetPr: "tabColor outlinePr pageSetUpPr",
  sheetViews: "sheetView",
  sheetView: "pane selection",
  cols: "col",
  sheetData: "row",
  row: "c",
  c: "f v is",
  mergeCells: "mergeCell",
  dataValidations: "dataValidation",
  dataValidation: "formula1 formula2",
  hyperlinks: "hyperlink",
  rowBreaks: "brk",
  headerFooter: "oddHeader oddFooter evenHeader evenFooter",
  sst: "si",
  si: "t",
  styleSheet: "numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles",
  numFmts: "numFmt",
  fonts: "font",
  fills: "fill",
  fill: "patternFill",
  patternFill: "fgColor bgColor",
  borders: "border",
  border: "left right top bottom diagonal",
  left: "color",
  right: "color",
  top: "color",
  bottom: "color",
  cellStyleXfs: "xf",
  cellXfs: "xf",
  xf: "alignment protection",
  cellStyles: "cellStyle",
  // dml-spreadsheetDrawing.xsd
  "xdr:wsDr": "xdr:twoCellAnchor",
  "xdr:twoCellAnchor": "xdr:from xdr:to xdr:graphicFrame xdr:clientData",
  "xdr:from": "xdr:col xdr:colOff xdr:row xdr:rowOff",
  "xdr:to": "xdr:col xdr:colOff xdr:row xdr:rowOff",
  "xdr:graphicFrame": "xdr:nvGraphicFramePr xdr:xfrm a:graphic",
  "xdr:nvGraphicFramePr": "xdr:cNvPr xdr:cNvGraphicFramePr",
  "xdr:xfrm": "a:off a:ext",
  "a:graphic": "a:graphicData",
  "a:graphicData": "c:chart",
  // dml-chart.xsd
  "c:chartSpace": "c:date1904 c:lang c:roundedCorners c:chart c:spPr c:txPr c:printSettings",
  "c:chart": "c:title c:autoTitleDeleted c:plotArea c:legend c:plotVisOnly c:dispBlanksAs",
  "c:title": "c:tx c:layout c:overlay c:spPr c:txPr",
  "c:tx": "c:strRef",
  "c:strRef": "c:f c:strCache",
  "c:strCache": "c:ptCount c:pt",
  "c:numRef": "c:f c:numCache",
  "c:numCache": "c:formatCode c:ptCount c:pt",
  "c:pt": "c:v",
  "c:plotArea": "c:layout c:barChart c:lineChart c:catAx c:valAx c:spPr",
  "c:barChart": "c:barDir c:grouping c:varyColors c:ser c:dLbls c:gapWidth c:overlap c:axId",
  "c:lineChart": "c:grouping c:varyColors c:ser c:dLbls c:marker c:axId",
  "c:barChart/c:ser": "c:idx c:order c:tx c:spPr c:invertIfNegative c:dPt c:dLbls c:cat c:val",
  "c:lineChart/c:ser": "c:idx c:order c:tx c:spPr c:marker c:dPt c:dLbls c:cat c:val c:smooth",
  "c:marker": "c:symbol c:size c:spPr",
  "c:cat": "c:numRef c:strRef",
  "c:val": "c:numRef",
  "c:dLbls":
    "c:numFmt c:spPr c:txPr c:dLblPos c:showLegendKey c:showVal c:showCatName c:showSerName c:showPercent c:showBubbleSize",
  "c:catAx":
    "c:axId c:scaling c:delete c:axPos c:majorGridlines c:title c:numFmt c:majorTickMark c:minorTickMark c:tickLblPos " +
    "c:spPr c:txPr c:crossAx c:crosses c:auto c:lblAlgn c:lblOffset c:noMultiLvlLbl",
  "c:valAx":
    "c:axId c:scaling c:delete c:axPos c:majorGridlines c:title c:numFmt c:majorTickMark c:minorTickMark c:tickLblPos " +
    "c:spPr c:txPr c:crossAx c:crosses c:crossBetween",
  "c:scaling": "c:logBase c:orientation c:max c:min",
  "c:majorGridlines": "c:spPr",
  "c:legend": "c:legendPos c:layout c:overlay c:spPr c:txPr",
  // dml-main.xsd
  "c:spPr": "a:noFill a:solidFill a:ln",
  "c:txPr": "a:bodyPr a:lstStyle a:p",
  "a:ln": "a:noFill a:solidFill a:prstDash a:round",
  "a:solidFill": "a:srgbClr",
  "a:p": "a:pPr a:endParaRPr",
  "a:pPr": "a:defRPr",
  "a:defRPr": "a:noFill a:solidFill",
  // opc-relationships.xsd, opc-contentTypes.xsd: in any order
  Relationships: "Relationship",
};

/** Whose children may stand in any order. */
const FREE = new Set(["font", "Types", "Properties", "cp:coreProperties"]);

type Node = Readonly<Record<string, unknown>>;

const parser = new XMLParser({ preserveOrder: true, ignoreAttributes: true, trimValues: false });

/** What stands where the schemas have nothing, or something else first. */
export function orderProblems(xml: string): readonly string[] {
  const problems: string[] = [];
  const visit = (nodes: readonly Node[], name: string, parent: string): void => {
    const children = nodes
      .map((node) => Object.keys(node)[0] ?? "")
      .filter((child) => child !== "#text" && !child.startsWith("?"));
    if (name !== "" && !FREE.has(name)) problems.push(...problemsIn(name, parent, children));
    for (const node of nodes) {
      const [child = "", content] = Object.entries(node)[0] ?? [];
      if (Array.isArray(content)) visit(content as Node[], child, name);
    }
  };
  visit(parser.parse(xml) as Node[], "", "");
  return [...new Set(problems)];
}

function problemsIn(name: string, parent: string, children: readonly string[]): readonly string[] {
  if (children.length === 0) return [];
  const allowed = (CHILDREN[`${parent}/${name}`] ?? CHILDREN[name])?.split(" ");
  if (allowed === undefined) return [`${name} is not known to have children, but has ${children.join(", ")}`];
  const places = children.map((child) => allowed.indexOf(child));
  const strange = children.filter((_, at) => places[at] === -1);
  const sorted = places.every((place, at) => at === 0 || (places[at - 1] ?? 0) <= place);
  return [
    ...strange.map((child) => `${name} has ${child}`),
    ...(sorted ? [] : [`${name} has ${children.join(", ")}, in that order`]),
  ];
}
