/**
 * Writes what ships in src/dataset from data/facts: `npm run data`. With `-- --check` it writes nothing, and
 * fails where the files are not what the facts give. Facts that break a rule stop it.
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { files } from "./build/files";
import { Faults } from "./fault";
import { loadFacts } from "./facts";
import { checkRules } from "./rules/rules";

const FACTS = join(__dirname, "facts");
const DATASET = join(__dirname, "../src/dataset");

function build(check: boolean): void {
  const facts = loadFacts(FACTS);
  checkRules(facts);
  for (const [name, content] of Object.entries(files(facts))) {
    const text = `${JSON.stringify(content)}\n`;
    if (check) checkFile(`${name}.json`, text);
    else writeFile(`${name}.json`, text);
  }
}

function writeFile(name: string, text: string): void {
  writeFileSync(join(DATASET, name), text);
  console.log(`src/dataset/${name}: ${kilobytes(text)} KB, ${kilobytes(gzipSync(text))} KB gzipped`);
}

function checkFile(name: string, text: string): void {
  const path = join(DATASET, name);
  if (existsSync(path) && readFileSync(path, "utf8") === text) return;
  console.error(`src/dataset/${name} is not what data/facts gives. Run "npm run data" and commit the file.`);
  process.exitCode = 1;
}

function kilobytes(content: string | Buffer): string {
  return (Buffer.byteLength(content) / 1024).toFixed(0);
}

try {
  build(process.argv.includes("--check"));
} catch (error) {
  if (!(error instanceof Faults)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
