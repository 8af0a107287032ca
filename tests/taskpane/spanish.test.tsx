/** @jest-environment jsdom */
import axe from "axe-core";
import { ActionFailed } from "../../src/actions/action-failed";
import { tell } from "../../src/actions/notice";
import { dataset } from "../../src/dataset/dataset";
import { speak } from "../../src/words/words";
import { englishIn, textsOutsideEnglish } from "../words/english-left";
import {
  add,
  announced,
  button,
  chips,
  chooseMeasures,
  click,
  combobox,
  EXCEL,
  goTo,
  hidePane,
  insertButton,
  panelText,
  settle,
  showPane,
} from "./shown-pane";

const MEXICO = { ...EXCEL, context: { displayLanguage: "es-MX" } };
const TABS = ["Comparar", "Tablas", "Consultar", "Fórmulas", "Esta hoja"] as const;
const SHEET = {
  kind: "comparison",
  sheetName: "Coder vs Biller",
  builtFrom: "Medical coder and Medical biller; United States.",
  mode: "live",
  data: "2026.1",
  newest: true,
  formulas: 40,
  broken: 1,
  lastChanges: [],
} as const;

const left = () => englishIn(textsOutsideEnglish(document.body));

afterEach(async () => {
  hidePane();
  await speak("");
});

describe("the pane in Spanish", () => {
  it("is what a person gets whose Excel is shown in Spanish", async () => {
    await showPane({ office: MEXICO });
    expect([...document.querySelectorAll("[role=tab]")].map(({ textContent }) => textContent)).toEqual(TABS);
    expect(document.documentElement.lang).toBe("es");
  });

  it("says so once Excel has told its language, and keeps all that was chosen before", async () => {
    let answer: (info: { host: string }) => void = () => {};
    const onReady = () => new Promise<{ host: string }>((resolve) => (answer = resolve));
    await showPane({ office: { ...MEXICO, onReady } });
    await add("coder", "biller");
    await chooseMeasures("training");
    const field = combobox();
    expect(panelText()).toContain("2 of 6 careers");
    await settle(() => answer({ host: "Excel" }));
    expect(panelText()).toContain("2 de 6 carreras");
    expect(chips()).toEqual(["Medical coder", "Medical biller"]);
    expect(document.querySelector<HTMLSelectElement>("#measures")?.value).toBe("training");
    expect(combobox()).toBe(field);
    expect(document.documentElement.lang).toBe("es");
  });

  it("is not what others get: all that is said is found to be English", async () => {
    await showPane();
    await add("coder", "biller");
    expect(document.documentElement.lang).toBe("en");
    document.documentElement.lang = "es";
    expect(left()).toEqual(
      expect.arrayContaining(["Compare careers", "2 of 6 careers", "Remove Medical coder"]),
    );
  });

  it("is said to those who listen", async () => {
    await showPane({ office: MEXICO });
    await add("coder", "medical coder");
    expect(announced()).toContain("Medical coder ya está en la comparación.");
  });

  it("says when and where figures are true, and what the charts show, in Spanish", async () => {
    await showPane({ data: dataset(), office: MEXICO });
    await goTo("Consultar");
    await add("coder");
    const said = textsOutsideEnglish(document.body).join("\n");
    expect(said).toContain("mediana, mayo de 2025, Estados Unidos, fuente\u00a01");
    expect(said).toContain("Salario al año en Estados Unidos, mayo de 2025: la décima parte peor pagada");
    expect(said).toContain("Salario mediano al año, Estados Unidos, sin ajustar por los precios.");
    expect(said).not.toMatch(/United States|\bMay \d/);
  });

  it("says in Spanish what to beware of", async () => {
    await showPane({ data: dataset(), office: MEXICO });
    await add("coder", "biller", "recepcionista médica");
    await settle(() => {});
    const said = textsOutsideEnglish(document.body).join("\n");
    expect(said).toContain("Medical biller: La BLS no tiene cifras solo de los facturadores médicos;");
    expect(said).toContain("La BLS no separa a los recepcionistas médicos;");
    await goTo("Consultar");
    await add("biller");
    expect(textsOutsideEnglish(document.body).join("\n")).toContain(
      "La BLS no tiene cifras solo de los facturadores",
    );
  });

  it("says why something failed", async () => {
    const insertComparison = () => Promise.reject(new ActionFailed("Vuelva a intentarlo."));
    await showPane({ office: MEXICO, actions: { insertComparison } });
    await add("coder", "biller");
    await click(insertButton());
    expect(panelText()).toContain("Lo que eligió se conserva.");
  });

  it.each(TABS)(
    "leaves nothing in English that is not said to be, and has no fault that axe knows of: %s",
    async (tab) => {
      document.title = "Career Comparison";
      const actions = { describeSheet: () => Promise.resolve(SHEET) };
      await showPane({ data: dataset(), office: MEXICO, actions });
      await add("coder", "biller");
      await goTo(tab);
      if (tab === "Consultar") await add("coder");
      if (tab === "Fórmulas") await click(button("SALARY"));
      await settle(() => tell("Se insertó."));
      expect(document.querySelector("[role=tabpanel]:not([hidden]) h1")).not.toBeNull();
      expect(left()).toEqual([]);
      const { violations } = await axe.run(document, { rules: { "color-contrast": { enabled: false } } });
      expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)).toEqual([]);
    },
  );
});
