import axe from "axe-core";

/** The accessibility rules that the page breaks, and where. Colors need a drawn page, which jsdom does not make. */
export async function violations(): Promise<readonly string[]> {
  document.documentElement.lang = "en";
  document.title = "Career Comparison";
  const { violations: found } = await axe.run(document, { rules: { "color-contrast": { enabled: false } } });
  return found.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(" ")}`));
}
