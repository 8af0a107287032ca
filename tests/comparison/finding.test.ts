import { compare } from "../../src/comparison/comparison";
import { growthFinding, payFinding } from "../../src/comparison/finding";
import { threeCareers } from "../fixtures/three-careers";

const coder = { name: "Medical coder", occupation: "Medical Records Specialists", value: 51140 };
const assistant = { name: "Medical assistant", occupation: "Medical Assistants", value: 45690 };
const biller = { name: "Medical biller", occupation: "Billing and Posting Clerks", value: 48500 };
const secretary = { name: "Medical secretary", occupation: "Medical Secretaries", value: undefined };
const technician = { ...coder, name: "Health information technician" };

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
    [
      "several that are alike",
      [coder, { ...assistant, value: 51140 }, { ...biller, value: 51140 }],
      "3 careers earn the same: $51,140 a year",
    ],
    [
      "two names of one occupation",
      [technician, coder],
      "Health information technicians and medical coders are counted as one occupation, so these figures cannot tell them apart",
    ],
    [
      "several names of one occupation",
      [technician, coder, { ...coder, name: "Chart auditor" }],
      "These careers are counted as one occupation, so these figures cannot tell them apart",
    ],
    [
      "two names of one occupation among several careers",
      [technician, coder, assistant],
      "2 careers share the highest pay, $51,140 a year: $5,450 more than medical assistants; 2 of 3 share an occupation",
    ],
    [
      "one occupation though it has no figure",
      [secretary, { ...secretary, name: "Medical typist" }],
      "Medical secretaries and medical typists are counted as one occupation, so these figures cannot tell them apart",
    ],
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
    [
      "the only figure of two",
      [secretary, coder],
      "Only medical coders have an annual pay figure: $51,140 a year",
    ],
    [
      "no figure at all",
      [secretary, { ...assistant, value: undefined }],
      "No annual pay figure for these careers here",
    ],
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
    ["that nothing grows", [-0.004, -0.02], "None of these careers is projected to grow: −0.4% at best"],
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

describe("growthFinding of one occupation", () => {
  it("does not tell it apart from itself", () => {
    expect(growthFinding([technician, coder])).toMatch(/^Health information .* cannot tell them apart$/);
    expect(
      growthFinding([
        { ...technician, value: 0.071 },
        { ...coder, value: 0.071 },
        { ...assistant, value: 0.125 },
      ]),
    ).toBe("Jobs are projected to grow fastest for medical assistants: 12.5%; 2 of 3 share an occupation");
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
