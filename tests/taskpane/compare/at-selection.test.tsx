/** @jest-environment jsdom */
import { ActionFailed } from "../../../src/actions/action-failed";
import type { InsertedAtSelection } from "../../../src/actions/insert-at-selection";
import type { Insertable } from "../../../src/taskpane/actions";
import {
  add,
  announced,
  button,
  buttons,
  click,
  hidePane,
  insertButton,
  press,
  showPane,
} from "../shown-pane";

afterEach(hidePane);

const OCCUPIED: InsertedAtSelection = { kind: "occupied", address: "B4:H30", cells: 12 };
const INSERTED: InsertedAtSelection = {
  kind: "inserted",
  address: "B4:H30",
  sheetName: "Students",
  notes: [],
};

let asked: { readonly what: Insertable; readonly overwrite: boolean }[];

/** The pane with two careers, where the selection answers in turn. */
async function showAtSelection(...answers: readonly (InsertedAtSelection | Error)[]): Promise<void> {
  asked = [];
  const insertAtSelection = (what: Insertable, overwrite: boolean) => {
    asked.push({ what, overwrite });
    const answer = answers[asked.length - 1] ?? INSERTED;
    return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer);
  };
  await showPane({ actions: { insertAtSelection } });
  await add("medical assistant", "coder");
  await click(place("At the selected cell"));
}

const place = (label: string) =>
  [...document.querySelectorAll("label")].find(({ textContent }) => textContent === label) as HTMLElement;
const question = () => document.querySelector('[role="group"]')?.textContent ?? "";

describe("InsertBar, at the selected cell", () => {
  it("says what stands there, and where it stood", async () => {
    await showAtSelection();
    expect(document.getElementById("where-means")?.textContent).toContain("without charts");
    await click(insertButton());
    expect(asked).toEqual([
      {
        what: expect.objectContaining({ careers: ["medical-assistant", "medical-coder"] }),
        overwrite: false,
      },
    ]);
    expect(announced()).toContain("Inserted in B4:H30 of the sheet “Students”.");
  });

  it("asks before it replaces anything, and puts the focus on what loses nothing", async () => {
    await showAtSelection(OCCUPIED);
    await click(insertButton());
    expect(question()).toContain("12 cells in B4:H30 hold something. Replace them?");
    expect(document.activeElement).toBe(button("Cancel"));
  });

  it("asks of one cell as of one", async () => {
    await showAtSelection({ ...OCCUPIED, cells: 1 });
    await click(insertButton());
    expect(question()).toContain("1 cell in B4:H30 holds something. Replace it?");
  });

  it("replaces when told to, and gives the focus back", async () => {
    await showAtSelection(OCCUPIED, OCCUPIED);
    await click(insertButton());
    await click(button("Replace"));
    expect(asked.map(({ overwrite }) => overwrite)).toEqual([false, false, true]);
    expect(asked[2]?.what).toEqual(asked[0]?.what);
    expect(announced()).toContain("Inserted in B4:H30");
    expect(document.activeElement).toBe(insertButton());
  });

  it.each([
    ["Cancel", () => click(button("Cancel"))],
    ["Escape", () => press("Escape")],
  ])("leaves everything as it is on %s", async (_, cancel) => {
    await showAtSelection(OCCUPIED);
    await click(insertButton());
    await cancel();
    expect(question()).toBe("");
    expect(asked).toHaveLength(1);
    expect(document.activeElement).toBe(insertButton());
  });

  it("asks anew when another cell was selected meanwhile", async () => {
    await showAtSelection(OCCUPIED, { ...OCCUPIED, address: "A1:G27" }, { ...OCCUPIED, address: "A1:G27" });
    await click(insertButton());
    await click(button("Replace"));
    expect(asked.map(({ overwrite }) => overwrite)).toEqual([false, false]);
    expect(question()).toContain("12 cells in A1:G27 hold something. Replace them?");
    expect(document.activeElement).toBe(button("Cancel"));
    await click(button("Replace"));
    expect(asked.map(({ overwrite }) => overwrite)).toEqual([false, false, false, true]);
  });

  it("forgets the question when the choices change", async () => {
    await showAtSelection(OCCUPIED);
    await click(insertButton());
    await click(place("New sheet"));
    expect(buttons("Replace")).toEqual([]);
  });

  it("says what failed when it replaces", async () => {
    await showAtSelection(OCCUPIED, OCCUPIED, new ActionFailed("This sheet is protected."));
    await click(insertButton());
    await click(button("Replace"));
    expect(announced()).toContain("This sheet is protected.");
  });
});
