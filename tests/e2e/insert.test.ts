import type { Preview } from "./preview";
import { closeBrowser, openPreview } from "./preview";
import { choose, insert, rowOf } from "./pane";
import { inExcel } from "./workbook";

afterAll(closeBrowser);

const THREE = ["medical assistant", "coder", "biller"];

describe("a live comparison", () => {
  let preview: Preview;

  beforeAll(async () => {
    preview = await openPreview();
    await choose(preview, THREE);
    await insert(preview);
  });
  afterAll(() => preview.close());

  it("stands on a new sheet that the pane names", async () => {
    expect(await preview.sheetNames()).toEqual(["Sheet1", "Assistant vs Coder vs Biller"]);
    expect(await preview.pane.getByText(/Inserted on the new sheet/).innerText()).toContain(
      "Assistant vs Coder vs Biller",
    );
  });

  it("shows the newest figures, dated and numbered by source", async () => {
    expect(await rowOf(preview, "Median pay")).toEqual([
      "$45,690",
      "$51,140",
      "$48,500",
      expect.stringContaining("May 2025"),
    ]);
    expect(await rowOf(preview, "Projected growth")).toEqual([
      "12.5%",
      "7.1%",
      "-0.4%",
      expect.stringContaining("2024–34"),
    ]);
    expect(await rowOf(preview, "Education")).toEqual([
      "Postsecondary nondegree award",
      "Postsecondary nondegree award",
      "High school diploma or equivalent",
      expect.stringContaining("2024–34"),
    ]);
  });

  it("states its finding in the title", async () => {
    expect((await preview.shown("A1"))[0]?.[0]).toBe(
      "Medical coders earn the most, $51,140 a year: $5,450 more than medical assistants",
    );
  });

  it("holds plain formulas over the names at the head of the columns", async () => {
    const formulas = (await preview.formulas("B6:D30"))
      .flat()
      .filter((formula) => formula.includes("CAREER.SALARY"));
    expect(formulas[0]).toContain('CAREER.SALARY(B$5,"median",$B$3)');
  });

  it("draws the pay range and the growth", async () => {
    const [pay, growth] = await preview.charts();
    expect(pay?.title).toBe("The highest-paid tenth of medical coders earn $81,150 or more");
    const [offset, below, above] = pay?.series ?? [];
    expect(offset?.categories).toEqual([
      "Medical assistant\nmedian $45,690",
      "Medical coder\nmedian $51,140",
      "Medical biller †\nmedian $48,500",
    ]);
    expect(offset?.numbers).toEqual([36050, 37000, 37290]);
    expect(below?.numbers).toEqual([45690 - 36050, 51140 - 37000, 48500 - 37290]);
    expect(above?.numbers).toEqual([59310 - 45690, 81150 - 51140, 67710 - 48500]);
    expect(growth?.title).toBe("Jobs are projected to grow fastest for medical assistants: 12.5%");
    expect(growth?.series[0]?.numbers).toEqual([0.125, 0.071, -0.004]);
  });

  it("re-computes title, figures and charts when a name at the head changes", async () => {
    await preview.enter("D5", "registered nurse");
    expect(await rowOf(preview, "Median pay")).toEqual(["$45,690", "$51,140", "$97,550", expect.anything()]);
    expect((await preview.shown("A1"))[0]?.[0]).toBe(
      "Registered nurses earn the most, $97,550 a year: $51,860 more than medical assistants",
    );
    const [pay, growth] = await preview.charts();
    expect(pay?.title).toMatch(/registered nurses/i);
    expect(growth?.series[0]?.categories[2]).toMatch(/registered nurse/i);
    expect((await preview.shown("A1:F60")).flat().join(" ")).not.toMatch(/biller|billing/i);
  });

  it("re-computes for a state, says that its figures are older and that the outlook is the nation's", async () => {
    await preview.enter("B3", "TX");
    expect(await rowOf(preview, "Median pay")).toEqual([
      "$37,570",
      "$44,180",
      expect.any(String),
      expect.stringContaining("Texas, May 2023"),
    ]);
    expect(await rowOf(preview, "Projected growth")).toEqual([
      "12.5%",
      "7.1%",
      expect.any(String),
      expect.stringContaining("United States"),
    ]);
    const text = (await preview.shown("A1:F60")).flat().join(" ");
    expect(text).toContain(
      "The figures for Texas are from May 2023, the newest national ones from May 2025.",
    );
    expect(text).toContain("this data set has them for the nation only");
    const [pay] = await preview.charts();
    expect(pay?.title).toBe("The highest-paid quarter of registered nurses earn $101,180 or more");
  });

  it("warns of a name that is only stood in for, and does not compare it with its occupation", async () => {
    await preview.enter("B3", "US");
    await preview.enter("D5", "health information technician");
    expect((await rowOf(preview, "Median pay"))[2]).toBe("$51,140");
    const text = (await preview.shown("A1:F60")).flat().join(" ");
    expect(text).toMatch(/health information technician: BLS no longer publishes/);
    expect((await preview.shown("A1"))[0]?.[0]).toMatch(/; 2 of 3 share an occupation$/);
    await preview.enter("D5", "biller");
    expect((await preview.shown("A1:F60")).flat().join(" ")).toMatch(/biller: BLS has no figures/);
  });

  it("says so when a name is not known, and shows no figure for it", async () => {
    await preview.enter("B5", "medical asistent");
    expect((await preview.shown("A1"))[0]?.[0]).toMatch(/not known/);
    expect(await rowOf(preview, "Median pay")).toEqual([
      "#N/A",
      "$51,140",
      "$48,500",
      expect.stringContaining("May 2025"),
    ]);
    const sentences = (await preview.shown("A22:F60")).flat();
    const told = sentences.filter((text) => text.includes("medical asistent: check this name;"));
    expect(told).toHaveLength(2);
    expect(sentences.join(" ")).not.toContain("asistents");
    const [pay] = await preview.charts();
    expect(pay?.series.map(({ numbers }) => numbers[0] ?? undefined)).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it("leaves the console silent", () => {
    expect(preview.complaints).toEqual([]);
  });
});

describe("a comparison of values", () => {
  let preview: Preview;

  beforeAll(async () => {
    preview = await openPreview();
    await choose(preview, ["coder", "medical assistant"]);
    await preview.pane.getByRole("radio", { name: "Values" }).check();
    await insert(preview);
  });
  afterAll(() => preview.close());

  it("holds figures and no formula of the add-in", async () => {
    expect(await preview.values("A1")).toEqual([
      ["Medical coders earn $5,450 a year more than medical assistants"],
    ]);
    expect(await rowOf(preview, "Median pay")).toEqual([
      "$51,140",
      "$45,690",
      expect.stringContaining("May 2025"),
    ]);
    expect(
      (await preview.formulas("A1:H60")).flat().filter((formula) => formula.includes("CAREER.")),
    ).toEqual([]);
  });

  it("takes another name when its own is taken", async () => {
    await insert(preview);
    expect(await preview.sheetNames()).toEqual(["Sheet1", "Coder vs Assistant", "Coder vs Assistant (2)"]);
  });
});

describe("when the workbook refuses", () => {
  let preview: Preview;

  beforeEach(async () => {
    preview = await openPreview();
    await choose(preview, THREE);
  });
  afterEach(() => preview.close());

  const failure = () => preview.pane.locator(".outcome .error").innerText();

  it("leaves no half sheet behind a batch that fails, and the next try succeeds", async () => {
    await preview.page.evaluate(() =>
      window.preview.host.failNext({
        code: "GeneralException",
        message: "Out of memory",
        member: "Chart.setPosition",
      }),
    );
    await preview.pane.getByRole("button", { name: "Insert comparison" }).click();
    expect(await failure()).toContain("Out of memory");
    expect(await preview.sheetNames()).toEqual(["Sheet1"]);
    await insert(preview);
    expect(await preview.sheetNames()).toHaveLength(2);
  });

  it("says that the structure is protected", async () => {
    await inExcel(preview, async (context) => {
      context.workbook.protection.protect();
      await context.sync();
    });
    await preview.pane.getByRole("button", { name: "Insert comparison" }).click();
    expect(await failure()).toMatch(/protected/);
    expect(await preview.sheetNames()).toEqual(["Sheet1"]);
  });

  it("waits while a cell is edited, and then inserts", async () => {
    await preview.select("A1");
    await preview.page.keyboard.type("half a wor");
    await preview.page.waitForFunction(() => window.preview.univerAPI.getActiveWorkbook()?.isCellEditing());
    await preview.pane.getByRole("button", { name: "Insert comparison" }).click();
    await preview.page.waitForTimeout(500);
    expect(await preview.sheetNames()).toEqual(["Sheet1"]);
    await preview.page.evaluate(() => window.preview.univerAPI.getActiveWorkbook()?.endEditingAsync(true));
    await preview.pane.getByText(/Inserted on the new sheet/).waitFor();
    expect(await preview.sheetNames()).toHaveLength(2);
  });

  it("inserts once when the button is pressed twice", async () => {
    await preview.pane.getByRole("button", { name: "Insert comparison" }).dblclick();
    await preview.pane.getByText(/Inserted on the new sheet/).waitFor();
    await preview.settled();
    expect(await preview.sheetNames()).toHaveLength(2);
  });
});
