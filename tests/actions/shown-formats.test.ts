import { formatOf } from "../../src/actions/shown-formats";

describe("formatOf", () => {
  it.each([
    ["$51,140", "$#,##0"],
    ["-$460", "$#,##0"],
    ["$24.59", "$#,##0.00"],
    ["12.5%", "0.0%"],
    ["-0.4%", "0.0%"],
    ["817,870", "#,##0"],
    ["$239,200 or more", '$#,##0" or more"'],
    ["2017 or more", undefined],
    ["2017", undefined],
    ["0.125", undefined],
    ["Medical coder", undefined],
    ["", undefined],
  ])("of %s: %s", (text, format) => {
    expect(formatOf(text)).toBe(format);
  });
});
