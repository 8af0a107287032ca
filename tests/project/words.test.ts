import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";
import { SPANISH } from "../../src/words/spanish/spanish";

const SOURCE = path.resolve(__dirname, "../../src");
/** What is written in the pane's files, though a person reads it: it is a name, and the same in every language. */
const NAMES: readonly string[] = ["CAREER."];
/** The attributes whose texts a person reads or hears. */
const READ =
  /^(aria-label|aria-description|aria-roledescription|aria-valuetext|alt|label|placeholder|title)$/;
/** Two letters in a row make a word, unless it is filled in. */
const isWords = (text: string) => /\p{L}{2}/u.test(text) && !NAMES.includes(text.trim());

const isSentence = (text: string) => /\p{L}\s+\p{L}/u.test(text);

const filesOf = (...rooms: readonly string[]) =>
  rooms.flatMap((room) =>
    (readdirSync(path.join(SOURCE, room), { recursive: true }) as string[])
      .filter((file) => /\.tsx?$/.test(file))
      .map((file) => path.join(room, file)),
  );

const parsed = (file: string) =>
  ts.createSourceFile(
    file,
    readFileSync(path.join(SOURCE, file), "utf8"),
    ts.ScriptTarget.Latest,
    true,
    file.endsWith("x") ? ts.ScriptKind.TSX : ts.ScriptKind.TS,
  );

function inside(node: ts.Node): readonly ts.Node[] {
  const nodes: ts.Node[] = [node];
  node.forEachChild((child) => void nodes.push(...inside(child)));
  return nodes;
}

/** The texts written in what is shown: `a ? "b" : c` shows "b", `f("b")` shows what f makes of it. */
function textsIn(shown: ts.Node | undefined): readonly string[] {
  if (!shown) return [];
  if (ts.isStringLiteralLike(shown)) return [shown.text];
  if (ts.isTemplateExpression(shown)) {
    return [shown.head.text, ...shown.templateSpans.map(({ literal }) => literal.text)];
  }
  if (ts.isParenthesizedExpression(shown)) return textsIn(shown.expression);
  if (ts.isConditionalExpression(shown)) return [...textsIn(shown.whenTrue), ...textsIn(shown.whenFalse)];
  if (ts.isBinaryExpression(shown)) return [...textsIn(shown.left), ...textsIn(shown.right)];
  return [];
}

/** What a piece of JSX shows by itself. */
function shownBy(node: ts.Node): readonly string[] {
  if (ts.isJsxText(node)) return [node.text];
  if (ts.isJsxExpression(node) && !ts.isJsxAttribute(node.parent)) return comparisonFree(node.expression);
  if (!ts.isJsxAttribute(node) || !READ.test(node.name.getText())) return [];
  const { initializer } = node;
  return textsIn(initializer && ts.isJsxExpression(initializer) ? initializer.expression : initializer);
}

/** What is compared is not shown. */
function comparisonFree(shown: ts.Expression | undefined): readonly string[] {
  if (shown && ts.isBinaryExpression(shown)) {
    const { kind } = shown.operatorToken;
    if (kind === ts.SyntaxKind.AmpersandAmpersandToken) return comparisonFree(shown.right);
  }
  return textsIn(shown);
}

/** What is said by calling something with a text of one's own. */
const SAYS = /^(say|tell|tellInPane|ActionFailed|BeyondRefresh)$/;

function saidBy(node: ts.Node): readonly string[] {
  if (!ts.isCallExpression(node) && !ts.isNewExpression(node)) return [];
  return SAYS.test(node.expression.getText()) ? textsIn(node.arguments?.[0]) : [];
}

describe("what a person reads", () => {
  it.each(filesOf("taskpane"))("is shown from the room of words in %s", (file) => {
    expect(inside(parsed(file)).flatMap(shownBy).filter(isWords)).toEqual([]);
  });

  it.each(filesOf("taskpane", "actions", "commands"))("is said from the room of words in %s", (file) => {
    expect(inside(parsed(file)).flatMap(saidBy).filter(isSentence)).toEqual([]);
  });

  // Words that are read as a module is loaded are those of a language that was not chosen yet.
  it.each(filesOf("taskpane", "actions", "commands"))("is read when it is said in %s", (file) => {
    const isFunction = (node: ts.Node) => ts.isFunctionLike(node) || ts.isClassElement(node);
    const outside = (node: ts.Node): readonly ts.Node[] => {
      const nodes: ts.Node[] = [node];
      if (!isFunction(node)) node.forEachChild((child) => void nodes.push(...outside(child)));
      return nodes;
    };
    const early = outside(parsed(file)).filter(
      (node) => ts.isPropertyAccessExpression(node) && node.expression.getText() === "words",
    );
    expect(early.map((node) => node.getText())).toEqual([]);
  });
});

describe("what Spanish sentences call the buttons of the ribbon", () => {
  const manifest = readFileSync(path.resolve(SOURCE, "../manifest.xml"), "utf8");
  const label = (id: string) =>
    new RegExp(` id="${id}"[\\s\\S]*?Locale="es-MX" Value="([^"]+)"`).exec(manifest)?.[1];

  it("is what the manifest calls them", () => {
    expect(SPANISH.commands.chooseCareers).toContain(label("Insert.Label"));
    expect(SPANISH.commands.selectCareer).toContain(label("LookUp.Label"));
    expect(SPANISH.excel.troubles.outside.next).toContain(label("Pane.Label"));
    expect(SPANISH.thisSheet.refresh).toBe(label("Refresh.Label"));
    expect(SPANISH.thisSheet.share).toBe(label("Share.Label"));
  });
});
