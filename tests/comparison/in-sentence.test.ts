import {
  inSentence,
  placeInSentence,
  sentenceName,
  startingSentence,
} from "../../src/comparison/in-sentence";
import { dataset } from "../../src/dataset/dataset";

describe("inSentence", () => {
  it.each([
    ["Medical coder", "medical coders"],
    ["coder", "coders"],
    ["Medical secretary", "medical secretaries"],
    ["Attorney", "attorneys"],
    ["CMA", "CMAs"],
    ["EKG technician", "EKG technicians"],
    ["X-ray technician", "x-ray technicians"],
    ["Medical Records Specialists", "Medical Records Specialists"],
    ["Office Clerks, General", "Office Clerks, General"],
    ["Licensed practical nurse (LPN)", "Licensed practical nurse (LPN)"],
    ["Medical coding", "those in medical coding"],
    ["Phlebotomy technology", "those in phlebotomy technology"],
    ["Cooking, all kinds", "cooking, all kinds"],
    ["MEDICAL ASSISTANT", "medical assistants"],
    ["Nurse midwife", "nurse midwives"],
    ["Repairman", "repairmen"],
    ["Fitness coach", "fitness coaches"],
    ["Waitress", "waitresses"],
    ["Fax", "faxes"],
    ["Traffic police", "traffic police"],
    ["Repair of equipment", "repair of equipment"],
  ])("makes %s %s", (name, text) => {
    expect(inSentence(name)).toBe(text);
  });

  it("gives every curated career a plural", () => {
    const titles = dataset()
      .careers.filter(({ curated }) => curated)
      .map(({ title }) => title);
    expect(titles.map(inSentence).filter((text) => !text.endsWith("s"))).toEqual([]);
  });
});

describe("sentenceName", () => {
  it("is the official title where the name is a code", () => {
    expect(sentenceName("292072", "Medical Records Specialists")).toBe("Medical Records Specialists");
    expect(sentenceName("coder", "Medical Records Specialists")).toBe("coder");
  });
});

describe("startingSentence", () => {
  it("begins with a capital", () => {
    expect(startingSentence("coder")).toBe("Coders");
  });
});

describe("placeInSentence", () => {
  it("gives the nation and the district their article", () => {
    const names = ["United States", "District of Columbia", "Texas"];
    expect(names.map((name) => placeInSentence({ code: "", name }))).toEqual([
      "the United States",
      "the District of Columbia",
      "Texas",
    ]);
  });
});
