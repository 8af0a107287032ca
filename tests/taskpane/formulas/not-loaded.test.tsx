/** @jest-environment jsdom */
import { buttons, click, button, goTo, hidePane, panelText, settle, showPane } from "../shown-pane";

let arrives = false;

// The file does not arrive until it is let through, as where the network fails for a while.
jest.mock("../../../src/taskpane/formulas/functions.json", () => {
  if (!arrives) throw new Error("Loading chunk functions failed.");
  return jest.requireActual<object>("../../../src/taskpane/formulas/functions.json");
});

afterEach(hidePane);

describe("Formulas, where the functions do not arrive", () => {
  it("says so, and asks for them again", async () => {
    await showPane();
    await goTo("Formulas");
    await settle(() => {});
    expect(panelText()).toContain(
      "The functions could not be loaded. Check your internet connection, then try again.",
    );
    arrives = true;
    await click(button("Try again"));
    await settle(() => {});
    expect(buttons("SALARY")).toHaveLength(1);
    expect(panelText()).not.toContain("could not be loaded");
  });
});
