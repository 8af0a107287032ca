import { dataset } from "../../src/dataset/dataset";
import { loadAllNames, resolveCareer } from "../../src/lookup/lookup";
import { suggestNames } from "../../src/lookup/suggest-names";

const data = dataset();

function sentence(text: string): string {
  try {
    return resolveCareer(data, text).career.title;
  } catch (error) {
    return (error as Error).message;
  }
}

beforeAll(() => loadAllNames(data));

describe("suggestNames", () => {
  it.each([
    ["manager", "Health services manager"],
    ["Managers", "Health services manager"],
    ["medical", "Medical assistant"],
  ])("takes %j for a word of names, not for a slip", (text, first) => {
    const names = suggestNames(data, text);
    expect(names[0]).toBe(first);
    expect(names.join()).not.toMatch(/Mangler|Hanger|Ranger|Medical RN|All Other/);
  });

  it("takes what is no word for a slip of the hand", () => {
    expect(suggestNames(data, "codr")).toEqual(["coder"]);
    expect(suggestNames(data, "Yoga Techer")).toContain("Yoga Teacher");
  });
});

describe("a name of several careers", () => {
  it.each(["therapist", "teacher", "engineer", "supervisor", "worker", "scientist"])(
    "begins with no remainder of a group: %s",
    (text) => {
      expect(sentence(text)).not.toMatch(/(can mean|you mean) "[^"]*All Other"/);
    },
  );
});
