import { readFileSync } from "node:fs";
import path from "node:path";
import type { Shown } from "./calculated";
import type { HelpGroup, HelpSection } from "./functions-help";
import type { PageWords } from "./languages";
import { signature } from "./described-functions";

const ROWS_SHOWN = 7;

/** The page that Excel opens: the hand-written parts with the functions put in. */
export function page(groups: readonly HelpGroup[], words: PageWords): string {
  const sections = groups.flatMap((group) => group.sections);
  const parts: Readonly<Record<string, string>> = {
    index: sections
      .map(({ described: { id } }) => `<li><a href="#${id.toLowerCase()}">${id}</a></li>`)
      .join(""),
    functions: groups.map((group) => groupText(group, words)).join(""),
  };
  return readFileSync(path.join(__dirname, words.template), "utf8").replace(
    /<!-- (index|functions) -->/g,
    (_, part: string) => parts[part] ?? "",
  );
}

function groupText({ heading, sections }: HelpGroup, words: PageWords): string {
  return `<h2>${text(heading)}</h2>${sections.map((each) => section(each, words)).join("")}`;
}

function section({ described, examples }: HelpSection, words: PageWords): string {
  const { id, description = "", parameters, returns = "", remarks } = described;
  const anchor = id.toLowerCase();
  const terms = parameters.map(({ name, optional, description: told = "" }) => {
    const small = optional ? ` <small>${words.optional}</small>` : "";
    return `<dt><code>${name}</code>${small}</dt><dd>${text(told)}</dd>`;
  });
  return `<section class="function" id="${anchor}" aria-labelledby="${anchor}-name">
    <h3 id="${anchor}-name">${id}</h3>
    <p class="signature"><code>${signature(described)}</code></p>
    <p>${text(description)}</p>
    ${terms.length > 0 ? `<dl>${terms.join("")}</dl>` : ""}
    <p><b>${words.gives}</b> ${text(lowerFirst(returns))}</p>
    ${paragraphs(remarks)}
    ${examples.map(({ formula, shown }) => example(formula, shown, words)).join("")}
  </section>`;
}

function example(formula: string, shown: Shown, { inCells, resultOf }: PageWords): string {
  const code = `<code>${escaped(formula)}</code>`;
  if (typeof shown === "string") {
    return `<p class="example">${code} <samp${inCells}>${escaped(shown)}</samp></p>`;
  }
  const rows = shown.length > ROWS_SHOWN ? [...shown.slice(0, ROWS_SHOWN - 1), ["…"]] : shown;
  const cells = rows.map((row) => `<tr>${row.map((cell) => `<td>${escaped(cell)}</td>`).join("")}</tr>`);
  const label = escaped(resultOf(formula));
  return `<div class="example">${code}
    <div class="scroll" tabindex="0" role="region" aria-label="${label}">
    <table${inCells}><tbody>${cells.join("")}</tbody></table></div></div>`;
}

function paragraphs(remarks = ""): string {
  return remarks
    .split("\n\n")
    .map((paragraph) => (paragraph === "" ? "" : `<p>${text(paragraph)}</p>`))
    .join("");
}

/** What stands in quotation marks is what one types. */
function text(plain: string): string {
  return escaped(plain).replace(/&quot;.*?&quot;/g, "<code>$&</code>");
}

function escaped(plain: string): string {
  const signs: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
  return plain.replace(/[&<>"]/g, (sign) => signs[sign] ?? sign);
}

function lowerFirst(sentence: string): string {
  return /^[A-Z](?![A-Z])/.test(sentence) ? sentence.slice(0, 1).toLowerCase() + sentence.slice(1) : sentence;
}
