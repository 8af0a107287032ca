const globals = require("globals");
const officeAddins = require("eslint-plugin-office-addins");
const tseslint = require("typescript-eslint");

const officeRules = Object.fromEntries(
  Object.keys(officeAddins.rules).map((rule) => [`office-addins/${rule}`, "error"]),
);

module.exports = tseslint.config(
  { ignores: ["dist/", "dist-preview/", "dist-cli/", "node_modules/"] },
  ...tseslint.configs.recommended,
  {
    languageOptions: { globals: { ...globals.browser, ...globals.node } },
    rules: {
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_" }],
      "@typescript-eslint/consistent-type-imports": "error",
      "no-console": "error",
    },
  },
  { files: ["src/**/*.{ts,tsx}"], plugins: { "office-addins": officeAddins }, rules: officeRules },
  {
    // The metadata generator knows no union and no imported type: "any" is how a cell value is declared.
    files: ["src/functions/{pay,outlook,entry,ask,tables,money,judge,known,lists,conflicts,cards}.ts"],
    rules: { "@typescript-eslint/no-explicit-any": "off" },
  },
  { files: ["**/*.js"], rules: { "@typescript-eslint/no-require-imports": "off" } },
  {
    files: ["data/**", "preview/serve.ts", "tests/bench/**", "tests/libreoffice/**"],
    rules: { "no-console": "off" },
  },
);
