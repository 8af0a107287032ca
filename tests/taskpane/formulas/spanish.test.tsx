/** @jest-environment jsdom */
import "../../functions/cells";
import axe from "axe-core";
import { dataset } from "../../../src/dataset/dataset";
import { loadDescribed } from "../../../src/taskpane/formulas/described";
import { SPANISH } from "../../../src/words/spanish/spanish";
import { speak } from "../../../src/words/words";
import { button, click, EXCEL, goTo, hidePane, press, settle, showPane } from "../shown-pane";

const SPANISH_EXCEL = { ...EXCEL, context: { displayLanguage: "es-MX" } };

afterEach(async () => {
  hidePane();
  await speak("en-US");
});

async function open(): Promise<void> {
  await showPane({ data: dataset(), office: SPANISH_EXCEL });
  await goTo(SPANISH.pane.tab.formulas);
  await settle(() => {});
}

const panel = () => document.querySelector<HTMLElement>("[role=tabpanel]:not([hidden])") as HTMLElement;
const texts = (selector: string) =>
  [...panel().querySelectorAll(selector)].map(({ textContent }) => textContent);

async function pick(career: string): Promise<void> {
  const input = panel().querySelector("input") as HTMLInputElement;
  await settle(() => {
    input.focus();
    input.value = career;
    input.dispatchEvent(new Event("input", { bubbles: true }));
  });
  await press("Enter");
}

describe("the tab of formulas in Spanish", () => {
  it("tells of the functions in Spanish, by their own names", async () => {
    await open();
    expect(texts(".functions h2")).toContain("Perspectivas");
    expect(texts(".functions button").slice(0, 2)).toEqual(["SALARY", "WAGE"]);
    expect(texts(".functions .hint")[0]).toMatch(/^Salario anual de una carrera/);
  });

  it("asks for arguments in Spanish and makes the same formula of them", async () => {
    await open();
    await click(button("SALARY"));
    expect(texts("label")).toEqual([
      "Carrera (obligatorio)",
      "Estadística (opcional)",
      "Lugar (opcional)",
      "Año (opcional)",
      "Fuente (opcional)",
      "Fórmula",
    ]);
    expect(texts("select option")).toContain("median: La mitad gana más y la mitad gana menos");
    expect(texts("select option")).toContain("Nueva York");
    await pick("coder");
    expect(panel().querySelector("textarea")?.value).toBe('=CAREER.SALARY("Medical coder")');
    expect(texts(".answer .value")).toEqual(["51140"]);
  });

  it("sets the headings of a table apart, as in English", async () => {
    await open();
    await click(button("RANGE"));
    await pick("coder");
    expect(texts("th")).toEqual(["Medical coder"]);
  });

  it("calls an error as the cell in a Spanish Excel does", async () => {
    await open();
    await click(button("SALARY"));
    await pick("coder");
    const year = [...panel().querySelectorAll("label")].find((each) => each.textContent?.startsWith("Año"));
    const input = document.getElementById(year?.htmlFor ?? "") as HTMLInputElement;
    await settle(() => {
      input.value = "2018";
      input.dispatchEvent(new Event("input", { bubbles: true }));
    });
    expect(texts(".answer .value")).toEqual(["#N/D"]);
    expect(texts(".answer [role=status]").join()).toContain("Resultado: #N/D.");
  });

  it("leads to the Spanish help", async () => {
    await open();
    await click(button("HISTORY"));
    expect(panel().querySelector("a")?.getAttribute("href")).toBe("help/functions.es.html#history");
  });

  it.each(["SALARY", "TABLE"])("%s has no fault that axe knows of", async (id) => {
    await open();
    await click(button(id));
    const { violations } = await axe.run(panel(), { rules: { "color-contrast": { enabled: false } } });
    expect(violations.map((each) => each.id)).toEqual([]);
  });

  it("has a Spanish name for every argument, two of no function the same", async () => {
    const { functions } = await loadDescribed("es");
    for (const { id, parameters } of functions) {
      const labels = parameters.map(({ name }) => SPANISH.formulas.argument(name));
      expect([id, new Set(labels).size]).toEqual([id, parameters.length]);
      expect(labels.filter((label, at) => label === parameters[at]?.name)).toEqual([]);
    }
  });
});
