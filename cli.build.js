/**
 * Builds the command line: "npm run build:cli", or "node cli.build.js FOLDER". The folder is whole in itself and runs
 * wherever there is Node. The data stay files of their own, which are read when they are needed.
 */
const path = require("node:path");
const { copyFileSync, rmSync } = require("node:fs");
const esbuild = require("esbuild");
const { version, engines } = require("./package.json");

const folder = path.resolve(process.argv[2] ?? path.join(__dirname, "dist-cli"));

rmSync(folder, { recursive: true, force: true });
esbuild.buildSync({
  entryPoints: { "career-comparison": path.join(__dirname, "src/cli/cli.ts") },
  outdir: folder,
  bundle: true,
  splitting: true,
  minify: true,
  platform: "node",
  target: `node${engines.node.replace(/\D/g, "")}`,
  format: "esm",
  outExtension: { ".js": ".mjs" },
  define: { PROGRAM_VERSION: JSON.stringify(version) },
  legalComments: "none",
  logLevel: "warning",
});
for (const file of ["LICENSE", "NOTICE"]) copyFileSync(path.join(__dirname, file), path.join(folder, file));
