const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const MiniCssExtractPlugin = require("mini-css-extract-plugin");
const TerserPlugin = require("terser-webpack-plugin");

const root = path.resolve(__dirname, "..");
const OFFICE_JS = path.join(root, "node_modules/@microsoft/office-js/dist");

/** What office.js loads for Excel's win32 contract in English; it looks for them beside itself. */
const OFFICE_JS_FILES = [
  "office.js",
  "excel-win32-16.01.js",
  "o15apptofilemappingtable.js",
  "en-us/office_strings.js",
];

/** What it loads where it is told a platform that it does not know, the preview: the same contract. */
const PREVIEW_CONTRACT = { from: "excel-win32-16.01.js", to: "excel-preview-16.00.js" };

/** Written with quotes or, once minified, without. */
const CDN_SCRIPT =
  /<script[^>]*\ssrc=["']?https:\/\/appsforoffice\.microsoft\.com\/[^\s"'>]*\/office\.js["']?[^>]*><\/script>/;
const LOCAL_SCRIPTS =
  '<script src="../host-frame.js"></script><script src="../office-js/office.js"></script>';

/** The add-in's own page is changed in one thing: office.js comes from here, behind our host. */
function withLocalOffice(content, file) {
  if (path.basename(file) !== "taskpane.html") return content;
  const html = content.toString();
  if (!CDN_SCRIPT.test(html))
    throw new Error("dist/taskpane.html has no office.js script from the CDN to replace.");
  return html.replace(CDN_SCRIPT, LOCAL_SCRIPTS);
}

/** @type {import("webpack").Configuration} */
module.exports = {
  mode: "production",
  devtool: false,
  context: root,
  cache: {
    type: "filesystem",
    cacheDirectory: path.join(root, "node_modules/.cache/preview"),
    buildDependencies: { config: [__filename] },
  },
  entry: { page: "./preview/page/page.ts", "host-frame": "./preview/page/host-frame.ts" },
  output: {
    path: path.join(root, "dist-preview"),
    filename: "[name].js",
    chunkFilename: "chunks/[id].js",
    clean: true,
  },
  resolve: { extensions: [".ts", ".tsx", ".js"] },
  module: {
    rules: [
      {
        test: /\.ts$/,
        loader: "ts-loader",
        options: { transpileOnly: true, compilerOptions: { noEmit: false } },
      },
      { test: /\.woff2$/, type: "asset/resource", generator: { filename: "fonts/[name][ext]" } },
      { test: /\.css$/, use: [MiniCssExtractPlugin.loader, "css-loader"] },
    ],
  },
  optimization: {
    minimizer: [
      new TerserPlugin({
        minify: TerserPlugin.esbuildMinify,
        terserOptions: { target: "es2022", legalComments: "none" },
      }),
    ],
  },
  performance: { hints: false },
  plugins: [
    new MiniCssExtractPlugin(),
    new HtmlPlugin({ template: "preview/index.html", chunks: ["page"], hash: true }),
    new CopyPlugin({
      patterns: [
        { from: "dist", to: "addin", transform: withLocalOffice },
        ...[...OFFICE_JS_FILES.map((file) => ({ from: file, to: file })), PREVIEW_CONTRACT].map(
          ({ from, to }) => ({ from: path.join(OFFICE_JS, from), to: `office-js/${to}` }),
        ),
      ],
    }),
  ],
};
