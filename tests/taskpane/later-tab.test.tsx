/** @jest-environment jsdom */
import { render } from "preact";
import { Later } from "../../src/dataset/later";
import { LaterTab } from "../../src/taskpane/later-tab";
import { TabPanel } from "../../src/taskpane/tab-panel";
import type { Frame } from "../../src/taskpane/tab-panel";
import { Tabs } from "../../src/taskpane/tabs";
import type { TabId } from "../../src/taskpane/tabs";
import { announced, button, click, hidePane, panelText, settle } from "./shown-pane";

afterEach(hidePane);

interface Given {
  readonly frame: Frame;
  readonly greeting: string;
}

function Arrived({ frame, greeting }: Given) {
  return (
    <TabPanel id="formulas" frame={frame} footer={null}>
      <h1>{greeting}</h1>
    </TabPanel>
  );
}

/** A tab whose script comes, or fails to, when that is said. */
function later() {
  const asked: { come: () => void; fail: () => void }[] = [];
  const of = new Later(
    () =>
      new Promise<typeof Arrived>((resolve, reject) => {
        asked.push({ come: () => resolve(Arrived), fail: () => reject(new Error("No script.")) });
      }),
  );
  return { of, asked };
}

async function show(of: Later<typeof Arrived>, chosen: TabId): Promise<void> {
  await settle(() =>
    render(
      <>
        <Tabs chosen={chosen} onChoose={() => {}} />
        <LaterTab id="formulas" of={of} given={{ frame: { chosen, top: null }, greeting: "Good day" }} />
      </>,
      document.body,
    ),
  );
}

describe("LaterTab", () => {
  it("asks for nothing until a person turns to it, and is a panel all the same", async () => {
    const { of, asked } = later();
    await show(of, "compare");
    expect(document.querySelector("#panel-formulas")?.hasAttribute("hidden")).toBe(true);
    expect(asked).toHaveLength(0);
  });

  it("says that it is being loaded, then shows itself", async () => {
    const { of, asked } = later();
    await show(of, "formulas");
    expect(panelText()).toBe("FormulasLoading…");
    await settle(() => asked[0]?.come());
    expect(panelText()).toBe("Good day");
  });

  it("shows itself at once when its script is there already", async () => {
    const { of, asked } = later();
    const loading = of.load();
    asked[0]?.come();
    await loading;
    await show(of, "formulas");
    expect(panelText()).toBe("Good day");
  });

  it("offers another try where its script did not come, and keeps the focus", async () => {
    const { of, asked } = later();
    await show(of, "formulas");
    await settle(() => asked[0]?.fail());
    expect(announced()).toContain("This part of the pane could not be loaded.");
    await click(button("Try again"));
    expect(document.activeElement).toBe(button("Formulas"));
    await settle(() => asked[1]?.come());
    expect(panelText()).toBe("Good day");
    expect(document.activeElement).toBe(button("Formulas"));
  });

  it("tries again by itself when a person comes back to it", async () => {
    const { of, asked } = later();
    await show(of, "formulas");
    await settle(() => asked[0]?.fail());
    await show(of, "compare");
    await show(of, "formulas");
    await settle(() => asked[1]?.come());
    expect(panelText()).toBe("Good day");
  });
});
