/** @jest-environment jsdom */
import axe from "axe-core";
import { ActionFailed } from "../../src/actions/action-failed";
import { dataset } from "../../src/dataset/dataset";
import {
  add,
  button,
  buttons,
  chooseMeasures,
  choosePlace,
  click,
  goTo,
  hidePane,
  insertButton,
  settle,
  showPane,
  type,
} from "./shown-pane";

afterEach(hidePane);

/** Colors need a drawn page, which jsdom does not make. */
async function violations(): Promise<readonly string[]> {
  const { violations } = await axe.run(document, { rules: { "color-contrast": { enabled: false } } });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(" ")}`));
}

const tryIt = () => click(button("Try medical assistant, coder and biller"));

describe("the pane has no fault that axe knows of", () => {
  beforeAll(() => {
    document.documentElement.lang = "en";
    document.title = "Career Comparison";
  });

  it("when it is empty", async () => {
    await showPane();
    expect(await violations()).toEqual([]);
  });

  it("while it suggests careers", async () => {
    await showPane();
    await add("coder");
    await type("medical");
    expect(await violations()).toEqual([]);
  });

  it("when it shows a state's figures with their notes", async () => {
    await showPane();
    await tryIt();
    await choosePlace("TX");
    expect(await violations()).toEqual([]);
  });

  it("when a sheet was inserted", async () => {
    await showPane({
      actions: {
        insertComparison: () => Promise.resolve({ sheetName: "Coder vs Biller", notes: ["A note."] }),
      },
    });
    await tryIt();
    await click(insertButton());
    expect(await violations()).toEqual([]);
  });

  it("when measures are chosen one by one", async () => {
    await showPane();
    await tryIt();
    await chooseMeasures("own");
    expect(await violations()).toEqual([]);
  });

  it("when it asks whether cells may be replaced", async () => {
    const insertAtSelection = () =>
      Promise.resolve({ kind: "occupied", address: "A1:D20", cells: 3 } as const);
    await showPane({ actions: { insertAtSelection } });
    await goTo("Ready-made");
    await click(buttons("Insert at the selected cell")[0] as HTMLElement);
    expect(await violations()).toEqual([]);
  });

  it("when a ready-made table is looked at", async () => {
    await showPane({ data: dataset() });
    await goTo("Ready-made");
    await settle(() => {
      for (const details of document.querySelectorAll<HTMLDetailsElement>(".card details"))
        details.open = true;
    });
    await settle(() => {});
    expect(await violations()).toEqual([]);
  });

  it("when a sheet was refreshed", async () => {
    const why = { kind: "corrected", from: "2025.1", to: "2026.1" } as const;
    const change = { career: "Medical coder", what: "salary-median", before: "$1", after: "$2", why };
    const sheet = {
      kind: "comparison",
      sheetName: "Coder vs Biller",
      builtFrom: "Medical coder and Medical biller; United States.",
      mode: "live",
      data: "2026.1",
      newest: false,
      lastChanges: [],
      formulas: 30,
      broken: 2,
    } as const;
    const done = { sheetName: sheet.sheetName, sentence: "Done.", changes: [change], kept: ["C7 is kept."] };
    await showPane({
      actions: {
        describeSheet: () => Promise.resolve(sheet),
        refreshSheet: () => Promise.resolve(done),
      },
    });
    await goTo("This sheet");
    await click(button("Refresh"));
    expect(await violations()).toEqual([]);
  });

  it("when inserting failed", async () => {
    await showPane({
      actions: { insertComparison: () => Promise.reject(new ActionFailed("The workbook is protected.")) },
    });
    await tryIt();
    await click(insertButton());
    expect(await violations()).toEqual([]);
  });

  it("when Excel is missing", async () => {
    await showPane({ office: null });
    expect(await violations()).toEqual([]);
  });
});
