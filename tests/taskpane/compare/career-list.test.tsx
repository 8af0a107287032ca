/** @jest-environment jsdom */
import {
  add,
  announced,
  button,
  chips,
  click,
  combobox,
  figures,
  hidePane,
  press,
  settle,
  showPane,
} from "../shown-pane";

beforeEach(async () => {
  await showPane();
  await add("coder", "biller", "medical assistant");
});
afterEach(hidePane);

const focused = () => document.activeElement?.getAttribute("aria-label");

describe("CareerList", () => {
  it("keeps the order in which careers were chosen", () => {
    expect(chips()).toEqual(["Medical coder", "Medical biller", "Medical assistant"]);
  });

  it("takes one out and gives the focus to the one that moved up", async () => {
    await click(button("Remove Medical biller"));
    expect(chips()).toEqual(["Medical coder", "Medical assistant"]);
    expect(focused()).toBe("Remove Medical assistant");
  });

  it("gives the focus to the one before when the last was taken out", async () => {
    await click(button("Remove Medical assistant"));
    expect(focused()).toBe("Remove Medical biller");
  });

  it("gives the focus to the search when none is left", async () => {
    await click(button("Remove Medical coder"));
    await click(button("Remove Medical biller"));
    await click(button("Remove Medical assistant"));
    expect(document.activeElement).toBe(combobox());
  });
});

describe("CareerList, put in another order by the keyboard", () => {
  const handle = (name: string) =>
    [...document.querySelectorAll<HTMLElement>(".grip")].find((each) =>
      each.getAttribute("aria-label")?.includes(name),
    ) as HTMLElement;

  it("says on each handle which career it moves, where that stands, and how", () => {
    expect(handle("biller").getAttribute("aria-label")).toBe("Move Medical biller, 2 of 3");
    const help = document.getElementById(handle("biller").getAttribute("aria-describedby") ?? "");
    expect(help?.textContent).toContain("use the arrow keys");
  });

  it("moves a career by the arrows, says where to, and keeps the focus on its handle", async () => {
    handle("biller").focus();
    expect(await press("ArrowLeft")).toBe(true);
    expect(chips()).toEqual(["Medical biller", "Medical coder", "Medical assistant"]);
    expect(announced()).toContain("Medical biller moved to place 1 of 3.");
    expect(focused()).toBe("Move Medical biller, 1 of 3");
    await press("ArrowDown", "ArrowRight");
    expect(chips()).toEqual(["Medical coder", "Medical assistant", "Medical biller"]);
    await press("Home");
    expect(chips()).toEqual(["Medical biller", "Medical coder", "Medical assistant"]);
    await press("End");
    expect(focused()).toBe("Move Medical biller, 3 of 3");
  });

  it("says that a career is first or last already", async () => {
    handle("coder").focus();
    await press("ArrowUp");
    expect(announced()).toContain("Medical coder is first already.");
    await press("End", "ArrowRight");
    expect(announced()).toContain("Medical coder is last already.");
  });

  it("has the figures follow", async () => {
    handle("assistant").focus();
    await press("Home");
    expect(figures("Median pay").map(([name]) => name)).toEqual([
      "Medical assistant",
      "Medical coder",
      "Medical biller",
    ]);
  });

  it("leaves other keys, and arrows with a modifier, to the browser", async () => {
    handle("coder").focus();
    expect(await press("a")).toBe(false);
    const event = new KeyboardEvent("keydown", {
      key: "ArrowRight",
      altKey: true,
      bubbles: true,
      cancelable: true,
    });
    await settle(() => void document.activeElement?.dispatchEvent(event));
    expect(event.defaultPrevented).toBe(false);
  });

  it("needs no handle for one career", async () => {
    await click(button("Remove Medical coder"));
    await click(button("Remove Medical biller"));
    expect(document.querySelector(".grip")).toBeNull();
  });

  it("shows buttons that move it when the handle is pressed, until Escape", async () => {
    await click(handle("coder"));
    expect(handle("coder").getAttribute("aria-expanded")).toBe("true");
    await click(button("Move Medical coder later"));
    expect(chips()).toEqual(["Medical biller", "Medical coder", "Medical assistant"]);
    expect(focused()).toBe("Move Medical coder later");
    await click(button("Move Medical coder later"));
    expect(button("Move Medical coder later").getAttribute("aria-disabled")).toBe("true");
    await press("Escape");
    expect(document.querySelector(".arrow")).toBeNull();
    expect(focused()).toBe("Move Medical coder, 3 of 3");
  });
});

