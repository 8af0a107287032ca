/** @jest-environment jsdom */
import { ActionFailed } from "../../../src/actions/action-failed";
import type { Change } from "../../../src/actions/changes";
import type { Done } from "../../../src/actions/change-sheet";
import type { SheetDescription } from "../../../src/actions/describe-sheet";
import type { Actions } from "../../../src/taskpane/actions";
import {
  announced,
  button,
  buttons,
  click,
  goTo,
  hidePane,
  panelText,
  settle,
  showPane,
} from "../shown-pane";

afterEach(hidePane);

const LIVE: SheetDescription = {
  kind: "comparison",
  sheetName: "Assistant vs Coder",
  builtFrom: "Medical assistant and Medical coder; United States.",
  mode: "live",
  data: "three-careers",
  newest: true,
  lastChanges: [],
  formulas: 40,
  broken: 0,
};
const VALUES: SheetDescription = { ...LIVE, mode: "values", formulas: 0 };
const NONE: SheetDescription = { kind: "none", sheetName: "Sheet1", formulas: 0, broken: 0 };

const CHANGE: Change = {
  career: "Medical coder",
  what: "salary-median",
  before: "$48,780 (May 2024)",
  after: "$51,140 (May 2025)",
  why: { kind: "newer", producer: "BLS", from: "2025.1", to: "2026.1" },
};
const DONE: Done = {
  sheetName: LIVE.sheetName,
  sentence: "The sheet is up to date.",
  changes: [],
  kept: [],
};

/** The tab over a sheet, which `turnTo` exchanges for another. */
async function showSheet(first: SheetDescription | Error, actions: Partial<Actions> = {}) {
  let sheet = first;
  let reads = 0;
  let report = () => {};
  const describeSheet = () => {
    reads += 1;
    return sheet instanceof Error ? Promise.reject(sheet) : Promise.resolve(sheet);
  };
  const watchSheets = (tell: () => void) => {
    report = tell;
    return () => (report = () => {});
  };
  await showPane({ actions: { describeSheet, watchSheets, ...actions } });
  await goTo("This sheet");
  return {
    reads: () => reads,
    turnTo: (next: SheetDescription) => {
      sheet = next;
      return settle(report);
    },
    becomes: (next: SheetDescription | Error) => void (sheet = next),
  };
}

const names = () =>
  [...document.querySelectorAll<HTMLElement>(".deeds button")].map(({ textContent }) => textContent);
const enabled = () =>
  [...document.querySelectorAll<HTMLElement>('.deeds button:not([aria-disabled="true"])')].map(
    ({ textContent }) => textContent,
  );
const lineOf = (name: string) =>
  document.getElementById(button(name).getAttribute("aria-describedby") ?? "")?.textContent;

describe("ThisSheet", () => {
  it("says what the sheet was made from", async () => {
    await showSheet(LIVE);
    expect(panelText()).toContain("Assistant vs Coder");
    expect(panelText()).toContain("Medical assistant and Medical coder; United States.");
    expect(panelText()).toContain("Live formulas");
    expect(panelText()).toContain("three-careers, the newest at hand");
  });

  it("says that there is newer data", async () => {
    await showSheet({ ...LIVE, data: "2025.9", newest: false } as SheetDescription);
    expect(panelText()).toContain("2025.9; this add-in has three-careers");
  });

  it("offers for a live sheet to share it, and says what comes of that", async () => {
    await showSheet(LIVE);
    expect(names()).toEqual(["Refresh", "Prepare for sharing", "Make live again", "Repair"]);
    expect(enabled()).toEqual(["Refresh", "Prepare for sharing"]);
    expect(lineOf("Prepare for sharing")).toContain("Live figures become values");
    expect(lineOf("Prepare for sharing")).toContain("They can be made live again");
  });

  it("offers for a sheet of values to make it live", async () => {
    await showSheet(VALUES);
    expect(enabled()).toEqual(["Refresh", "Make live again"]);
    expect(lineOf("Prepare for sharing")).toContain("it can be shared as it is");
  });

  it("never offers to make the table of an article live", async () => {
    await showSheet({ ...VALUES, kind: "article" } as SheetDescription);
    expect(enabled()).toEqual(["Refresh"]);
    expect(lineOf("Make live again")).toContain("there is no formula for that");
  });

  it("offers to repair what shows #NAME?, and nothing to share until then", async () => {
    await showSheet({ ...LIVE, broken: 12 });
    expect(enabled()).toEqual(["Refresh", "Repair"]);
    expect(panelText()).toContain("12 cells show #NAME? where figures should be.");
    expect(lineOf("Repair")).toBe("Enters the 12 formulas again that show #NAME?.");
    expect(lineOf("Prepare for sharing")).toContain("Repair them first");
  });

  it("says why, when what makes no sense is pressed", async () => {
    await showSheet(LIVE);
    await click(button("Make live again"));
    expect(announced()).toContain("Its figures are live already.");
  });
});

