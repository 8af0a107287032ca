import { earlierWages } from "../../../data/import/history";

const row = (cells: Record<string, string>) => ({ line: 2, cells });
const occupations = new Map([
  ["29-2072", "Medical Records Specialists"],
  ["43-6013", "Medical Secretaries and Administrative Assistants"],
  ["13-1041", "Compliance Officers"],
  ["29-1022", "Oral and Maxillofacial Surgeons"],
]);
const crosswalk = [
  ["43-6013", "43-6013"],
  ["13-1041", "13-1041"],
  ["13-1199", "13-1041"],
  ["29-1022", "29-1022"],
].map(([soc_2010 = "", soc_2018 = ""]) => row({ soc_2010, soc_2018 }));

function rows(year: number, soc: string, title: string, median: string): readonly (readonly string[])[] {
  const cells = {
    soc,
    title,
    year: String(year),
    employment: "100",
    median_annual: median,
    mean_annual: "0",
  };
  return earlierWages([row(cells)], year, occupations, crosswalk).rows;
}

describe("earlierWages", () => {
  it("keeps a code that only got another title", () => {
    expect(rows(2017, "43-6013", "Medical Secretaries", "34610")).toEqual([["43-6013", "100", "34610", ""]]);
  });

  it("leaves out a code that took up part of another, and one that is no longer ours", () => {
    expect(rows(2018, "13-1041", "Compliance Officers", "68860")).toEqual([]);
    expect(rows(2018, "29-2071", "Medical Records and Health Information Technicians", "40350")).toEqual([]);
  });

  it("leaves out a code that goes by the title of a mixture", () => {
    expect(rows(2019, "29-2072", "Health Technicians, All Other", "42630")).toEqual([]);
    expect(rows(2021, "29-2072", "Medical records specialists", "46660")).toHaveLength(1);
  });

  it("takes a top-coded wage only where the top is known", () => {
    expect(rows(2024, "29-1022", "Oral and Maxillofacial Surgeons", "#")[0]?.[2]).toBe("239200+");
    expect(rows(2023, "29-1022", "Oral and Maxillofacial Surgeons", "#")[0]?.[2]).toBe("");
  });
});
