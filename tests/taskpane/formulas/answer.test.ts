/** @jest-environment jsdom */
import "../../functions/cells";
import { answerOf } from "../../../src/taskpane/formulas/answer";

const { notAvailable } = CustomFunctions.ErrorCode;
const answering = (value: unknown) => answerOf(() => Promise.resolve(value), "SALARY", []);

describe("answerOf", () => {
  it.each([
    ["a text", "Bachelor's degree", { text: "Bachelor's degree" }],
    ["a number without a format", 0.1 + 0.2, { text: "0.3", isNumber: true }],
    [
      "a number with its format",
      { type: "FormattedNumber", basicValue: 51140, numberFormat: "$#,##0" },
      { text: "$51,140", isNumber: true },
    ],
    [
      "a lower bound",
      { type: "FormattedNumber", basicValue: 239200, numberFormat: '$#,##0" or more"' },
      { text: "$239,200 or more", isNumber: true },
    ],
    [
      "a difference of shares",
      { type: "FormattedNumber", basicValue: -5.4, numberFormat: '0.0" points"' },
      { text: "-5.4 points", isNumber: true },
    ],
    [
      "a number that a text stands for",
      { type: "FormattedNumber", basicValue: 0, numberFormat: '"fewer than 50"' },
      { text: "fewer than 50", isNumber: true },
    ],
    [
      "a number in a format of another kind",
      { type: "Double", basicValue: 4, numberFormat: "General" },
      { text: "4", isNumber: true },
    ],
    [
      "a card",
      { type: "Entity", text: "Medical coder", properties: {} },
      { text: "Medical coder", isCard: true },
    ],
    ["nothing", "", { text: "" }],
  ])("shows %s", async (_, value, cell) => {
    expect(await answering(value)).toEqual([[cell]]);
  });

  it("shows a table, errors in it with their sentence", async () => {
    const error = new CustomFunctions.Error(notAvailable, "No figure.");
    expect(
      await answering([
        ["", "Coder"],
        ["Pay", error],
      ]),
    ).toEqual([
      [{ text: "" }, { text: "Coder" }],
      [{ text: "Pay" }, { text: "#N/A", problem: "No figure." }],
    ]);
  });

  it("shows an error that is thrown, and a fault of ours as one without a sentence", async () => {
    const failing = (error: unknown) => answerOf(() => Promise.reject(error), "SALARY", []);
    expect(await failing(new CustomFunctions.Error(notAvailable, "Nobody knows."))).toEqual([
      [{ text: "#N/A", problem: "Nobody knows." }],
    ]);
    expect(await failing(new Error("A fault."))).toEqual([[{ text: "#VALUE!", problem: "" }]]);
  });
});
