const swc = [
  "@swc/jest",
  { jsc: { target: "es2022", transform: { react: { runtime: "automatic", importSource: "preact" } } } },
];

const project = (displayName, testMatch, more = {}) => ({
  displayName,
  testMatch: testMatch.map((pattern) => `<rootDir>/tests/${pattern}`),
  transform: { "\\.[cm]?[jt]sx?$": swc },
  transformIgnorePatterns: [
    "/node_modules/(?!(cjk-regex|collapse-white-space|franc-min|hucre|kdbush|lodash-es|n-gram|nanoid|preact|quickselect|rbush|regexp-util|trigram-utils|unicode-regex)/)",
  ],
  ...more,
});

module.exports = {
  projects: [
    project(
      "unit",
      [
        "{dataset,lookup,comparison,blueprint,functions,data,hosting,project,words,taskpane,commands,cli,actions,render,preview}/**/*.test.{ts,tsx}",
      ],
      // The preset brings a whole user interface along; tests run the engine without a screen.
      {
        moduleNameMapper: { "^@univerjs/preset-sheets-core$": "<rootDir>/tests/preview/engine.ts" },
        setupFilesAfterEnv: ["<rootDir>/tests/patience.ts"],
      },
    ),
    project("e2e", ["e2e/**/*.test.ts"], { setupFilesAfterEnv: ["<rootDir>/tests/e2e/patience.ts"] }),
  ],
};
