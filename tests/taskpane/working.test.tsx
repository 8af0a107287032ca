/** @jest-environment jsdom */
import { ActionFailed } from "../../src/actions/action-failed";
import { CalledOff } from "../../src/actions/caller";
import type { Caller } from "../../src/actions/caller";
import type { Done } from "../../src/actions/change-sheet";
import type { Inserted } from "../../src/actions/insert-comparison";
import { LONG_AFTER_MS } from "../../src/taskpane/use-long";
import { violations as violationsNow } from "./axe";
import {
  announced,
  button,
  buttons,
  chips,
  click,
  goTo,
  hidePane,
  insertButton,
  settle,
  showPane,
} from "./shown-pane";

beforeEach(() => void jest.useFakeTimers({ doNotFake: ["queueMicrotask", "performance"] }));
afterEach(() => {
  hidePane();
  jest.useRealTimers();
});

const DONE: Done = { sheetName: "Sheet1", sentence: "The sheet is up to date.", changes: [], kept: [] };
const SHEET = {
  kind: "comparison",
  sheetName: "Sheet1",
  builtFrom: "Medical assistant and Medical coder; United States.",
  mode: "live",
  data: "three-careers",
  newest: true,
  lastChanges: [],
  formulas: 40,
  broken: 0,
} as const;

const later = () => settle(() => void jest.advanceTimersByTime(LONG_AFTER_MS));

/** It waits for timers of its own. */
function violations(): Promise<readonly string[]> {
  jest.useRealTimers();
  return violationsNow();
}

/** An insertion that is at work until it is told to end. */
function slowInsertion() {
  const calls: { caller: Caller; end: (how: Inserted | Error) => void }[] = [];
  const insertComparison = (_: unknown, __?: unknown, caller?: Caller) =>
    new Promise<Inserted>((resolve, reject) => {
      const end = (how: Inserted | Error) => (how instanceof Error ? reject(how) : resolve(how));
      calls.push({ caller: caller as Caller, end });
    });
  return { insertComparison, calls };
}

async function insertSlowly() {
  const { insertComparison, calls } = slowInsertion();
  await showPane({ actions: { insertComparison } });
  await click(button("Try medical assistant, coder and biller"));
  await click(insertButton());
  return calls;
}

describe("what takes long", () => {
  it("is said at once, and can be cancelled before a second is over", async () => {
    await insertSlowly();
    expect(announced()).toContain("Inserting…");
    expect(buttons("Cancel")).toEqual([]);
    expect(document.querySelector(".bar-below .progress")).not.toBeNull();
    await later();
    expect(LONG_AFTER_MS).toBeLessThan(1000);
    expect(buttons("Cancel")).toHaveLength(1);
    expect(await violations()).toEqual([]);
  });

  it("is over as soon as it is cancelled, and the choices stay", async () => {
    const [call] = await insertSlowly();
    await later();
    await click(button("Cancel"));
    expect(call?.caller.signal.aborted).toBe(true);
    expect(announced()).toContain("Cancelled. Nothing was changed.");
    expect(document.querySelector(".bar-below .progress")).toBeNull();
    expect(document.activeElement).toBe(insertButton());
    expect(chips()).toHaveLength(3);
    await settle(() => call?.end(new CalledOff("Cancelled. Nothing was changed.")));
    expect(announced()).toContain("Cancelled. Nothing was changed.");
    expect(await violations()).toEqual([]);
  });

  it("can be begun again right after it was cancelled, whatever the first one still says", async () => {
    const calls = await insertSlowly();
    await later();
    await click(button("Cancel"));
    await click(insertButton());
    expect(calls).toHaveLength(2);
    await settle(() => calls[0]?.end({ sheetName: "First", notes: [] }));
    expect(announced()).toContain("Inserting…");
    await settle(() => calls[1]?.end({ sheetName: "Second", notes: [] }));
    expect(announced()).toContain("Second");
    expect(announced()).not.toContain("First");
  });

  it("cannot be cancelled any more once Excel writes", async () => {
    const [call] = await insertSlowly();
    await later();
    button("Cancel").focus();
    await settle(() => call?.caller.onWriting());
    expect(buttons("Cancel")).toEqual([]);
    expect(announced()).toContain("Excel is writing…");
    expect(document.activeElement).toBe(insertButton());
    await settle(() => call?.end({ sheetName: "Coder", notes: [] }));
    expect(announced()).toContain("Inserted on the new sheet “Coder”.");
  });

  it("never offers what would be too late", async () => {
    const [call] = await insertSlowly();
    await settle(() => call?.caller.onWriting());
    await later();
    expect(buttons("Cancel")).toEqual([]);
  });

  it("asks for no decision where it is quick", async () => {
    const [call] = await insertSlowly();
    await settle(() => call?.end({ sheetName: "Coder", notes: [] }));
    await later();
    expect(buttons("Cancel")).toEqual([]);
  });
});

describe("what failed", () => {
  it("is tried again where it says so, with the choices as they were", async () => {
    const calls = await insertSlowly();
    await settle(() => calls[0]?.end(new ActionFailed("Excel stopped.")));
    expect(announced()).toContain("Excel stopped.");
    expect(chips()).toHaveLength(3);
    await click(button("Try again"));
    expect(document.activeElement).toBe(insertButton());
    await settle(() => calls[1]?.end({ sheetName: "Coder", notes: [] }));
    expect(announced()).toContain("Inserted on the new sheet “Coder”.");
  });
});

describe("what is done to a sheet", () => {
  it("can be cancelled, and is tried again where it failed", async () => {
    const callers: Caller[] = [];
    let fail: (error: Error) => void = () => {};
    const refreshSheet = (caller?: Caller) =>
      new Promise<Done>((resolve, reject) => {
        callers.push(caller as Caller);
        fail = reject;
        if (callers.length === 3) resolve(DONE);
      });
    await showPane({ actions: { describeSheet: () => Promise.resolve(SHEET), refreshSheet } });
    await goTo("This sheet");
    await click(button("Refresh"));
    await later();
    await click(button("Cancel"));
    expect(callers[0]?.signal.aborted).toBe(true);
    expect(announced()).toContain("Cancelled. Nothing was changed.");
    expect(document.activeElement).toBe(button("Refresh"));
    await click(button("Refresh"));
    await settle(() => fail(new ActionFailed("Excel stopped.")));
    await click(button("Try again"));
    expect(announced()).toContain("The sheet is up to date.");
  });
});
