/** @jest-environment jsdom */
import { render } from "preact";
import { calculate } from "../../src/functions/functions";
import { Pane } from "../../src/taskpane/pane";
import { SafetyNet } from "../../src/taskpane/safety-net";
import { hidePane, NOTHING, paneText, settle } from "./shown-pane";

afterEach(hidePane);

describe("SafetyNet", () => {
  it("says that the pane broke, and shows the details to report", async () => {
    const load = () => {
      throw new Error('At careers.0.title: expected string, given "undefined".');
    };
    await settle(() =>
      render(
        <SafetyNet>
          <Pane load={load} actions={NOTHING} calculate={calculate} />
        </SafetyNet>,
        document.body,
      ),
    );
    expect(document.querySelector('[role="alert"]')?.textContent).toContain("Something went wrong.");
    expect(paneText()).toContain("At careers.0.title");
  });
});
