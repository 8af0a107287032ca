import { cellInput, refusal } from "../../preview/page/inputs/cell-input";

const PLACE = {
  rule: { list: { inCellDropDown: true, source: "US, TX,CA" } },
  prompt: { showPrompt: true, title: "Place", message: "US or a state." },
  errorAlert: { showAlert: true, style: "Stop", message: "Choose one from the list." },
  ignoreBlanks: true,
};

describe("cellInput", () => {
  it("reads the list and the message", () => {
    expect(cellInput(PLACE)).toMatchObject({
      choices: ["US", "TX", "CA"],
      title: "Place",
      message: "US or a state.",
    });
  });

  it("shows no message that is turned off", () => {
    expect(cellInput({ ...PLACE, prompt: { ...PLACE.prompt, showPrompt: false } }).message).toBe("");
  });

  it("offers no list where the rule has none, or refers to cells", () => {
    const length = { textLength: { formula1: 1, formula2: 255, operator: "Between" } };
    expect(cellInput({ ...PLACE, rule: length }).choices).toBeUndefined();
    expect(cellInput({ ...PLACE, rule: { list: { source: "=$A$1:$A$9" } } }).choices).toBeUndefined();
  });
});

describe("refusal", () => {
  it("refuses what is not in the list, in the rule's words", () => {
    expect(refusal(cellInput(PLACE), "XX")).toMatchObject({
      warns: false,
      words: "Choose one from the list.",
    });
  });

  it.each(["TX", " TX ", "", "=A1"])("lets %p be entered", (text) => {
    expect(refusal(cellInput(PLACE), text)).toBeUndefined();
  });

  it("lets the person go on where the alert only warns, and says nothing where it only informs", () => {
    const of = (style: string) => cellInput({ ...PLACE, errorAlert: { ...PLACE.errorAlert, style } });
    expect(refusal(of("Warning"), "XX")).toMatchObject({ warns: true });
    expect(refusal(of("Information"), "XX")).toBeUndefined();
  });

  it("warns of every entry in a cell whose rule says no to all, but not of emptying it", () => {
    const values = cellInput({
      rule: { custom: { formula: "=FALSE" } },
      prompt: {},
      errorAlert: { showAlert: true, style: "Warning", title: "Values", message: "Figures stay." },
    });
    const warning = { warns: true, title: "Values", words: "Figures stay." };
    expect(refusal(values, "coder")).toEqual(warning);
    expect(refusal(values, "=A1")).toEqual(warning);
    expect(refusal(values, "")).toBeUndefined();
    expect(
      cellInput({ rule: { custom: { formula: "=LEN(A1)>3" } }, prompt: {}, errorAlert: {} }).closed,
    ).toBe(false);
  });
});
