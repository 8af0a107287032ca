import { pageBreaks } from "../../src/blueprint/page-breaks";

const print = { orientation: "portrait", onePage: false, titleRows: { first: 0, last: 0 } } as const;

/** Rows of 15 points each, on pages that are not shrunk and have room for 46 of them. */
const breaks = (rows: number, together: readonly { row: number; rows: number }[], more = {}) =>
  pageBreaks([500], [], rows, { ...print, ...more }, together);

describe("pageBreaks", () => {
  it("begins a page where something would be cut, and none after that", () => {
    expect(breaks(60, [{ row: 40, rows: 10 }])).toEqual([40]);
    expect(breaks(60, [{ row: 36, rows: 10 }])).toEqual([]);
    expect(breaks(60, [{ row: 46, rows: 10 }])).toEqual([46]);
    expect(breaks(120, [{ row: 40, rows: 10 }])).toEqual([40]);
    expect(breaks(60, [])).toEqual([]);
  });

  it("ends every page before that itself", () => {
    expect(breaks(60, [{ row: 48, rows: 10 }])).toEqual([46]);
  });

  it("counts the rows that are repeated on every page", () => {
    // 40 rows, then the repeated one with 45 more.
    expect(
      breaks(120, [
        { row: 40, rows: 10 },
        { row: 75, rows: 10 },
      ]),
    ).toEqual([40]);
    expect(
      breaks(120, [
        { row: 40, rows: 10 },
        { row: 76, rows: 10 },
      ]),
    ).toEqual([40, 76]);
    expect(
      breaks(
        120,
        [
          { row: 40, rows: 10 },
          { row: 75, rows: 10 },
        ],
        { titleRows: { first: 0, last: 1 } },
      ),
    ).toEqual([40, 75]);
  });

  it("counts on more rows where a wide sheet is shrunk, and on fewer where a page lies on its side", () => {
    const kept = [{ row: 40, rows: 10 }];
    expect(pageBreaks([1080], [], 60, print, kept)).toEqual([]);
    expect(breaks(60, [{ row: 30, rows: 10 }])).toEqual([]);
    expect(breaks(60, [{ row: 30, rows: 10 }], { orientation: "landscape" })).toEqual([30]);
  });

  it("begins none on a sheet that is shrunk to one page", () => {
    expect(breaks(60, [{ row: 40, rows: 10 }], { onePage: true })).toEqual([]);
  });
});
