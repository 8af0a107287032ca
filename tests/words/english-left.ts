import { ALIKE, marks, SENTENCES, TEXTS } from "./said";

const MARK = /given-\d(?:-more)?/;
/** A sentence that has fewer signs of its own, such as "1 to 2", might be found in any other. */
const FEWEST_LETTERS = 5;

/** Every English text that reads otherwise in Spanish, and every English sentence, whatever is filled in. */
const TEXTS_IN_ENGLISH = new Set(
  TEXTS.filter(({ english, spanish }) => english !== spanish).map(({ english }) => english.trim()),
);
const SENTENCES_IN_ENGLISH = SENTENCES.filter(({ path }) => !ALIKE.includes(path)).flatMap(
  ({ english, spanish }) => {
    const given = marks(english);
    const said = english(...given);
    const isBare = said.split(MARK).join("").length < FEWEST_LETTERS;
    return isBare || said === spanish(...given) ? [] : [patternOf(said)];
  },
);

/** Of the texts that a page shows or names its parts by, those that the words say in English. */
export function englishIn(texts: readonly string[]): readonly string[] {
  return texts
    .map((text) => text.trim())
    .filter(
      (text) => TEXTS_IN_ENGLISH.has(text) || SENTENCES_IN_ENGLISH.some((pattern) => pattern.test(text)),
    );
}

function patternOf(said: string): RegExp {
  const escaped = said.split(MARK).map((literal) => literal.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&"));
  return new RegExp(`^${escaped.join(".+")}$`, "s");
}

/**
 * Every text that a person reads or hears on a page, but for what the page says is English. Runs in a browser too, so it
 * uses nothing from outside.
 */
export function textsOutsideEnglish(root: Element): string[] {
  const isEnglish = (element: Element | null) => element?.closest("[lang]")?.getAttribute("lang") === "en";
  const texts: string[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.textContent?.trim() && !isEnglish(node.parentElement)) texts.push(node.textContent);
  }
  for (const element of root.querySelectorAll("[aria-label], [title], [placeholder], [alt]")) {
    for (const name of ["aria-label", "title", "placeholder", "alt"]) {
      const text = element.getAttribute(name);
      if (text !== null && !isEnglish(element)) texts.push(text);
    }
  }
  return texts;
}
