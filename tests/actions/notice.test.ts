import { onNotice, tell } from "../../src/actions/notice";

describe("tell", () => {
  it("reaches a listener that comes later, once", () => {
    tell("Older.");
    tell("Newer.");
    const heard: string[] = [];
    onNotice((sentence) => heard.push(sentence))();
    onNotice((sentence) => heard.push(sentence))();
    expect(heard).toEqual(["Newer."]);
  });

  it("reaches every listener until it leaves", () => {
    const heard: string[] = [];
    const leave = onNotice((sentence) => heard.push(`first: ${sentence}`));
    const leaveToo = onNotice((sentence) => heard.push(`second: ${sentence}`));
    tell("One.");
    leave();
    tell("Two.");
    leaveToo();
    expect(heard).toEqual(["first: One.", "second: One.", "second: Two."]);
  });
});
