import { lookUp, onLookUp } from "../../src/actions/look-up-request";

describe("lookUp", () => {
  it("reaches a listener that comes later, once", () => {
    lookUp("coder");
    lookUp("biller");
    const heard: string[] = [];
    onLookUp((text) => heard.push(text))();
    onLookUp((text) => heard.push(text))();
    expect(heard).toEqual(["biller"]);
  });

  it("reaches every listener until it leaves", () => {
    const heard: string[] = [];
    const leave = onLookUp((text) => heard.push(`first: ${text}`));
    const leaveToo = onLookUp((text) => heard.push(`second: ${text}`));
    lookUp("coder");
    leave();
    lookUp("biller");
    leaveToo();
    expect(heard).toEqual(["first: coder", "second: coder", "second: biller"]);
  });
});