describe("CareerList, put in another order by a pointer", () => {
  /** A page without layout has no boxes: here each chip is 100 pixels wide, one beside the other. */
  beforeEach(() => {
    [...document.querySelectorAll(".chip")].forEach((chip, at) => {
      chip.getBoundingClientRect = () => new DOMRect(100 * at, 0, 90, 32);
    });
  });

  const pointer = (type: string, target: EventTarget, x: number, more: PointerEventInit = {}) => {
    const { pointerType = "mouse", isPrimary = true, ...mouse } = more;
    const event = new MouseEvent(type, { bubbles: true, clientX: x, clientY: 16, ...mouse });
    Object.assign(event, { pointerType, isPrimary, pointerId: 1 });
    return settle(() => void target.dispatchEvent(event));
  };
  const grip = (at: number) => document.querySelectorAll(".grip")[at] as HTMLElement;
  const name = (at: number) => document.querySelectorAll(".chip > span")[at] as HTMLElement;
  const marked = () =>
    [...document.querySelectorAll(".chip")].map((chip) => chip.className.replace(/^chip ?/, ""));

  it("shows where a career would be dropped, and moves it only then", async () => {
    await pointer("pointerdown", grip(0), 10, { pointerType: "touch" });
    await pointer("pointermove", document, 170);
    expect(marked()).toEqual(["lifted", "", "drop-before"]);
    expect(chips()[0]).toBe("Medical coder");
    await pointer("pointermove", document, 280);
    expect(marked()).toEqual(["lifted", "", "drop-after"]);
    await pointer("pointerup", document, 280);
    expect(chips()).toEqual(["Medical biller", "Medical assistant", "Medical coder"]);
    expect(announced()).toContain("Medical coder moved to place 3 of 3.");
    expect(marked()).toEqual(["", "", ""]);
  });

  it("takes a mouse by the name too, a finger by the handle only", async () => {
    await pointer("pointerdown", name(2), 220, { pointerType: "touch" });
    await pointer("pointermove", document, 10);
    await pointer("pointerup", document, 10);
    expect(chips()[2]).toBe("Medical assistant");
    await pointer("pointerdown", name(2), 220, { pointerType: "mouse" });
    await pointer("pointermove", document, 10);
    await pointer("pointerup", document, 10);
    expect(chips()).toEqual(["Medical assistant", "Medical coder", "Medical biller"]);
  });

  it("changes nothing on Escape, on a pointer that is taken away, or where it is dropped at its own place", async () => {
    const before = chips();
    await pointer("pointerdown", grip(0), 10);
    await pointer("pointermove", document, 280);
    document.body.focus();
    expect(await press("Escape")).toBe(true);
    await pointer("pointerup", document, 280);
    await pointer("pointerdown", grip(0), 10);
    await pointer("pointermove", document, 280);
    await pointer("pointercancel", document, 280);
    await pointer("pointerdown", grip(1), 110);
    await pointer("pointermove", document, 130);
    expect(marked()).toEqual(["", "lifted", ""]);
    await pointer("pointerup", document, 130);
    expect(chips()).toEqual(before);
  });

  it("takes the end of a drag for no press of the handle, but a press for one", async () => {
    await pointer("pointerdown", grip(0), 10);
    await pointer("pointermove", document, 60);
    await pointer("pointerup", document, 60);
    await click(grip(0));
    expect(document.querySelector(".arrow")).toBeNull();
    await pointer("pointerdown", grip(0), 10);
    await pointer("pointermove", document, 12);
    await pointer("pointerup", document, 12);
    await click(grip(0));
    expect(document.querySelectorAll(".arrow")).toHaveLength(2);
  });

  it("listens to the main button of the first pointer only", async () => {
    await pointer("pointerdown", grip(0), 10, { button: 2 });
    await pointer("pointerdown", grip(0), 10, { isPrimary: false });
    await pointer("pointermove", document, 280);
    expect(marked()).toEqual(["", "", ""]);
  });
});

describe("CareerList, of a name that is only stood in for", () => {
  const NAME = "Medical billing and coding specialist";
  const STANDS_IN = "Billing and coding are counted apart";

  beforeEach(async () => {
    await showPane();
    await add("billing and coding", "biller");
  });

  it("keeps the name, and says what stands in for it", () => {
    expect(chips()).toEqual([NAME, "Medical biller"]);
    expect(document.querySelector(".chosen .hint")?.textContent).toContain(`${NAME}: ${STANDS_IN}`);
  });

  it("says so aloud when it is added", async () => {
    await showPane();
    await add("billing and coding");
    expect(announced()).toContain(`${NAME} added. 1 of 6 careers. ${STANDS_IN}`);
  });

  it("has the preview say so too", () => {
    expect(figures("Median pay")[0]).toEqual([NAME, "$51,140"]);
    expect(document.querySelector(".warning")?.textContent).toContain(`${NAME}: ${STANDS_IN}`);
  });

  it("refuses another name of the same career, and says why", async () => {
    await add("coder");
    expect(chips()).toEqual([NAME, "Medical biller"]);
    expect(announced()).toContain(
      `Medical coder has the same figures as ${NAME}, which is already in the comparison.`,
    );
  });

  it("takes it out by its name", async () => {
    await click(button(`Remove ${NAME}`));
    expect(chips()).toEqual(["Medical biller"]);
    expect(document.querySelector(".chosen")?.textContent).not.toContain(STANDS_IN);
  });
});
