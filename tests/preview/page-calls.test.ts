import type { CellResult } from "../../preview/host/host";
import { BUSY, Calls } from "../../preview/page/functions/calls";
import type { CallingCell } from "../../preview/page/functions/calls";

const A1: CallingCell = { sheetId: "s", row: 0, column: 0 };
const A2: CallingCell = { sheetId: "s", row: 1, column: 0 };

function setUp() {
  const answers: ((result: CellResult) => void)[] = [];
  const call = jest.fn(() => new Promise<CellResult>((resolve) => answers.push(resolve)));
  const recalculated: (readonly CallingCell[])[] = [];
  const calls = new Calls({ call }, (cells) => recalculated.push(cells));
  const answer = async (index: number, value: number) => {
    answers[index]?.({ kind: "value", value });
    await Promise.resolve();
    await Promise.resolve();
  };
  return { calls, call, recalculated, answer };
}

describe("Calls", () => {
  it("is busy until the answer has come and was shown", async () => {
    const { calls, recalculated, answer } = setUp();
    expect(calls.ask("SALARY", ["coder"], "S!A1", A1)).toBe(BUSY);
    calls.calculated();
    await answer(0, 51140);
    expect(recalculated).toEqual([[A1]]);
    expect(calls.busy).toBe(true);
    expect(calls.ask("SALARY", ["coder"], "S!A1", A1)).toEqual({ kind: "value", value: 51140 });
    calls.calculated();
    expect(calls.busy).toBe(false);
  });

  it("asks once for what two cells ask, and has both calculated again", async () => {
    const { calls, call, recalculated, answer } = setUp();
    calls.ask("SALARY", ["coder"], "", A1);
    calls.ask("SALARY", ["coder"], "", A2);
    expect(call).toHaveBeenCalledTimes(1);
    await answer(0, 1);
    expect(recalculated).toEqual([[A1, A2]]);
  });

  it("waits for all answers of a burst", async () => {
    const { calls, recalculated, answer } = setUp();
    calls.ask("SALARY", ["coder"], "", A1);
    calls.ask("SALARY", ["biller"], "", A2);
    await answer(0, 1);
    expect(recalculated).toEqual([]);
    await answer(1, 2);
    expect(recalculated).toEqual([[A1, A2]]);
  });

  it("does not hold answers back for a slow one", async () => {
    jest.useFakeTimers();
    const { calls, recalculated, answer } = setUp();
    calls.ask("SALARY", ["coder"], "", A1);
    calls.ask("SALARY", ["biller"], "", A2);
    await answer(0, 1);
    jest.advanceTimersByTime(200);
    expect(recalculated).toEqual([[A1]]);
    jest.useRealTimers();
  });

  it("asks anew in the next recalculation", async () => {
    const { calls, call, answer } = setUp();
    calls.ask("SALARY", ["coder"], "", A1);
    await answer(0, 1);
    calls.ask("SALARY", ["coder"], "", A1);
    calls.calculated();
    expect(calls.ask("SALARY", ["coder"], "", A1)).toBe(BUSY);
    expect(call).toHaveBeenCalledTimes(2);
  });

  it("forgets an answer that no cell takes any more", async () => {
    const { calls, answer } = setUp();
    calls.ask("SALARY", ["coder"], "", A1);
    await answer(0, 1);
    for (let times = 0; times < 3; times++) calls.calculated();
    expect(calls.busy).toBe(false);
  });

  it("tells an omitted argument from a blank cell", () => {
    const { calls, call } = setUp();
    calls.ask("SALARY", ["coder", undefined], "", A1);
    calls.ask("SALARY", ["coder", null], "", A1);
    expect(call).toHaveBeenCalledTimes(2);
  });
});
