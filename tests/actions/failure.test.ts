import { actionFailed } from "../../src/actions/failure";
import { NotLoaded } from "../../src/dataset/not-loaded";

describe("actionFailed", () => {
  it("tells what could not be loaded, and keeps why", () => {
    const error = new NotLoaded(
      "states",
      "The figures of Ohio could not be loaded.",
      new Error("Loading chunk 7 failed."),
    );
    const failed = actionFailed(error);
    expect(failed.message).toBe(
      "The figures of Ohio could not be loaded. Check the internet connection, then try again.",
    );
    expect(failed.cause).toBe(error);
  });

  it("quotes Excel where Excel spoke", () => {
    const error = { code: "GeneralException", message: "There was an internal error." };
    expect(actionFailed(error).message).toMatch(/ Excel says: There was an internal error\.$/);
  });

  it("puts no other words into Excel's mouth", () => {
    expect(actionFailed(new Error("x is undefined")).message).not.toContain("Excel says");
  });
});
