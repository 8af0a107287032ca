/** @jest-environment jsdom */
import { announced, combobox, hidePane, options, settle, showPane, type } from "../shown-pane";

let arrives = false;

// The file does not arrive until it is let through, as where the network fails for a while.
jest.mock("../../../src/dataset/titles.json", () => {
  if (!arrives) throw new Error("Loading chunk titles failed.");
  return { default: { titles: { "31-9092": "Sommelier" } }, __esModule: true };
});

/** They are asked for once the browser has been idle for a second. */
async function idle(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 1_500));
  await settle(() => {});
}

afterEach(hidePane);

describe("CareerSearch, where the further names do not arrive", () => {
  it("does not call a name unknown, and asks for the names again with the next search", async () => {
    await showPane();
    combobox().focus();
    await type("sommelier");
    await idle();
    expect(announced()).toContain(
      "“sommelier” is not among the names at hand, and the other names could not be loaded. Check your internet connection, then search again.",
    );
    arrives = true;
    await type("");
    await type("sommelier");
    await idle();
    expect(options()).toEqual(["Medical assistant"]);
  });
});
