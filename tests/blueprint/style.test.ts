import { markedFormat } from "../../src/blueprint/style";

describe("markedFormat", () => {
  it("marks numbers of either sign, and texts", () => {
    expect(markedFormat("dollars")).toBe('$#,##0" *";-$#,##0" *";$#,##0" *";@" *"');
    expect(markedFormat("prose")).toBe('General" *";-General" *";General" *";@" *"');
  });
});
