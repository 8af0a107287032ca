/** @jest-environment jsdom */
import { dataset } from "../../../src/dataset/dataset";
import { speak } from "../../../src/words/words";
import {
  add,
  announced,
  chips,
  click,
  button,
  EXCEL,
  goTo,
  hidePane,
  options,
  panelText,
  showPane,
  type,
} from "../shown-pane";

const PERU = { ...EXCEL, context: { displayLanguage: "es-PE" } };
const also = () => document.querySelector(".also");

beforeEach(() => showPane({ data: dataset(), office: PERU }));
afterEach(async () => {
  hidePane();
  await speak("");
});

describe("the search for careers in Spanish", () => {
  it.each([
    ["asistente médico", "Medical assistant"],
    ["codificador", "Medical coder"],
    ["Facturadora", "Medical biller"],
    ["enfermera", "Registered nurse"],
    ["cajero", "Cashiers"],
    ["maestro", "Elementary School Teachers, Except Special Education"],
    ["medico", "Family Medicine Physicians"],
  ])("offers first for %s the career %s", async (typed, title) => {
    await type(typed);
    expect(options()[0]).toBe(title);
  });

  it("shows the Spanish name that was found, and says that it is Spanish", async () => {
    await type("enfermera");
    expect(also()?.textContent).toBe("“enfermera” · Registered Nurses · 29-1141");
    expect(also()?.querySelector("[lang=es]")?.textContent).toBe("“enfermera” · ");
  });

  it("offers all that share a name", async () => {
    await type("asistente médico");
    expect(options().slice(0, 2)).toEqual(["Medical assistant", "Physician assistant"]);
  });

  it("takes the career by its English name", async () => {
    await add("codificadora médica", "cajera");
    expect(chips()).toEqual(["Medical coder", "Cashiers"]);
    expect(announced()).toContain("Se agregó Cashiers.");
  });

  it("keeps what a career only stands in for", async () => {
    await add("recepcionista médica");
    expect(chips()).toEqual(["Medical receptionist"]);
  });

  it("still takes English names, a whole one first", async () => {
    await type("MA");
    expect(options()[0]).toBe("Medical assistant");
    await type("phlebotomist");
    expect(options()[0]).toBe("Phlebotomist");
  });

  it("writes the English name into formulas, and looks careers up", async () => {
    await goTo("Fórmulas");
    await click(button("SALARY"));
    await add("enfermera");
    const formulas = [...document.querySelectorAll("textarea")].map(({ value }) => value);
    expect(formulas).toContain('=CAREER.SALARY("Registered nurse")');
    await goTo("Consultar");
    await add("flebotomista");
    expect(panelText()).toContain("Phlebotomist");
  });
});

describe("the search for careers in English", () => {
  it("has English names only", async () => {
    hidePane();
    await speak("");
    await showPane({ data: dataset(), office: EXCEL });
    await type("enfermera");
    expect(options()).not.toContain("Registered nurse");
  });
});
