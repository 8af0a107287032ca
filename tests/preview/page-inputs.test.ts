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
    expect(refusal(cellInput(PLACE), "XX")).toBe("Choose one from the list.");
  });

  it.each(["TX", " TX ", "", "=A1"])("lets %p be entered", (text) => {
    expect(refusal(cellInput(PLACE), text)).toBeUndefined();
  });

  it("lets anything be entered where the alert only warns", () => {
    const warning = { ...PLACE, errorAlert: { ...PLACE.errorAlert, style: "Warning" } };
    expect(refusal(cellInput(warning), "XX")).toBeUndefined();
  });
});
