const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const CustomFunctionsMetadataPlugin = require("custom-functions-metadata-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const MiniCssExtractPlugin = require("mini-css-extract-plugin");
const typescript = require("tsx/cjs/api");
const { Compilation, sources } = require("webpack");
const { finished, inSpanish } = require("./functions-metadata");
const { version } = require("./package.json");

const { DEVELOPMENT_URL, baseUrl, rebased, stamped } = typescript.require(
  "./hosting/base-url.ts",
  __filename,
);
const { headerFiles } = typescript.require("./hosting/header-files.ts", __filename);
const { PAGE_POLICY, withPolicy } = typescript.require("./hosting/headers.ts", __filename);

/** Every file whose exported functions become custom functions. */
const FUNCTIONS = [
  "pay",
  "outlook",
  "entry",
  "ask",
  "tables",
  "money",
  "judge",
  "known",
  "lists",
  "cards",
].map((name) => `./src/functions/${name}.ts`);

/** The generator knows only the addresses written in the source, and leaves more to be done. */
class FinishFunctionsMetadata {
  constructor(rebase) {
    this.rebase = rebase;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap("FinishFunctionsMetadata", (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE;
      compilation.hooks.processAssets.tap({ name: "FinishFunctionsMetadata", stage }, () => {
        const generated = compilation.getAsset("functions.json").source.source().toString();
        const metadata = finished(JSON.parse(this.rebase(generated)));
        compilation.updateAsset("functions.json", json(metadata));
        compilation.emitAsset("functions.es.json", json(inSpanish(metadata)));
      });
    });
  }
}

const json = (value) => new sources.RawSource(JSON.stringify(value, null, 2));

/** Tells common static hosts which headers to send. */
class HeaderFiles {
  constructor(base) {
    this.base = base;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap("HeaderFiles", (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_SUMMARIZE;
      compilation.hooks.processAssets.tap({ name: "HeaderFiles", stage }, (assets) => {
        for (const [name, text] of headerFiles(this.base, Object.keys(assets)))
          compilation.emitAsset(name, new sources.RawSource(text));
      });
    });
  }
}

/** @type {(env: Record<string, unknown>, argv: { mode?: string }) => Promise<import("webpack").Configuration>} */
module.exports = async (env, argv) => {
  const production = argv.mode === "production";
  const base = production ? baseUrl(process.env.ADDIN_BASE_URL) : DEVELOPMENT_URL;
  const rebase = (text) => rebased(text, base);
  const helpPage = (content, file) =>
    file.endsWith(".html") ? withPolicy(rebase(content.toString()), PAGE_POLICY) : content;

  return {
    mode: production ? "production" : "development",
    devtool: production ? false : "source-map",
    // The pane first: where office.js did not arrive, the functions have nothing to register with and throw, and the
    // pane is what says so.
    entry: { taskpane: ["./src/taskpane/taskpane.tsx", ...FUNCTIONS, "./src/commands/commands.ts"] },
    output: {
      path: path.resolve(__dirname, "dist"),
      // Everything lies beside taskpane.html. Webpack would find that out by itself, but with code that a policy against eval forbids.
      publicPath: "",
      filename: "[name].js",
      chunkFilename: "chunks/[name].[contenthash:8].js",
      clean: true,
    },
    resolve: { extensions: [".ts", ".tsx", ".js"] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          loader: "ts-loader",
          options: { transpileOnly: true, compilerOptions: { noEmit: false } },
        },
        { test: /\.css$/, use: [MiniCssExtractPlugin.loader, "css-loader"] },
      ],
    },
    optimization: {
      chunkIds: "named",
      splitChunks: {
        cacheGroups: {
          default: false,
          defaultVendors: false,
          national: {
            test: /src[\\/]dataset[\\/]national\.json$/,
            name: "national",
            chunks: "all",
            enforce: true,
          },
        },
      },
    },
    performance: { hints: false },
    plugins: [
      new CustomFunctionsMetadataPlugin({ output: "functions.json", input: FUNCTIONS }),
      new FinishFunctionsMetadata(rebase),
      new MiniCssExtractPlugin(),
      new HtmlPlugin({
        template: "src/taskpane/taskpane.html",
        // The development server tells the page of changes.
        templateParameters: {
          policy: production ? PAGE_POLICY : PAGE_POLICY.replace("connect-src 'none'", "connect-src 'self'"),
        },
        filename: "taskpane.html",
        hash: true,
      }),
      new HeaderFiles(base),
      new CopyPlugin({
        patterns: [
          { from: "assets/*.png", to: "assets/[name][ext]" },
          { from: "assets/help", to: "help", transform: helpPage },
          { from: "docs/pictures/pane-*.png", to: "help/pictures/[name][ext]" },
          { from: "shortcuts*.json" },
          { from: "manifest.xml", transform: (content) => stamped(rebase(content.toString()), version) },
        ],
      }),
    ],
    devServer: env.WEBPACK_SERVE ? await developmentServer() : undefined,
  };
};

async function developmentServer() {
  const { getHttpsServerOptions } = require("office-addin-dev-certs");
  return {
    port: 3000,
    hot: false,
    headers: { "Access-Control-Allow-Origin": "*" },
    server: { type: "https", options: await getHttpsServerOptions() },
  };
}
