/** @jest-environment jsdom */
import { ActionFailed } from "../../../src/actions/action-failed";
import type { Done } from "../../../src/actions/change-sheet";
import type { SheetDescription } from "../../../src/actions/describe-sheet";
import type { CellRead } from "../../../src/actions/read-cell";
import { careerCalls } from "../../../src/blueprint/formula-calls";
import type { Actions } from "../../../src/taskpane/actions";
import { BUSY_AGAIN_MS, SETTLED_AFTER_MS } from "../../../src/taskpane/this-sheet/use-selected-cell";
import { violations as violationsNow } from "../axe";
import {
  announced,
  button,
  buttons,
  click,
  EXCEL,
  goTo,
  hidePane,
  panelText,
  settle,
  showPane,
} from "../shown-pane";
import "../../functions/cells";

const NONE: SheetDescription = { kind: "none", sheetName: "Sheet1", formulas: 1, broken: 1 };
const DONE: Done = { sheetName: "Sheet1", sentence: "1 formula was entered again.", changes: [], kept: [] };

function cell(content: unknown, value: unknown = content): CellRead {
  return {
    sheetName: "Sheet1",
    address: "B2",
    content,
    value,
    isError: typeof value === "string" && value.startsWith("#"),
    text: String(value),
    calls: careerCalls(String(content)),
    cells: new Map(),
    ours: [],
    defined: undefined,
    origin: undefined,
    filledFrom: undefined,
    room: undefined,
  };
}

const LOST = cell('=_xldudf_CAREER_SALARY("coder")', "#NAME?");
const UNKNOWN = cell('=CAREER.SALARY("codr")', "#N/A");
const FIGURE = cell('=CAREER.SALARY("coder")', 51140);
const PLAIN = cell("text");

beforeEach(() => {
  jest.useFakeTimers({ doNotFake: ["queueMicrotask", "performance"] });
});
afterEach(() => {
  hidePane();
  jest.useRealTimers();
});

/** It waits for timers of its own. */
function violations(): Promise<readonly string[]> {
  jest.useRealTimers();
  return violationsNow();
}

const later = (time: number) => settle(() => void jest.advanceTimersByTime(time));

/** The tab over a cell, which `becomes` exchanges for another that no one has reported yet. */
async function showCell(first: CellRead | Error, actions: Partial<Actions> = {}) {
  let now = first;
  let reads = 0;
  let open = 0;
  let most = 0;
  let report = () => {};
  const readCell = async () => {
    reads += 1;
    most = Math.max(most, (open += 1));
    await undefined;
    open -= 1;
    if (now instanceof Error) throw now;
    return now;
  };
  const watchSelection = (tell: () => void) => {
    report = tell;
    return () => (report = () => {});
  };
  const describeSheet = () => Promise.resolve(NONE);
  await showPane({ actions: { readCell, watchSelection, describeSheet, ...actions } });
  await goTo("This sheet");
  await later(0);
  await later(0);
  return {
    reads: () => reads,
    most: () => most,
    report: () => report(),
    becomes: (next: CellRead | Error) => void (now = next),
  };
}

const section = () => document.querySelector(".selected-cell")?.textContent ?? "";

describe("SelectedCell", () => {
  it("says what an error means, aloud", async () => {
    await showCell(UNKNOWN);
    expect(section()).toContain("B2 #N/A");
    expect(section()).toContain('=CAREER.SALARY("codr")');
    expect(announced()).toContain('No career is called "codr". Did you mean "coder"?');
    expect(document.querySelector('.message [lang="en"]')?.textContent).toContain("coder");
    expect(await violations()).toEqual([]);
  });

  it("tells of whom a figure is, without a word said aloud", async () => {
    await showCell(FIGURE);
    expect(section()).toContain("CareerMedical coder");
    expect(section()).toContain("PlaceUnited States");
    expect(announced()).not.toContain("Medical coder");
    expect(await violations()).toEqual([]);
  });

  it("says in one line that there is nothing to say", async () => {
    await showCell(PLAIN);
    expect(section()).toBe(
      "Selected cellB2 textAn ordinary cell: no formula of Career Comparison, and not on a sheet that it made.",
    );
    expect(await violations()).toEqual([]);
  });

  it("tells of each call of a larger formula", async () => {
    await showCell(cell('=CAREER.SALARY("coder")-CAREER.SALARY("biller")', 2640));
    expect([...document.querySelectorAll(".calls code")].map(({ textContent }) => textContent)).toEqual([
      'CAREER.SALARY("coder")',
      'CAREER.SALARY("biller")',
    ]);
    expect(section()).toContain("Gives51140");
    expect(await violations()).toEqual([]);
  });

  it("folds a long formula", async () => {
    await showCell(cell(`=${"1+".repeat(1000)}1`, 1001));
    const folded = document.querySelector(".selected-cell details");
    expect(folded?.querySelector("summary")?.textContent).toBe("Show the whole formula");
    expect((folded as HTMLDetailsElement).open).toBe(false);
    expect(await violations()).toEqual([]);
  });

  it("shows a short formula as it is", async () => {
    await showCell(FIGURE);
    expect(document.querySelector(".selected-cell details")).toBeNull();
    expect(document.querySelector("p.cell-formula")?.textContent).toContain("CAREER.SALARY");
  });

  it("repairs what Excel has lost sight of, and looks again", async () => {
    const shown = await showCell(LOST, {
      repairSheet: () => {
        shown.becomes(FIGURE);
        return Promise.resolve(DONE);
      },
    });
    await click(button("Repair this sheet"));
    await later(0);
    await later(0);
    expect(announced()).toContain("1 formula was entered again.");
    expect(section()).toContain("CareerMedical coder");
    expect(buttons("Repair this sheet")).toEqual([]);
  });

  it("has no fault that axe knows of while it offers Repair", async () => {
    await showCell(LOST);
    expect(buttons("Repair this sheet")).toHaveLength(1);
    expect(await violations()).toEqual([]);
  });

  it("says why it could not be read, and reads it again when told to", async () => {
    const shown = await showCell(new ActionFailed("Excel stopped."));
    expect(announced()).toContain("Excel stopped.");
    shown.becomes(FIGURE);
    await click(button("Try again"));
    await later(0);
    expect(section()).toContain("CareerMedical coder");
  });

  it("shows what a cell holds as text", async () => {
    await showCell(cell("<img src=x onerror=alert(1)>"));
    expect(document.querySelector(".selected-cell img")).toBeNull();
    expect(section()).toContain("<img src=x onerror=alert(1)>");
  });
});

