import { violations } from "./axe";
import { choose, choosePlace, insert } from "./pane";
import { closeBrowser, openPreview } from "./preview";
import type { Preview } from "./preview";

afterAll(closeBrowser);

let preview: Preview;

beforeEach(async () => {
  preview = await openPreview();
  await choose(preview, ["coder", "biller", "medical assistant"]);
});
afterEach(() => preview.close());

const chips = () => preview.pane.locator(".chip > span").allInnerTexts();
const handle = (name: string) => preview.pane.getByRole("button", { name: new RegExp(`^Move ${name}, `) });

/** The middle of a handle, in the page around the pane. */
async function middleOf(name: string): Promise<{ x: number; y: number }> {
  const box = await handle(name).boundingBox();
  if (!box) throw new Error(`The handle of "${name}" is not shown.`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

describe("the chosen careers", () => {
  it("change places by the keyboard, on the sheet too", async () => {
    await handle("Medical assistant").press("ArrowLeft");
    await preview.page.keyboard.press("ArrowLeft");
    expect(await chips()).toEqual(["Medical assistant", "Medical coder", "Medical biller"]);
    await preview.pane.getByText("Medical assistant moved to place 1 of 3.").waitFor({ state: "attached" });
    expect(await handle("Medical assistant").evaluate((button) => button === document.activeElement)).toBe(
      true,
    );
    await insert(preview);
    expect((await preview.shown("B5:D5"))[0]).toEqual([
      "Medical assistant",
      "Medical coder",
      "Medical biller",
    ]);
  });

  it("change places by dragging with the mouse, unless Escape is pressed", async () => {
    const { mouse, keyboard } = preview.page;
    const [from, to] = [await middleOf("Medical coder"), await middleOf("Medical assistant")];
    await mouse.move(from.x, from.y);
    await mouse.down();
    await mouse.move(to.x - 4, to.y, { steps: 4 });
    await preview.pane.locator(".chip.drop-before").waitFor();
    expect(await violations(await preview.frame())).toEqual([]);
    await keyboard.press("Escape");
    await mouse.up();
    expect(await chips()).toEqual(["Medical coder", "Medical biller", "Medical assistant"]);

    await mouse.move(from.x, from.y);
    await mouse.down();
    await mouse.move(to.x - 4, to.y, { steps: 4 });
    await mouse.up();
    expect(await chips()).toEqual(["Medical biller", "Medical coder", "Medical assistant"]);
    expect(await preview.pane.locator(".arrow").count()).toBe(0);
  });

  it("change places by dragging with a finger, which does not scroll meanwhile", async () => {
    const [from, to] = [await middleOf("Medical assistant"), await middleOf("Medical coder")];
    const touch = await preview.page.context().newCDPSession(preview.page);
    const send = (
      type: "touchStart" | "touchMove" | "touchEnd",
      ...touchPoints: { x: number; y: number }[]
    ) => touch.send("Input.dispatchTouchEvent", { type, touchPoints });
    await send("touchStart", from);
    for (const part of [0.25, 0.5, 0.75, 1]) {
      const x = from.x + part * (to.x - 4 - from.x);
      await send("touchMove", { x, y: from.y + part * (to.y - from.y) });
    }
    await preview.pane.locator(".chip.drop-before").waitFor();
    await send("touchEnd");
    await preview.pane.getByText("Medical assistant moved to place 1 of 3.").waitFor({ state: "attached" });
    expect(await chips()).toEqual(["Medical assistant", "Medical coder", "Medical biller"]);
  });

  it("change places by buttons that a press of the handle shows", async () => {
    await handle("Medical coder").click();
    await preview.pane.getByRole("button", { name: "Move Medical coder later" }).click();
    expect(await chips()).toEqual(["Medical biller", "Medical coder", "Medical assistant"]);
    expect(await violations(await preview.frame())).toEqual([]);
  });
});

describe("the preview's charts", () => {
  it("have the titles of those on the sheet", async () => {
    await preview.pane.getByLabel("Pay over time").check();
    await preview.pane.locator(".charts .lines").waitFor();
    const titles = await preview.pane.locator(".charts figcaption").allInnerTexts();
    expect(await violations(await preview.frame())).toEqual([]);
    await insert(preview);
    expect((await preview.charts()).map(({ title }) => title)).toEqual(titles);
  });
});

describe("the last choice", () => {
  it("is there again when the pane is opened anew, once something was inserted", async () => {
    const reopen = async () => {
      await (await preview.frame()).evaluate(() => location.reload());
      await preview.pane
        .getByText("Try medical assistant, coder and biller")
        .or(preview.pane.locator(".chip").first())
        .waitFor();
    };
    await reopen();
    expect(await chips()).toEqual([]);

    await choose(preview, ["registered nurse", "health information technician"]);
    await choosePlace(preview, "washington dc");
    await preview.pane.getByLabel("Values", { exact: true }).check();
    await insert(preview);
    await reopen();
    await preview.pane.getByRole("button", { name: "Remove Health information technician" }).waitFor();
    expect(await chips()).toEqual(["Registered nurse", "Health information technician"]);
    expect(await preview.pane.getByRole("combobox", { name: "Place", exact: true }).inputValue()).toBe(
      "District of Columbia",
    );
    expect(await preview.pane.getByLabel("Values", { exact: true }).isChecked()).toBe(true);

    await preview.pane.getByRole("button", { name: "Start over" }).click();
    expect(await chips()).toEqual([]);
    await preview.page.keyboard.press("Enter");
    expect(await chips()).toEqual(["Registered nurse", "Health information technician"]);
  });
});
