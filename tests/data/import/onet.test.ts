import { onetProfiles } from "../../../data/import/onet";

const row = (cells: Record<string, string>) => ({ line: 2, cells: { onetsoc: "31-9092.00", ...cells } });
const rated = (element: string, importance: string, marks: Record<string, string> = {}) =>
  row({ element, importance_1_5: importance, recommend_suppress_im: "N", not_relevant: "N", ...marks });

const tables = {
  zones: [row({ job_zone: "3" })],
  interests: [row({ first_high_point: "Conventional", second_high_point: "Social", third_high_point: "" })],
  skills: [
    rated("Writing", "3"),
    rated("Speaking", "4.12"),
    rated("Negotiation", "2.9"),
    rated("Programming", "4.5", { recommend_suppress_im: "Y" }),
    rated("Repairing", "4.5", { not_relevant: "Y" }),
  ],
  knowledge: [],
  related: [
    row({ related_onetsoc: "31-1121.00", tier: "Primary-Long", rank: "2" }),
    row({ related_onetsoc: "29-2072.00", tier: "Primary-Short", rank: "1" }),
    row({ related_onetsoc: "31-1122.00", tier: "Primary-Long", rank: "3" }),
    row({ related_onetsoc: "55-1011.00", tier: "Primary-Long", rank: "4" }),
    row({ related_onetsoc: "43-4171.00", tier: "Supplemental", rank: "5" }),
  ],
};
const occupations = new Set(["31-9092", "29-2072", "31-1120", "43-4171"]);

describe("onetProfiles", () => {
  const { rows } = onetProfiles(tables, ["31-9092.00", "29-1141.00"], occupations);

  it("keeps what is rated as important, the most important first, and nothing that is marked as unreliable", () => {
    expect(rows[0]?.[3]).toBe("Speaking; Writing");
  });

  it("names related occupations by the code under which figures are published, each once", () => {
    expect(rows[0]?.[5]).toBe("29-2072; 31-1120");
  });

  it("has no row for a code of which nothing is told", () => {
    expect(rows).toEqual([
      ["31-9092.00", "3", "Conventional; Social", "Speaking; Writing", "", "29-2072; 31-1120"],
    ]);
  });
});
