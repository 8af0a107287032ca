/** @jest-environment jsdom */
import { ActionFailed } from "../../../src/actions/action-failed";
import type { ArticleId } from "../../../src/comparison/article-table";
import { ARTICLES } from "../../../src/comparison/article-table";
import { SETS } from "../../../src/comparison/sets";
import { dataset, parseDataset } from "../../../src/dataset/dataset";
import type { Actions } from "../../../src/taskpane/actions";
import content from "../../fixtures/three-careers.json";
import {
  add,
  announced,
  button,
  buttons,
  click,
  combobox,
  goTo,
  hidePane,
  panelText,
  press,
  settle,
  showPane,
} from "../shown-pane";

afterEach(hidePane);

async function showGallery(actions: Partial<Actions> = {}, data = dataset()): Promise<void> {
  await showPane({ data, actions });
  await goTo("Ready-made");
}

const cards = () =>
  [...document.querySelectorAll<HTMLElement>("[role=tabpanel]:not([hidden]) .card")].map((card) => ({
    title: card.querySelector("h3")?.textContent,
    text: card.textContent,
  }));

async function open(card: number): Promise<void> {
  await settle(() => {
    const details = document.querySelectorAll<HTMLDetailsElement>(".card details")[card];
    if (details) details.open = true;
    details?.dispatchEvent(new Event("toggle"));
  });
}

const isLoaded = () => new Promise((resolve) => setTimeout(resolve, 300)).then(() => settle(() => {}));

describe("ReadyMade", () => {
  it("shows the five articles and the six sets, each with what it compares", async () => {
    await showGallery();
    expect(cards().map(({ title }) => title)).toEqual([
      ...ARTICLES.map(({ title }) => title),
      ...SETS.map(({ name }) => name),
    ]);
    for (const [at, { about }] of [...ARTICLES, ...SETS].entries())
      expect(cards()[at]?.text).toContain(about);
  });

  it("shows a table when it is opened, and loads it only then", async () => {
    let loads = 0;
    const profiles = async () => {
      loads += 1;
      return (await import("../../../src/dataset/profiles.json")).default;
    };
    const national = (await import("../../../src/dataset/national.json")).default;
    await showGallery({}, parseDataset(national, undefined, profiles));
    expect(loads).toBe(0);
    await open(3);
    await isLoaded();
    expect(loads).toBe(1);
    const rows = [...document.querySelectorAll<HTMLTableRowElement>(".sample tr")];
    const [head, first] = rows.map((row) => [...row.cells].map((cell) => cell.textContent));
    expect(head).toEqual(["What", "Article", "Official"]);
    expect(first?.slice(1)).toEqual(["$31,540", "$45,690"]);
    expect(panelText()).toMatch(/\d+ rows in all, \d+ contradictions marked and explained/);
  });

  it("shows every career's official figure where a fact is of several", async () => {
    await showGallery();
    await open(1);
    await isLoaded();
    const cells = [...document.querySelectorAll(".sample td")].map((cell) => cell.textContent);
    expect(cells).toContain("Medical coder: $37,000; Medical biller: $37,290");
  });

  it("says when a table could not be loaded, and offers another try", async () => {
    let fails = true;
    const profiles = async () => {
      if (fails) throw new Error("Loading chunk profiles failed.");
      return (await import("../../../src/dataset/profiles.json")).default;
    };
    const national = (await import("../../../src/dataset/national.json")).default;
    await showGallery({}, parseDataset(national, undefined, profiles));
    await open(0);
    expect(announced()).toContain("The table could not be loaded. Check your internet connection");
    fails = false;
    await click(button("Try again"));
    await isLoaded();
    expect(document.querySelectorAll(".sample tr").length).toBeGreaterThan(3);
  });

  it("inserts the table of an article on a new sheet", async () => {
    const asked: ArticleId[] = [];
    const insertArticle = (article: ArticleId) => {
      asked.push(article);
      return Promise.resolve({ sheetName: "Billing vs Coding", notes: [] });
    };
    await showGallery({ insertArticle });
    await click(buttons("Insert as a new sheet")[1] as HTMLElement);
    expect(asked).toEqual(["billing-vs-coding"]);
    expect(announced()).toContain("Inserted on the new sheet “Billing vs Coding”.");
  });

  it("inserts it at the selected cell, and asks before it replaces anything", async () => {
    const overwritten: boolean[] = [];
    const insertAtSelection: Actions["insertAtSelection"] = (what, overwrite) => {
      expect(what).toEqual({ article: "coding-vs-office" });
      overwritten.push(overwrite);
      return Promise.resolve(
        overwrite
          ? { kind: "inserted", address: "A1:E9", sheetName: "Sheet1", notes: [] }
          : { kind: "occupied", address: "A1:E9", cells: 3 },
      );
    };
    await showGallery({ insertAtSelection });
    const opener = buttons("Insert at the selected cell")[2] as HTMLElement;
    await click(opener);
    expect(panelText()).toContain("3 cells in A1:E9 hold something. Replace them?");
    await press("Escape");
    expect(document.activeElement).toBe(opener);
    await click(opener);
    await click(button("Replace"));
    expect(overwritten).toEqual([false, false, false, true]);
    expect(announced()).toContain("Inserted in A1:E9 of the sheet “Sheet1”.");
    expect(document.activeElement).toBe(opener);
  });

  it("says what failed", async () => {
    const insertArticle = () => Promise.reject(new ActionFailed("The workbook is protected."));
    await showGallery({ insertArticle });
    await click(buttons("Insert as a new sheet")[0] as HTMLElement);
    expect(announced()).toContain("The workbook is protected.");
  });

  it("says why nothing can be inserted without Excel", async () => {
    await showPane({ office: null });
    await goTo("Ready-made");
    const insert = buttons("Insert as a new sheet")[0] as HTMLElement;
    expect(insert.getAttribute("aria-disabled")).toBe("true");
    await click(insert);
    expect(announced()).toContain("Excel could not be reached, so the workbook cannot be changed.");
  });
});

describe("ReadyMade, a set", () => {
  const useSet = (index: number) => click(buttons("Use with my careers")[index] as HTMLElement);
  const chosenSet = () => document.querySelector<HTMLSelectElement>("#measures")?.value;

  it("is chosen for the careers at hand, and shown", async () => {
    await showPane();
    await add("coder", "biller");
    await goTo("Ready-made");
    await useSet(1);
    expect(button("Compare").getAttribute("aria-selected")).toBe("true");
    expect(chosenSet()).toBe("pay");
    expect(announced()).toContain("Pay chosen for your careers.");
    expect(document.activeElement?.textContent).toBe("Preview");
  });

  it("asks for careers where there are none", async () => {
    await showPane({ data: parseDataset(content) });
    await goTo("Ready-made");
    await useSet(2);
    expect(chosenSet()).toBe("outlook");
    expect(announced()).toContain("Outlook chosen. Add at least two careers.");
    expect(document.activeElement).toBe(combobox());
  });
});
