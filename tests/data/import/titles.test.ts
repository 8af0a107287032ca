import { alternateTitles, reportedTitles } from "../../../data/import/titles";

const occupations = new Map([
  ["29-2072", "Medical Records Specialists"],
  ["31-1120", "Home Health and Personal Care Aides"],
  ["31-9092", "Medical Assistants"],
]);

function titles(...lines: readonly (readonly [string, string, string, string])[]) {
  const rows = lines.map(([onetsoc, occupation_title, alternate_title, short_title], index) => ({
    line: index + 2,
    cells: { onetsoc, occupation_title, alternate_title, short_title },
  }));
  return alternateTitles(rows, occupations);
}

describe("alternateTitles", () => {
  it("takes a short title and what it is short for as two titles", () => {
    const line = ["31-9092.00", "Medical Assistants", "Certified Medical Assistant (CMA)", "CMA"] as const;
    expect(titles(line)).toEqual([
      ["31-9092", "CMA"],
      ["31-9092", "Certified Medical Assistant"],
    ]);
  });

  it("takes the long form where the short one stands first", () => {
    const line = [
      "29-2072.00",
      "Medical Records Specialists",
      "HIM Tech (Health Information Tech)",
      "HIM Tech",
    ] as const;
    expect(titles(line).map(([, title]) => title)).toEqual(["HIM Tech", "Health Information Tech"]);
  });

  it("keeps brackets that hold no short title", () => {
    const line = ["29-2072.00", "Medical Records Specialists", "Coder (Inpatient)", ""] as const;
    expect(titles(line)).toEqual([["29-2072", "Coder (Inpatient)"]]);
  });

  it("puts titles of an occupation that wages do not tell apart under the one that stands for it", () => {
    const line = ["31-1121.00", "Home Health Aides", "Home Health Attendant", ""] as const;
    expect(titles(line)).toEqual([
      ["31-1120", "Home Health Aides"],
      ["31-1120", "Home Health Attendant"],
    ]);
  });

  it("leaves out what has no occupation here, repeats, and the official title itself", () => {
    expect(
      titles(
        ["55-1011.00", "Air Crew Officers", "Airborne Officer", ""],
        ["29-2072.00", "Medical Records Specialists", "Medical Records Specialists", ""],
        ["29-2072.00", "Medical Records Specialists", "Coder", ""],
        ["29-2072.00", "Medical Records Specialists", "Coder", ""],
      ),
    ).toEqual([["29-2072", "Coder"]]);
  });
});

describe("reportedTitles", () => {
  it("takes what stands in brackets for a title of its own", () => {
    const row = (title: string) => ({ line: 2, cells: { onetsoc: "11-1011.00", reported_title: title } });
    const rows = reportedTitles([row("CEO (Chief Executive Officer)"), row("Chief Diversity Officer")]);
    expect(alternateTitles(rows, new Map([["11-1011", "Chief Executives"]]))).toEqual([
      ["11-1011", "CEO"],
      ["11-1011", "Chief Diversity Officer"],
      ["11-1011", "Chief Executive Officer"],
    ]);
  });
});
