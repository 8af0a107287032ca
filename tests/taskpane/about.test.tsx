/** @jest-environment jsdom */
import { readFileSync } from "node:fs";
import path from "node:path";
import { dataset } from "../../src/dataset/dataset";
import { CODE, onetVersions } from "../../src/taskpane/licenses";
import { violations } from "./axe";
import {
  add,
  announced,
  button,
  choosePlace,
  click,
  goTo,
  hidePane,
  panelText,
  press,
  settle,
  showPane,
  type,
} from "./shown-pane";

const writeText = jest.fn<Promise<void>, [string]>();

beforeEach(() => {
  writeText.mockReset().mockResolvedValue(undefined);
  Object.assign(navigator, { clipboard: { writeText } });
});
afterEach(hidePane);

const panel = () => document.querySelector("[role=tabpanel]:not([hidden])") as HTMLElement;
const footer = () => panel().querySelector("footer") as HTMLElement;

/** The page tells of it a little later. */
async function setOpen(details: HTMLDetailsElement, open: boolean): Promise<void> {
  details.open = open;
  await new Promise((resolve) => setTimeout(resolve));
  await settle(() => {});
}

async function unfold(summary: string): Promise<void> {
  const found = [...footer().querySelectorAll("summary")].find((each) => each.textContent === summary);
  await setOpen(found?.parentElement as HTMLDetailsElement, true);
}

const copied = () => writeText.mock.calls.at(-1)?.[0] ?? "";
const select = () => footer().querySelector("select");

async function chooseFigure(name: string): Promise<void> {
  const field = select() as HTMLSelectElement;
  const option = [...field.options].find(({ text }) => text.startsWith(name));
  await settle(() => {
    field.value = option?.value ?? "";
    field.dispatchEvent(new Event("change", { bubbles: true }));
  });
}

/** Code of others that the pages do not hold. */
const COMMAND_LINE_ONLY = ["csv-parse"];

describe("About", () => {
  it("tells the version, and the oldest period of what is shown", async () => {
    await showPane({ data: dataset() });
    expect(footer().textContent).toContain(`Data set ${dataset().version}`);
    expect(footer().textContent).not.toContain("oldest");
    await add("coder", "biller");
    expect(footer().textContent).toContain("oldest figure shown: 2024–34");
    await choosePlace("Texas");
    await settle(() => {});
    expect(footer().textContent).toContain("oldest figure shown: May 2023");
  });

  it("counts the years of pay over time", async () => {
    await showPane({ data: dataset() });
    await add("medical assistant", "biller");
    const overTime = [...panel().querySelectorAll("label")].find(
      ({ textContent }) => textContent === "Pay over time",
    );
    await click(overTime?.querySelector("input") as HTMLElement);
    expect(footer().textContent).toContain("oldest figure shown: May 2017");
    await unfold("Report a wrong figure");
    await chooseFigure("Median pay, May 2017, Medical assistant");
    await click(button("Copy the report"));
    expect(copied()).toContain("Period: May 2017");
  });

  it("tells the oldest period of a career looked up, and of articles looked at", async () => {
    await showPane({ data: dataset() });
    await goTo("Look up");
    await type("medical coder");
    await press("Enter");
    await settle(() => {});
    expect(footer().textContent).toMatch(/oldest dated figure shown: (May )?20\d\d; others are undated/);
    await goTo("Ready-made");
    expect(footer().textContent).not.toContain("oldest");
    const details = panel().querySelector<HTMLDetailsElement>(".card details") as HTMLDetailsElement;
    await setOpen(details, true);
    expect(footer().textContent).toContain("oldest dated figure shown");
    await setOpen(details, false);
    expect(footer().textContent).not.toContain("oldest");
  });

  it.each(["Compare", "Ready-made", "Look up", "Formulas", "This sheet"])(
    "stands on the tab %s",
    async (tab) => {
      await showPane({ actions: { describeSheet: () => new Promise(() => {}) } });
      await goTo(tab);
      expect(footer().textContent).toContain("Data set");
      expect(footer().textContent).toContain("Report a wrong figure");
      expect(footer().textContent).toContain("Sources, licenses and notices");
    },
  );
});

