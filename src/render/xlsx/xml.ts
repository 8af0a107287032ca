type Attributes = Readonly<Record<string, string | number>>;

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};

/** An element as XML, with its children as XML; `undefined` stands for a child that is not there. */
export function element(
  name: string,
  attributes: Attributes,
  ...children: readonly (string | undefined)[]
): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${attribute(String(value))}"`);
  const content = children.join("");
  return content === ""
    ? `<${name}${written.join("")}/>`
    : `<${name}${written.join("")}>${content}</${name}>`;
}

/** `<c:overlay val="0"/>`, the form of most settings of a chart. */
export function setting(name: string, val: string | number): string {
  return element(name, { val });
}

/** A line ends with a space for whoever reads an attribute, unless it is told otherwise. */
function attribute(text: string): string {
  return escaped(text).replaceAll("\n", "&#10;");
}

/** A text as XML, inside an element or an attribute. Characters that XML cannot hold are left out. */
export function escaped(text: string): string {
  return text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, "")
    .replace(/[&<>"]/g, (each) => ENTITIES[each] ?? "");
}
