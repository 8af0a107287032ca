/** @jest-environment jsdom */
import { ActionFailed } from "../../../src/actions/action-failed";
import type { InsertRequest } from "../../../src/actions/insert-comparison";
import { DEFAULT_ROWS } from "../../../src/comparison/measures";
import { parseDataset } from "../../../src/dataset/dataset";
import { ANSWER_WITHIN_MS } from "../../../src/taskpane/office-state";
import content from "../../fixtures/three-careers.json";
import {
  add,
  announced,
  button,
  chips,
  choosePlace,
  click,
  figures,
  hidePane,
  insertButton,
  paneText,
  settle,
  showPane,
} from "../shown-pane";

afterEach(hidePane);

const reason = () => document.getElementById("insert-reason")?.textContent;
const isDisabled = () => insertButton().getAttribute("aria-disabled") === "true";

/** An insertion that waits to be told how it ends, and remembers what it was asked for. */
function insertion() {
  const requests: InsertRequest[] = [];
  let finish: (done: { sheetName: string; notes: readonly string[] }) => void = () => {};
  let fail: (error: unknown) => void = () => {};
  const insert = (request: InsertRequest) => {
    requests.push(request);
    return new Promise<{ sheetName: string; notes: readonly string[] }>((resolve, reject) => {
      [finish, fail] = [resolve, reject];
    });
  };
  return {
    insert,
    requests,
    finish: (sheetName: string) => settle(() => finish({ sheetName, notes: [] })),
    fail: (error: unknown) => settle(() => fail(error)),
  };
}

