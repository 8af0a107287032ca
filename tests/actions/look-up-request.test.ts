import { lookUp, onLookUp } from "../../src/actions/look-up-request";

describe("lookUp", () => {
  it("reaches a listener that comes later, once and with the newest texts", () => {
    lookUp(["coder"]);
    lookUp(["biller", "MA"]);
    const heard: (readonly string[])[] = [];
    onLookUp((texts) => heard.push(texts))();
    onLookUp((texts) => heard.push(texts))();
    expect(heard).toEqual([["biller", "MA"]]);
  });

  it("reaches who listens until they leave", () => {
    const heard: string[] = [];
    const leave = onLookUp(([text]) => heard.push(`${text}`));
    lookUp(["MA"]);
    leave();
    lookUp(["nobody hears"]);
    onLookUp(([text]) => heard.push(`later: ${text}`))();
    expect(heard).toEqual(["MA", "later: nobody hears"]);
  });
});
