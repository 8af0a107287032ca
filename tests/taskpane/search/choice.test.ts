import { dataset } from "../../../src/dataset/dataset";
import { searchCareers } from "../../../src/lookup/lookup";
import { choiceOf } from "../../../src/taskpane/search/choice";

const data = dataset();

function choice(typed: string) {
  const [first] = searchCareers(data, typed, 1);
  if (!first) throw new Error(`Nothing is found for "${typed}".`);
  return choiceOf(data, first, typed);
}

describe("choiceOf", () => {
  it("is the career, by whatever name it was found", () => {
    expect(choice("coder")).toMatchObject({ name: "Medical coder", asked: "medical-coder" });
    expect(choice("29-2072")).toMatchObject({ name: "Medical coder", asked: "medical-coder" });
  });

  it("keeps a name that the career only stands in for, and says so", () => {
    expect(choice("health information technician")).toMatchObject({
      name: "Health information technician",
      asked: "health information technician",
      standIn: expect.stringContaining("no longer publishes health information technicians") as string,
    });
  });

  it("is the career where all its figures are stood in for anyway", () => {
    const biller = choice("biller");
    expect(biller).toMatchObject({ name: "Medical biller", asked: "medical-biller" });
    expect(biller).not.toHaveProperty("standIn");
  });

  it("keeps a code that is answered by a broader one", () => {
    expect(choice("29-2012")).toMatchObject({
      name: "29-2010",
      asked: "29-2012",
      standIn: expect.stringContaining("No figures are published for 29-2012 alone") as string,
    });
  });

  it("is the career where its name may mean several", () => {
    const [career] = data.careers;
    if (!career) throw new Error("There is no career.");
    expect(choiceOf(data, { career, matched: "technician" })).toMatchObject({ asked: career.slug });
  });
});
