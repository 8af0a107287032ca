import { ANSWER_WITHIN_MS, watchOffice } from "../../src/taskpane/office-state";
import type { OfficeState } from "../../src/taskpane/office-state";

const Excel = "Excel";
const give = (onReady: () => Promise<unknown>) =>
  Object.assign(globalThis, { Office: { onReady, HostType: { Excel } } });

let states: OfficeState[];
let stop: () => void;
const watch = () => {
  states = [];
  stop = watchOffice((state) => states.push(state));
};

beforeEach(() => void jest.useFakeTimers());
afterEach(() => {
  stop();
  jest.useRealTimers();
  Object.assign(globalThis, { Office: undefined });
});

describe("watchOffice", () => {
  it("tells when Excel is ready", async () => {
    give(() => Promise.resolve({ host: Excel }));
    watch();
    await jest.advanceTimersByTimeAsync(ANSWER_WITHIN_MS);
    expect(states).toEqual(["ready"]);
  });

  it("tells that Excel is silent, and that it answers after all", async () => {
    let answer: (info: unknown) => void = () => {};
    give(() => new Promise((resolve) => (answer = resolve)));
    watch();
    await jest.advanceTimersByTimeAsync(ANSWER_WITHIN_MS - 1);
    expect(states).toEqual([]);
    await jest.advanceTimersByTimeAsync(1);
    expect(states).toEqual(["silent"]);
    answer({ host: Excel });
    await jest.advanceTimersByTimeAsync(0);
    expect(states).toEqual(["silent", "ready"]);
  });

  it.each([null, "Word"])("tells that the host %s is not Excel", async (host) => {
    give(() => Promise.resolve({ host }));
    watch();
    await jest.advanceTimersByTimeAsync(0);
    expect(states).toEqual(["outside"]);
  });

  it("tells at once that office.js is missing", () => {
    watch();
    expect(states).toEqual(["missing"]);
  });

  it("tells nothing more once it is stopped", async () => {
    give(() => Promise.resolve({ host: Excel }));
    watch();
    stop();
    await jest.advanceTimersByTimeAsync(ANSWER_WITHIN_MS);
    expect(states).toEqual([]);
  });
});
