import { readFileSync } from "node:fs";
import path from "node:path";

const ROOT = path.resolve(__dirname, "../..");
const HELP = "../assets/help/";

/** The guide for advisors as a page of the help, made from its text in `docs/`. */
export function guidePage(): string {
  const template = readFileSync(path.join(__dirname, "guide.html"), "utf8");
  const text = readFileSync(path.join(ROOT, "docs/advisor.md"), "utf8");
  return template.replace("<!-- guide -->", () => sections(text).join("\n"));
}

/** Each heading with what follows it, since a picture floats beside its own section only. */
function sections(markdown: string): readonly string[] {
  return markdown.split(/^(?=## )/m).map((section) => {
    const blocks = section.trim().split(/\n\n+/).map(block);
    return `<section>\n${blocks.join("\n")}\n</section>`;
  });
}

/** The few kinds of blocks that the guide has. */
function block(markdown: string): string {
  const lines = markdown.split("\n");
  const [first = ""] = lines;
  const heading = /^(#{1,3}) (.*)$/.exec(first);
  if (heading) return `<h${heading[1]?.length}>${inline(heading[2] ?? "")}</h${heading[1]?.length}>`;
  const picture = /^!\[(.*)\]\((.*)\)$/.exec(first);
  if (picture) return `<img class="picture" src="${picture[2]}" alt="${escaped(picture[1] ?? "")}" />`;
  if (first.startsWith("- ")) return `<ul>${items(markdown, /^- /m)}</ul>`;
  if (first.startsWith("1. ")) return `<ol>${items(markdown, /^\d+\. /m)}</ol>`;
  if (first.startsWith("|")) return table(lines);
  return `<p>${inline(lines.join(" "))}</p>`;
}

function items(markdown: string, mark: RegExp): string {
  const texts = markdown.split(mark).filter((text) => text !== "");
  return texts.map((text) => `<li>${inline(text.trim().replace(/\s*\n\s*/g, " "))}</li>`).join("");
}

function table([head = "", , ...rows]: readonly string[]): string {
  const cells = (line: string) =>
    line
      .slice(1, -1)
      .split("|")
      .map((cell) => inline(cell.trim()));
  const names = cells(head).map((cell) => `<th scope="col">${cell}</th>`);
  const body = rows.map(
    (row) =>
      `<tr>${cells(row)
        .map((cell) => `<td>${cell}</td>`)
        .join("")}</tr>`,
  );
  return `<table><thead><tr>${names.join("")}</tr></thead><tbody>${body.join("")}</tbody></table>`;
}

function inline(markdown: string): string {
  return escaped(markdown)
    .replace(/`([^`]*)`/g, "<code>$1</code>")
    .replace(/\*\*([^*]*)\*\*/g, "<b>$1</b>")
    .replace(
      /\[([^\]]*)\]\(([^)]*)\)/g,
      (_, text: string, to: string) => `<a href="${to.replace(HELP, "")}">${text}</a>`,
    )
    .replace(/\\([*|_])/g, "$1");
}

function escaped(plain: string): string {
  return plain.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
}
