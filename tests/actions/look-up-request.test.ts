import { lookUp, onLookUp } from "../../src/actions/look-up-request";

describe("lookUp", () => {
  it("reaches a listener that comes later, once and with the newest text", () => {
    lookUp("coder");
    lookUp("biller");
    const heard: string[] = [];
    onLookUp((text) => heard.push(text))();
    onLookUp((text) => heard.push(text))();
    expect(heard).toEqual(["biller"]);
  });

  it("reaches who listens until they leave", () => {
    const heard: string[] = [];
    const leave = onLookUp((text) => heard.push(text));
    lookUp("MA");
    leave();
    lookUp("nobody hears");
    onLookUp((text) => heard.push(`later: ${text}`))();
    expect(heard).toEqual(["MA", "later: nobody hears"]);
  });
});
