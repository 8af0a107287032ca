/** @jest-environment jsdom */
import { ActionFailed } from "../../src/actions/action-failed";
import type { Caller } from "../../src/actions/caller";
import type { TakenWorkbook } from "../../src/actions/take-workbook";
import type { Actions, Insertable } from "../../src/taskpane/actions";
import { dataset } from "../../src/dataset/dataset";
import { add, announced, button, click, goTo, hidePane, paneText, settle, showPane } from "./shown-pane";

afterEach(hidePane);

/** Workbooks that wait to be told how they end. */
function taking() {
  const asked: Insertable[] = [];
  const callers: (Caller | undefined)[] = [];
  let finish: (taken: TakenWorkbook) => void = () => {};
  let fail: (error: unknown) => void = () => {};
  const takeWorkbook: Actions["takeWorkbook"] = (what, caller) => {
    asked.push(what);
    callers.push(caller);
    return new Promise((resolve, reject) => ([finish, fail] = [resolve, reject]));
  };
  return {
    takeWorkbook,
    asked,
    callers,
    finish: (taken: TakenWorkbook) => settle(() => finish(taken)),
    fail: (error: unknown) => settle(() => fail(error)),
  };
}

const download = () => button("Download workbook");
const isDisabled = (of: HTMLElement) => of.getAttribute("aria-disabled") === "true";
const described = (of: HTMLElement) =>
  (of.getAttribute("aria-describedby") ?? "")
    .split(" ")
    .map((id) => document.getElementById(id)?.textContent)
    .filter(Boolean)
    .join(" ");

describe("WorkbookButton in Compare", () => {
  it("says why it does nothing with fewer than two careers, and what the workbook will hold", async () => {
    const { takeWorkbook, asked } = taking();
    await showPane({ actions: { takeWorkbook } });
    expect(isDisabled(download())).toBe(true);
    expect(described(download())).toBe(
      "Choose at least two careers first. Workbook: always the whole sheet, as values.",
    );
    await click(download());
    expect(asked).toEqual([]);
    expect(announced()).toContain("Choose at least two careers first.");
  });

  it("takes what was chosen, and says what the file is called", async () => {
    const { takeWorkbook, asked, finish } = taking();
    await showPane({ actions: { takeWorkbook } });
    await add("coder", "biller");
    await click(download());
    expect(asked).toMatchObject([{ careers: ["medical-coder", "medical-biller"], place: "US" }]);
    expect(button("Making the workbook…")).toBeDefined();
    expect(announced()).toContain("Making the workbook…");
    expect(announced()).not.toContain("Inserting");
    await click(button("Insert comparison"));
    expect(announced()).toContain("The workbook is being made.");
    await finish({ way: "download", fileName: "Medical coder vs Medical biller.xlsx" });
    expect(announced()).toContain(
      "Look for “Medical coder vs Medical biller.xlsx” in your browser’s downloads.",
    );
    expect(isDisabled(download())).toBe(false);
    await add("medical assistant");
    expect(paneText()).not.toContain("Look for");
  });

  it("takes a second press for the same", async () => {
    const { takeWorkbook, asked } = taking();
    await showPane({ actions: { takeWorkbook } });
    await add("coder", "biller");
    await settle(() => {
      download().click();
      download().click();
    });
    expect(asked).toHaveLength(1);
  });

  it("says what failed, keeps the choices, and tries again to make a workbook", async () => {
    const { takeWorkbook, asked, fail, finish } = taking();
    await showPane({ actions: { takeWorkbook } });
    await add("coder", "biller");
    await click(download());
    await fail(new ActionFailed("The part that makes workbooks could not be loaded."));
    expect(announced()).toContain("The part that makes workbooks could not be loaded.Your choices are kept.");
    await click(button("Try again"));
    expect(asked).toHaveLength(2);
    expect(document.activeElement).toBe(button("Making the workbook…"));
    await finish({ way: "download", fileName: "a.xlsx" });
    expect(announced()).toContain("Look for “a.xlsx”");
  });

  it("opens a workbook where that is the way, and says where to look for it", async () => {
    const { takeWorkbook, finish } = taking();
    await showPane({ actions: { takeWorkbook, workbookWay: () => "open" } });
    await add("coder", "biller");
    await click(button("Open as a workbook"));
    await finish({ way: "open", fileName: "Medical coder vs Medical biller.xlsx" });
    expect(announced()).toContain(
      "“Medical coder vs Medical biller” is open as a new workbook. Save it from its own window, which may stand behind this one.",
    );
  });

  it("says how to get a workbook where Excel gives none", async () => {
    const { takeWorkbook, finish } = taking();
    await showPane({ actions: { takeWorkbook, workbookWay: () => "by-hand" } });
    await add("coder", "biller");
    await click(download());
    await finish({ way: "by-hand" });
    expect(announced()).toContain("insert a new sheet, choose Prepare for sharing, then File, Save a Copy.");
    expect(paneText()).not.toContain("Try again");
  });

  it("can be called off while it takes long", async () => {
    jest.useFakeTimers();
    try {
      const { takeWorkbook, callers } = taking();
      await showPane({ actions: { takeWorkbook } });
      await add("coder", "biller");
      await click(download());
      await settle(() => void jest.advanceTimersByTime(5_000));
      await click(button("Cancel"));
      expect(callers[0]?.signal.aborted).toBe(true);
      expect(announced()).toContain("Cancelled. Nothing was changed.");
    } finally {
      jest.useRealTimers();
    }
  });
});

describe("WorkbookButton in Ready-made", () => {
  it("takes the table it stands with", async () => {
    const { takeWorkbook, asked, finish } = taking();
    await showPane({ data: dataset(), actions: { takeWorkbook } });
    await goTo("Ready-made");
    expect(described(download())).toContain("Medical assistant vs. billing and coding specialist");
    await click(download());
    expect(asked).toEqual([{ article: "ma-vs-billing-and-coding" }]);
    expect(button("Making the workbook…")).toBeDefined();
    expect(isDisabled(button("Insert as a new sheet"))).toBe(true);
    await finish({ way: "download", fileName: "MA vs Coding.xlsx" });
    expect(announced()).toContain("Look for “MA vs Coding.xlsx” in your browser’s downloads.");
  });
});