describe("ThisSheet, a sheet that was not made here", () => {
  it("says what to do", async () => {
    await showSheet(NONE);
    expect(announced()).toContain("“Sheet1” holds no comparison. Go to a sheet that Career Comparison made");
    expect(names()).toEqual([]);
  });

  it("can still be shared and repaired where it has formulas of the add-in", async () => {
    await showSheet({ ...NONE, formulas: 3, broken: 1 });
    expect(announced()).toContain("“Sheet1” holds no comparison, but 3 formulas of this add-in.");
    expect(announced()).not.toContain("Go to a sheet");
    expect(names()).toEqual(["Prepare for sharing", "Repair"]);
    expect(enabled()).toEqual(["Repair"]);
  });

  it("says what is known of one that cannot be read", async () => {
    await showSheet({ ...NONE, kind: "unreadable", sentence: "This sheet was made by a newer version." });
    expect(announced()).toContain("This sheet was made by a newer version.");
    expect(names()).toEqual([]);
  });
});

describe("ThisSheet, reading", () => {
  it("reads only when it is shown", async () => {
    const { reads } = await showSheet(LIVE);
    expect(reads()).toBe(1);
    await goTo("Compare");
    expect(reads()).toBe(1);
    await goTo("This sheet");
    expect(reads()).toBe(2);
  });

  it("says that it reads", async () => {
    await showPane({ actions: { describeSheet: () => new Promise(() => {}) } });
    await goTo("This sheet");
    expect(announced()).toContain("Reading this sheet…");
  });

  it("reads again when another sheet comes to the front", async () => {
    const { turnTo } = await showSheet(LIVE);
    await turnTo(NONE);
    expect(panelText()).toContain("“Sheet1” holds no comparison.");
    expect(panelText()).not.toContain("Assistant vs Coder");
  });

  it("shows what it read last, whatever arrives first", async () => {
    const answers: ((sheet: SheetDescription) => void)[] = [];
    const describeSheet = () => new Promise<SheetDescription>((resolve) => answers.push(resolve));
    let report = () => {};
    const watchSheets = (tell: () => void) => {
      report = tell;
      return () => {};
    };
    await showPane({ actions: { describeSheet, watchSheets } });
    await goTo("This sheet");
    await settle(report);
    await settle(() => answers[1]?.(NONE));
    await settle(() => answers[0]?.(LIVE));
    expect(panelText()).toContain("“Sheet1” holds no comparison.");
  });

  it("reads it after cells were changed, but not for what it has read since", async () => {
    let reads = 0;
    let changed = () => {};
    const describeSheet = () => Promise.resolve(++reads > 1 ? LIVE : NONE);
    const watchSheets = (_: () => void, tell: () => void) => {
      changed = tell;
      return () => {};
    };
    await showPane({ actions: { describeSheet, watchSheets } });
    await goTo("This sheet");
    await settle(() => changed());
    expect(reads).toBe(1);
    const [now, clock] = [performance.now(), jest.spyOn(performance, "now")];
    clock.mockReturnValue(now + 1000);
    await settle(() => changed());
    clock.mockRestore();
    expect(reads).toBe(2);
    expect(panelText()).toContain("Assistant vs Coder");
  });

  it("says why it could not, and reads again when told to", async () => {
    const sheet = await showSheet(new ActionFailed("A cell is being edited."));
    expect(announced()).toContain("A cell is being edited.");
    sheet.becomes(LIVE);
    await click(button("Read the sheet again"));
    expect(panelText()).toContain("Assistant vs Coder");
  });

  it("waits for Excel", async () => {
    await showPane({ office: null });
    await goTo("This sheet");
    expect(panelText()).toContain("Excel could not be reached, so the workbook cannot be changed.");
  });
});

