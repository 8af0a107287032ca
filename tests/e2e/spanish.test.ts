import { englishIn, textsOutsideEnglish } from "../words/english-left";
import { violations } from "./axe";
import { flawsOfSpace } from "./flaws";
import { closeBrowser, openPreview } from "./preview";
import type { Preview } from "./preview";

afterAll(closeBrowser);

const TABS = ["Comparar", "Tablas", "Consultar", "Fórmulas", "Esta hoja"] as const;

describe.each([320, 400])("the pane in Spanish, %i pixels wide", (width) => {
  let preview: Preview;

  beforeAll(async () => {
    preview = await openPreview({ width, language: "es-MX" });
    await pick("coder", "medical assistant");
    const insert = preview.pane.getByRole("button", { name: "Insertar comparación" });
    await insert.click();
    await preview.pane.getByText("Se insertó en la hoja nueva").waitFor();
  });
  afterAll(() => preview.close());

  const panel = () => preview.pane.locator("[role=tabpanel]:not([hidden])");

  async function pick(...names: readonly string[]): Promise<void> {
    const search = panel().getByRole("combobox").first();
    for (const name of names) {
      await search.fill(name);
      await panel().getByRole("option").first().waitFor();
      await search.press("Enter");
    }
  }

  async function open(tab: (typeof TABS)[number]): Promise<void> {
    await preview.pane.getByRole("tab", { name: tab }).click();
    await preview.pane.getByRole("tabpanel", { name: tab }).waitFor();
    if (tab === "Comparar") await panel().getByLabel("Qué comparar").selectOption("everything");
    if (tab === "Tablas") {
      await panel().getByText("Vista previa").first().click();
      await panel().getByText("filas en total").waitFor();
    }
    if (tab === "Consultar") {
      await pick("coder");
      await panel().getByText("Todas las cifras conocidas").waitFor();
    }
    if (tab === "Fórmulas") {
      await panel().getByRole("button", { name: "SALARY" }).click();
      await pick("coder");
      await panel().getByText("$").first().waitFor();
    }
    if (tab === "Esta hoja") await panel().getByRole("button", { name: "Actualizar" }).waitFor();
  }

  it.each(TABS)(
    "has no English but what it says is English, and room for its longer words: %s",
    async (tab) => {
      await open(tab);
      const frame = await preview.frame();
      const texts = await frame.locator("body").evaluate(textsOutsideEnglish);
      expect(texts.length).toBeGreaterThan(20);
      expect(englishIn(texts)).toEqual([]);
      expect(await frame.evaluate(() => document.documentElement.lang)).toBe("es");
      expect(await frame.evaluate(flawsOfSpace)).toEqual([]);
      expect(await violations(frame)).toEqual([]);
    },
  );
});

describe("the ribbon in Spanish", () => {
  it("has its buttons say what the pane says of them, and what they did", async () => {
    const preview = await openPreview({ language: "es-US" });
    await preview.enter("A1", "coder");
    await preview.enter("A2", "biller");
    await preview.select("A1");
    await preview.page.getByRole("button", { name: "Insertar comparación" }).click();
    await preview.pane
      .getByText("Elija aquí de dos a seis carreras y presione Insertar comparación.")
      .waitFor();
    await preview.page.getByRole("button", { name: "Actualizar" }).click();
    await preview.pane.getByText("así que no hay nada que actualizar").waitFor();
    await preview.close();
  });
});
