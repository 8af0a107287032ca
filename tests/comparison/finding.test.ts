import { compare } from "../../src/comparison/comparison";
import { growthFinding, payFinding } from "../../src/comparison/finding";
import { threeCareers } from "../fixtures/three-careers";

const coder = { name: "Medical coder", value: 51140 };
const assistant = { name: "Medical assistant", value: 45690 };
const biller = { name: "Medical biller", value: 48500 };
const secretary = { name: "Medical secretary", value: undefined };

describe("payFinding", () => {
  it.each([
    [
      "the difference between two",
      [assistant, coder],
      "Medical coders earn $5,450 a year more than medical assistants",
    ],
    [
      "the highest and the lowest of several",
      [assistant, coder, biller],
      "Medical coders earn the most, $51,140 a year: $5,450 more than medical assistants",
    ],
    [
      "two that are alike",
      [coder, { ...assistant, value: 51140 }],
      "Medical coders and medical assistants earn the same: $51,140 a year",
    ],
    ["several that are alike", [coder, coder, coder], "3 careers earn the same: $51,140 a year"],
    [
      "a tie at the top",
      [coder, assistant, { ...biller, value: 51140 }],
      "2 careers share the highest pay, $51,140 a year: $5,450 more than medical assistants",
    ],
    [
      "a tie at the bottom",
      [coder, assistant, { ...biller, value: 45690 }],
      "Medical coders earn the most, $51,140 a year: $5,450 more than the lowest paid",
    ],
    [
      "a missing figure among several",
      [coder, assistant, secretary],
      "Medical coders earn the most, $51,140 a year: $5,450 more than medical assistants (no figure for 1 of 3)",
    ],
    ["the only figure of two", [secretary, coder], "Only medical coders have a pay figure: $51,140 a year"],
    ["no figure at all", [secretary, secretary], "No pay figure for these careers here"],
  ])("tells %s", (_, careers, sentence) => {
    expect(payFinding(careers)).toBe(sentence);
  });

  it("never calls a median an average", () => {
    expect(payFinding([coder, assistant])).not.toMatch(/average/i);
  });
});

describe("growthFinding", () => {
  it.each([
    ["the fastest", [0.125, 0.071], "Jobs are projected to grow fastest for medical assistants: 12.5%"],
    ["a tie", [0.071, 0.071], "Jobs are projected to grow fastest for 2 careers alike: 7.1%"],
    ["that nothing grows", [-0.004, -0.02], "None of these careers is projected to grow: -0.4% at best"],
    ["the only projection", [undefined, 0.071], "Only medical coders have a projection: 7.1%"],
    ["no projection", [undefined, undefined], "No projected growth for these careers"],
  ])("tells %s", (_, [first, second], sentence) => {
    expect(
      growthFinding([
        { ...assistant, value: first },
        { ...coder, value: second },
      ]),
    ).toBe(sentence);
  });
});

describe("findingOf", () => {
  const request = { careers: ["coder", "biller", "medical assistant"], place: "US" };

  it("turns to growth without pay, and to the names without numbers", () => {
    const finding = (...measures: ("growth" | "education")[]) =>
      compare(threeCareers(), { ...request, measures }).finding;
    expect(finding("growth", "education")).toBe(
      "Jobs are projected to grow fastest for medical assistants: 12.5%",
    );
    expect(finding("education")).toBe("Medical coder, Medical biller and Medical assistant compared");
  });
});