describe("ThisSheet, doing", () => {
  it.each([
    ["Refresh", LIVE, "refreshSheet"],
    ["Prepare for sharing", LIVE, "shareSheet"],
    ["Make live again", VALUES, "makeSheetLive"],
    ["Repair", { ...LIVE, broken: 1 }, "repairSheet"],
  ] as const)("does %s, then reads the sheet again", async (name, sheet, action) => {
    const { reads } = await showSheet(sheet, { [action]: () => Promise.resolve(DONE) });
    await click(button(name));
    expect(announced()).toContain(DONE.sentence);
    expect(reads()).toBe(2);
  });

  it("lists what changed and why, and what was kept", async () => {
    const done = { ...DONE, changes: [CHANGE], kept: ["Median pay in C7 was changed by hand and is kept."] };
    await showSheet(LIVE, { refreshSheet: () => Promise.resolve(done) });
    await click(button("Refresh"));
    expect(announced()).toContain(
      "Medical coder, Median pay was $48,780 (May 2024), is now $51,140 (May 2025). BLS published a newer figure (data set 2025.1 → 2026.1).",
    );
    expect(announced()).toContain("Median pay in C7 was changed by hand and is kept.");
    expect(document.querySelector(".changes summary")?.textContent).toContain("1 change");
    expect(document.querySelector<HTMLDetailsElement>(".changes")?.open).toBe(true);
  });

  it("folds a long list", async () => {
    const changes = Array.from({ length: 7 }, (_, at) => ({ ...CHANGE, what: `Measure ${at}` }));
    await showSheet(LIVE, { refreshSheet: () => Promise.resolve({ ...DONE, changes }) });
    await click(button("Refresh"));
    expect(document.querySelector<HTMLDetailsElement>(".changes")?.open).toBe(false);
    expect(panelText()).toContain("7 changes");
  });

  it("shows what the last refresh changed, until there is a newer list", async () => {
    const sheet = { ...LIVE, lastChanges: [CHANGE] } as SheetDescription;
    await showSheet(sheet, { refreshSheet: () => Promise.resolve(DONE) });
    expect(panelText()).toContain("What the last refresh changed");
    await click(button("Refresh"));
    expect(panelText()).not.toContain("What the last refresh changed");
  });

  it("is busy meanwhile, and takes no second wish", async () => {
    let finish: (done: Done) => void = () => {};
    let calls = 0;
    const refreshSheet = () => {
      calls += 1;
      return new Promise<Done>((resolve) => (finish = resolve));
    };
    await showSheet(LIVE, { refreshSheet });
    await click(button("Refresh"));
    expect(enabled()).toEqual([]);
    expect(announced()).toContain("Working on the sheet…");
    await click(button("Refresh"));
    expect(calls).toBe(1);
    expect(announced()).toContain("The sheet is being changed.");
    await settle(() => finish(DONE));
    expect(enabled()).toEqual(["Refresh", "Prepare for sharing"]);
    expect(document.activeElement).toBe(button("Refresh"));
  });

  it("says what failed, with what caused it to report", async () => {
    const failed = new ActionFailed("This sheet is protected.", { cause: new Error("AccessDenied") });
    await showSheet(LIVE, { refreshSheet: () => Promise.reject(failed) });
    await click(button("Refresh"));
    expect(announced()).toContain("This sheet is protected.");
    expect(document.querySelector("pre")?.textContent).toContain("AccessDenied");
  });

  it("still says what it did when the sheet turns out to have another name", async () => {
    const renamed = { ...LIVE, sheetName: "For Dana" };
    const sheet = await showSheet(LIVE, {
      refreshSheet: () => Promise.resolve({ ...DONE, sheetName: renamed.sheetName }),
    });
    sheet.becomes(renamed);
    await click(button("Refresh"));
    expect(panelText()).toContain("For Dana");
    expect(announced()).toContain(DONE.sentence);
  });

  it("forgets what it did when another sheet comes to the front", async () => {
    const { turnTo } = await showSheet(LIVE, { refreshSheet: () => Promise.resolve(DONE) });
    await click(button("Refresh"));
    await turnTo({ ...LIVE, sheetName: "Another" });
    expect(announced()).not.toContain(DONE.sentence);
    expect(buttons("Refresh")).toHaveLength(1);
  });
});