describe("SelectedCell, following the selection", () => {
  it("waits until a person stops, and reads once", async () => {
    const shown = await showCell(PLAIN);
    shown.becomes(FIGURE);
    for (let move = 0; move < 5; move++) {
      shown.report();
      await later(SETTLED_AFTER_MS - 50);
    }
    expect(shown.reads()).toBe(1);
    await later(50);
    await later(0);
    expect(shown.reads()).toBe(2);
    expect(section()).toContain("CareerMedical coder");
  });

  it("never reads twice at a time, and once more where it was told to meanwhile", async () => {
    let finish: (read: CellRead) => void = () => {};
    let reads = 0;
    const readCell = () => {
      reads += 1;
      return new Promise<CellRead>((resolve) => (finish = resolve));
    };
    const shown = await showCell(PLAIN, { readCell });
    expect(reads).toBe(1);
    shown.report();
    await later(SETTLED_AFTER_MS);
    shown.report();
    await later(SETTLED_AFTER_MS);
    expect(reads).toBe(1);
    await settle(() => finish(UNKNOWN));
    expect(section()).not.toContain("codr");
    await later(SETTLED_AFTER_MS);
    expect(reads).toBe(2);
    await settle(() => finish(PLAIN));
    await later(10 * SETTLED_AFTER_MS);
    expect(section()).toContain("An ordinary cell");
    expect(reads).toBe(2);
  });

  it("reads nothing while another tab is shown", async () => {
    const shown = await showCell(PLAIN);
    await goTo("Compare");
    shown.report();
    await later(10 * SETTLED_AFTER_MS);
    expect(shown.reads()).toBe(1);
    await goTo("This sheet");
    await later(0);
    expect(shown.reads()).toBe(2);
  });

  it("reads nothing while the pane is closed", async () => {
    const shown = await showCell(PLAIN);
    const become = (state: string) =>
      settle(() => {
        Object.defineProperty(document, "visibilityState", { value: state, configurable: true });
        document.dispatchEvent(new Event("visibilitychange"));
      });
    await become("hidden");
    shown.report();
    await later(10 * SETTLED_AFTER_MS);
    expect(shown.reads()).toBe(1);
    await become("visible");
    await later(0);
    expect(shown.reads()).toBe(2);
  });

  it("reads nothing while Excel says that the pane is hidden", async () => {
    let report: (told: { visibilityMode: string }) => void = () => {};
    const addin = {
      onVisibilityModeChanged: (listener: typeof report) => {
        report = listener;
        return Promise.resolve(() => Promise.resolve());
      },
    };
    const readCell = jest.fn(() => Promise.resolve(PLAIN));
    const describeSheet = () => Promise.resolve(NONE);
    await showPane({ actions: { readCell, describeSheet }, office: { ...EXCEL, addin } as typeof EXCEL });
    await goTo("This sheet");
    await later(0);
    expect(readCell).toHaveBeenCalledTimes(1);
    await settle(() => report({ visibilityMode: "Hidden" }));
    await settle(() => report({ visibilityMode: "Taskpane" }));
    await later(0);
    expect(readCell).toHaveBeenCalledTimes(2);
  });

  it("looks again by itself as long as Excel waits for the figure", async () => {
    const shown = await showCell(cell('=CAREER.SALARY("coder")', "#BUSY!"));
    expect(panelText()).toContain("Excel is still waiting for this figure.");
    shown.becomes(FIGURE);
    await later(BUSY_AGAIN_MS);
    await later(0);
    expect(section()).toContain("CareerMedical coder");
    await later(10 * BUSY_AGAIN_MS);
    expect(shown.reads()).toBe(2);
  });
});
