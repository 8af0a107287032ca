import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

const RENDER = path.resolve(__dirname, "../../src/render");

/** Each renderer with its files. */
const renderers = readdirSync(RENDER).map((renderer) => ({
  renderer,
  files: (readdirSync(path.join(RENDER, renderer)) as string[]).map((file) => ({
    file: `${renderer}/${file}`,
    text: readFileSync(path.join(RENDER, renderer, file), "utf8"),
  })),
}));

const filesOf = (renderer: string) => renderers.find((each) => each.renderer === renderer)?.files ?? [];
const importsOf = (text: string) => [...text.matchAll(/from "([^"]+)"/g)].map(([, from]) => from ?? "");
const withoutComments = (text: string) => text.replace(/\/\*[\s\S]*?\*\/|\/\/.*$|"(?:[^"\\]|\\.)*"/gm, "");

describe("the renderers", () => {
  it("are one for Excel and one for files", () => {
    expect(renderers.map(({ renderer }) => renderer).sort()).toEqual(["office", "xlsx"]);
  });

  it.each(renderers.flatMap(({ files }) => files))("never import each other in $file", ({ file, text }) => {
    const [renderer] = file.split("/");
    const others = importsOf(text)
      .filter((from) => from.startsWith("."))
      .map((from) => path.posix.join("render", renderer ?? "", from))
      .filter((from) => from.startsWith("render/") && !from.startsWith(`render/${renderer}/`));
    expect(others).toEqual([]);
  });
});

describe("the renderer of files", () => {
  it.each(filesOf("xlsx"))("speaks of no host, no page and no clock in $file", ({ text }) => {
    expect(withoutComments(text)).not.toMatch(
      /\b(Excel|Office|CustomFunctions|document|window|process|fetch|Math\.random|Date\.now)\s*[.(]|new Date\(\)/,
    );
  });

  it("knows the libraries that write files in one place only", () => {
    const users = filesOf("xlsx").filter(({ text }) =>
      importsOf(text).some((from) => /^(hucre|fflate)\b/.test(from)),
    );
    expect(users.map(({ file }) => file)).toEqual(["xlsx/package.ts"]);
  });
});
