/** @jest-environment jsdom */
import { render } from "preact";
import { act } from "preact/test-utils";
import { useRef } from "preact/hooks";
import { LoadStatus } from "../../src/taskpane/load-status";
import { useLoaded } from "../../src/taskpane/use-loaded";
import { LONG_AFTER_MS } from "../../src/taskpane/use-long";
import { announced, button, buttons, click, settle } from "./shown-pane";

let loads: { resolve: (what: string) => void; reject: (error: Error) => void }[] = [];

const load = () => new Promise<string>((resolve, reject) => loads.push({ resolve, reject }));

function Tab() {
  const heading = useRef<HTMLHeadingElement>(null);
  const of = useLoaded(load);
  return (
    <>
      <h1 ref={heading} tabIndex={-1}>
        Texas
      </h1>
      <LoadStatus {...{ of, heading }} loading="Loading Texas…" failed="Texas could not be loaded." />
      {of.state === "ready" && <p>{of.what}</p>}
    </>
  );
}

beforeEach(async () => {
  jest.useFakeTimers({ doNotFake: ["queueMicrotask", "performance"] });
  loads = [];
  await settle(() => render(<Tab />, document.body));
});
afterEach(() => {
  act(() => render(null, document.body));
  jest.useRealTimers();
});

const later = () => settle(() => void jest.advanceTimersByTime(LONG_AFTER_MS));

describe("LoadStatus", () => {
  it("offers a way out only where it takes long", async () => {
    expect(announced()).toBe("Loading Texas…");
    expect(buttons("Cancel")).toEqual([]);
    await later();
    expect(buttons("Cancel")).toHaveLength(1);
    await settle(() => loads[0]?.resolve("51,140"));
    expect(buttons("Cancel")).toEqual([]);
    expect(document.body.textContent).toBe("Texas51,140");
  });

  it("waits no longer than a person likes, and loads when told to", async () => {
    await later();
    await click(button("Cancel"));
    expect(announced()).toContain("Cancelled. Your choices are kept.");
    expect(document.activeElement?.tagName).toBe("H1");
    await settle(() => loads[0]?.resolve("too late"));
    expect(document.body.textContent).not.toContain("too late");
    await click(button("Try again"));
    expect(announced()).toBe("Loading Texas…");
    await settle(() => loads[1]?.resolve("51,140"));
    expect(document.body.textContent).toBe("Texas51,140");
  });

  it("says what failed, and tries again", async () => {
    await settle(() => loads[0]?.reject(new Error("offline")));
    expect(announced()).toContain("Texas could not be loaded.");
    button("Try again").focus();
    await click(button("Try again"));
    expect(document.activeElement?.tagName).toBe("H1");
    expect(announced()).toBe("Loading Texas…");
  });
});