describe("Report", () => {
  it("copies which figure it is and where it comes from", async () => {
    await showPane({ data: dataset() });
    await add("medical assistant", "coder");
    await unfold("Report a wrong figure");
    await chooseFigure("Median pay, Medical coder");
    await click(button("Copy the report"));
    expect(copied().split("\n")).toEqual([
      "A figure in Career Comparison that looks wrong",
      "Figure: Median pay, Medical coder: $51,140",
      "Statistic: median",
      "Period: May 2025",
      "Place: United States",
      "Measured for: 29-2072 Medical Records Specialists",
      expect.stringMatching(/^Source: U\.S\. Bureau of Labor Statistics.*https:/),
      `Data set: ${dataset().version}`,
      "What looks wrong:",
    ]);
    expect(announced()).toContain("Copied. Paste it where the support page says.");
    expect(footer().querySelector("a")?.getAttribute("href")).toBe("help/support.html");
    expect(await violations()).toEqual([]);
  });

  it("says no more that it is copied once another figure is chosen", async () => {
    await showPane({ data: dataset() });
    await add("medical assistant", "coder");
    await unfold("Report a wrong figure");
    await click(button("Copy the report"));
    await chooseFigure("Median pay, Medical coder");
    expect(announced()).not.toContain("Copied.");
  });

  it("asks for no figure where none is shown", async () => {
    await showPane();
    await unfold("Report a wrong figure");
    expect(select()).toBeNull();
    await click(button("Copy the report"));
    expect(copied()).toContain("Figure:\nData set: three-careers");
  });

  it("shows the text, selected, where the pane may not copy", async () => {
    writeText.mockRejectedValue(new Error("NotAllowed"));
    await showPane();
    await unfold("Report a wrong figure");
    await click(button("Copy the report"));
    await settle(() => {});
    const field = footer().querySelector("textarea") as HTMLTextAreaElement;
    expect(document.activeElement).toBe(field);
    expect(field.readOnly).toBe(true);
    expect(field.value.slice(field.selectionStart, field.selectionEnd)).toContain("Data set: three-careers");
    expect(announced()).toContain("The report is selected: press Ctrl+C");
    expect(await violations()).toEqual([]);
  });

  it("takes the old way to the clipboard where the new one is closed", async () => {
    writeText.mockRejectedValue(new Error("NotAllowed"));
    const execCommand = jest.fn(() => true);
    Object.assign(document, { execCommand });
    await showPane();
    await unfold("Report a wrong figure");
    await click(button("Copy the report"));
    await settle(() => {});
    expect(execCommand).toHaveBeenCalledWith("copy");
    expect(announced()).toContain("Copied.");
    Object.assign(document, { execCommand: undefined });
  });
});

describe("Licenses", () => {
  it("name every source of the data set under its license, and O*NET as its license asks", async () => {
    await showPane({ data: dataset() });
    await unfold("Sources, licenses and notices");
    const text = panelText();
    for (const { title, licence } of dataset().sources) {
      expect(text).toContain(title);
      expect(text).toContain(licence);
    }
    expect(text).toContain(
      "This product includes information from the O*NET 30.0 and 29.0 Databases by the U.S. Department of Labor, Employment and Training Administration (USDOL/ETA). Used under the CC BY 4.0 license.",
    );
    expect(text).toContain("U.S. Bureau of Economic Analysis");
    expect(await violations()).toEqual([]);
  });

  it("name the releases of O*NET that the notice of the program names", () => {
    const notice = readFileSync(path.resolve(__dirname, "../../NOTICE"), "utf8");
    expect(notice).toContain(`the O*NET ${onetVersions(dataset().sources).join(" and ")} Databases`);
  });

  it("name all code of others that is built in", () => {
    const { dependencies } = JSON.parse(
      readFileSync(path.resolve(__dirname, "../../package.json"), "utf8"),
    ) as { dependencies: Record<string, string> };
    const builtIn = Object.keys(dependencies).filter((name) => !COMMAND_LINE_ONLY.includes(name));
    expect(CODE.map((name) => name.toLowerCase()).sort()).toEqual(builtIn.sort());
  });
});