describe("InsertBar", () => {
  it("says why it does nothing with fewer than two careers, before and when it is pressed", async () => {
    const { insert, requests } = insertion();
    await showPane({ actions: { insertComparison: insert } });
    await add("coder");
    expect(isDisabled()).toBe(true);
    expect(insertButton().disabled).toBe(false);
    expect(insertButton().getAttribute("aria-describedby")).toBe("insert-reason");
    expect(reason()).toBe("Choose at least two careers first.");
    await click(insertButton());
    expect(requests).toEqual([]);
    expect(announced()).toContain("Choose at least two careers first.");
  });

  it("inserts what was chosen, in the order chosen", async () => {
    const { insert, requests } = insertion();
    await showPane({ actions: { insertComparison: insert } });
    await add("medical assistant", "coder");
    await choosePlace("TX");
    await click(document.querySelector('input[value="values"]') as HTMLElement);
    await click(button("Insert comparison"));
    expect(requests).toEqual([
      {
        careers: ["medical-assistant", "medical-coder"],
        place: "TX",
        mode: "values",
        measures: DEFAULT_ROWS,
      },
    ]);
  });

  it("asks for a name that is only stood in for by that name, so that the sheet says so", async () => {
    const { insert, requests } = insertion();
    await showPane({ actions: { insertComparison: insert } });
    await add("medical billing and coding specialist", "biller");
    await click(button("Insert comparison"));
    expect(requests[0]?.careers).toEqual(["medical billing and coding specialist", "medical-biller"]);
  });

  it("writes live formulas where nothing else was chosen", async () => {
    const { insert, requests } = insertion();
    await showPane({ actions: { insertComparison: insert } });
    await add("medical assistant", "coder");
    await click(button("Insert comparison"));
    expect(requests[0]?.mode).toBe("live");
  });

  it("is busy until the sheet is there, and takes a second press for the same", async () => {
    const { insert, requests, finish } = insertion();
    await showPane({ actions: { insertComparison: insert } });
    await add("medical assistant", "coder");
    await settle(() => {
      insertButton().click();
      insertButton().click();
    });
    await click(insertButton());
    expect(requests).toHaveLength(1);
    expect(insertButton().textContent).toBe("Inserting…");
    expect(isDisabled()).toBe(true);

    await finish("Coder vs Assistant (2)");
    expect(announced()).toContain("Inserted on the new sheet “Coder vs Assistant (2)”.");
    expect(isDisabled()).toBe(false);
  });

  it("says what failed and what to do, keeps the choices, and can try again", async () => {
    const { insert, requests, fail } = insertion();
    await showPane({ actions: { insertComparison: insert } });
    await add("medical assistant", "coder");
    await click(insertButton());
    await fail(new ActionFailed("The workbook is protected. Unprotect it, then insert again."));
    expect(announced()).toContain(
      "The workbook is protected. Unprotect it, then insert again.Your choices are kept.",
    );
    expect(chips()).toEqual(["Medical assistant", "Medical coder"]);
    await click(insertButton());
    expect(requests).toHaveLength(2);
  });

  it("takes back that it failed once the figures that were missing have come", async () => {
    const { insert, fail } = insertion();
    let answer: (states: unknown) => void = () => {};
    let lose: (error: Error) => void = () => {};
    const rest = () => new Promise((resolve, reject) => ([answer, lose] = [resolve, reject]));
    await showPane({ data: parseDataset(content, rest), actions: { insertComparison: insert } });
    await add("medical assistant", "coder");
    await choosePlace("CA");
    await settle(() => lose(new Error("Loading chunk 7 failed.")));
    await click(insertButton());
    await fail(new ActionFailed("The figures of the states could not be loaded."));
    expect(announced()).toContain("The figures of the states could not be loaded.");
    const again = document.querySelector<HTMLElement>(".preview .message button");
    await click(again as HTMLElement);
    await settle(() => answer({ series: [] }));
    expect(announced()).not.toContain("could not be loaded");
    await click(insertButton());
    await fail(new ActionFailed("The workbook is protected."));
    expect(announced()).toContain("The workbook is protected.");
  });

  it("brings what caused a failure as details to report", async () => {
    const { insert, fail } = insertion();
    await showPane({ actions: { insertComparison: insert } });
    await add("medical assistant", "coder");
    await click(insertButton());
    await fail(new ActionFailed("Something went wrong.", { cause: new Error("GeneralException") }));
    expect(document.querySelector("pre")?.textContent).toContain("GeneralException");
  });

  it("owns up to a fault of its own, with the details", async () => {
    const { insert, fail } = insertion();
    await showPane({ actions: { insertComparison: insert } });
    await add("medical assistant", "coder");
    await click(insertButton());
    await fail(new TypeError("nothing is not a function"));
    expect(announced()).toContain("Something went wrong.");
    expect(document.querySelector("pre")?.textContent).toContain("TypeError: nothing is not a function");
  });

  it("drops what it said last when the choices change", async () => {
    const { insert, finish } = insertion();
    await showPane({ actions: { insertComparison: insert } });
    await add("medical assistant", "coder");
    await click(insertButton());
    await finish("Coder vs Assistant");
    await add("biller");
    expect(paneText()).not.toContain("Inserted on the new sheet");
  });
});

describe("InsertBar without Excel", () => {
  it("says after ten seconds that Excel does not answer, while the preview goes on working", async () => {
    jest.useFakeTimers();
    try {
      await showPane({ office: { onReady: () => new Promise(() => {}) } });
      await add("medical assistant", "coder");
      expect(reason()).toBe("Excel is still starting. Wait a moment and try again.");
      await settle(() => void jest.advanceTimersByTime(ANSWER_WITHIN_MS));
    } finally {
      jest.useRealTimers();
    }
    expect(announced()).toContain("Excel has not answered for 10 seconds. Close this pane and open it again");
    expect(reason()).toBe("Excel does not answer, so the workbook cannot be changed.");
    expect(isDisabled()).toBe(true);
    expect(figures("Median pay")).toHaveLength(2);
  });

  it("says so when office.js did not load", async () => {
    await showPane({ office: null });
    expect(announced()).toContain("The connection to Excel could not be loaded.");
    expect(reason()).toBe("Excel could not be reached, so the workbook cannot be changed.");
  });

  it("says so outside Excel", async () => {
    await showPane({ office: { onReady: () => Promise.resolve({ host: null }) } });
    await add("medical assistant", "coder");
    expect(announced()).toContain("This page is open outside Excel.");
    expect(reason()).toBe("Open this pane in Excel to change a workbook.");
    expect(figures("Median pay")).toHaveLength(2);
  });
});
