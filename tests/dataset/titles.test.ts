import { dataset } from "../../src/dataset/dataset";
import { atOnce } from "../../src/dataset/long-work";
import { loadTitles, parseTitles } from "../../src/dataset/titles";

describe("loadTitles", () => {
  it("knows the occupations that share a title", async () => {
    const { titles, occupations } = atOnce(await loadTitles(dataset()));
    const codes = (title: string) => occupations[titles.indexOf(title)]?.map(({ code }) => code);
    expect(codes("Coder")).toEqual(["29-2072"]);
    expect(codes("CMA")).toEqual(["31-1120", "31-1131", "31-9092"]);
    expect(codes("Health Informatics Specialist")).toContain("29-2072");
    expect(titles.length).toBeGreaterThan(45000);
    expect(titles).toEqual([...titles].sort());
  });
});

describe("parseTitles", () => {
  it("says where a file is wrong", () => {
    expect(() => parseTitles(dataset(), { titles: ["Coder"] })).toThrow(
      /^The file of alternate titles cannot be read at titles: /,
    );
  });
});
