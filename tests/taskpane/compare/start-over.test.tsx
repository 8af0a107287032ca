/** @jest-environment jsdom */
import {
  add,
  announced,
  button,
  buttons,
  chips,
  chooseMeasures,
  choosePlace,
  click,
  hidePane,
  placeField,
  settle,
  showPane,
} from "../shown-pane";

beforeEach(async () => {
  await showPane();
  await add("coder", "biller");
});
afterEach(hidePane);

const radio = (name: string) =>
  document.querySelector<HTMLInputElement>(`input[value="${name}"]`) as HTMLInputElement;
const measures = () => document.querySelector<HTMLSelectElement>("#measures")?.value;

describe("Start over", () => {
  it("is offered once there is something to clear", async () => {
    expect(buttons("Start over")).toHaveLength(1);
    await click(button("Remove Medical coder"));
    await click(button("Remove Medical biller"));
    expect(buttons("Start over")).toHaveLength(0);
  });

  it("clears all choices, says so, and takes the focus to what brings them back", async () => {
    await choosePlace("TX");
    await chooseMeasures("pay");
    await settle(() => radio("values").click());
    await click(button("Start over"));
    expect([chips(), placeField().value, measures(), radio("live").checked]).toEqual([
      [],
      "United States",
      "at-a-glance",
      true,
    ]);
    expect(announced()).toContain("All choices are cleared.");
    expect(document.activeElement).toBe(button("Bring them back"));
  });

  it("brings all of them back, in their order", async () => {
    await choosePlace("TX");
    await chooseMeasures("pay");
    await settle(() => radio("values").click());
    await click(button("Start over"));
    await click(button("Bring them back"));
    expect([chips(), placeField().value, measures(), radio("values").checked]).toEqual([
      ["Medical coder", "Medical biller"],
      "Texas",
      "pay",
      true,
    ]);
    expect(document.activeElement).toBe(button("Start over"));
    expect(buttons("Bring them back")).toHaveLength(0);
  });

  it("forgets them once something else is chosen", async () => {
    await click(button("Start over"));
    await add("medical assistant");
    expect(buttons("Bring them back")).toHaveLength(0);
  });
});
