/** @jest-environment jsdom */
import { TextDecoder, TextEncoder } from "node:util";
import { takeWorkbook } from "../../src/actions/take-workbook";

// jsdom has none, and every browser does.
Object.assign(globalThis, { TextDecoder, TextEncoder });

/** What a browser was handed, and which of its addresses it may forget. */
let handed: { readonly name: string; readonly address: string; readonly blob: Blob | undefined }[];
let revoked: string[];

beforeEach(() => {
  handed = [];
  revoked = [];
  const blobs = new Map<string, Blob>();
  // jsdom neither has addresses for blobs nor follows links.
  Object.assign(URL, {
    createObjectURL: (blob: Blob) => {
      const address = `blob:http://localhost/${blobs.size}`;
      blobs.set(address, blob);
      return address;
    },
    revokeObjectURL: (address: string) => revoked.push(address),
  });
  jest.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (this: HTMLAnchorElement) {
    handed.push({ name: this.download, address: this.href, blob: blobs.get(this.href) });
  });
  jest.useFakeTimers({ doNotFake: ["nextTick", "queueMicrotask", "setImmediate"] });
});

afterEach(() => {
  jest.useRealTimers();
  jest.restoreAllMocks();
});

describe("takeWorkbook in a browser", () => {
  it("hands it a file, which it can read for a minute", async () => {
    const taken = await takeWorkbook({ careers: ["coder", "biller"], place: "US", mode: "values" });
    expect(taken).toEqual({ way: "download", fileName: "Medical coder vs Medical biller.xlsx" });
    const [file] = handed;
    expect(handed).toHaveLength(1);
    expect(file?.name).toBe("Medical coder vs Medical biller.xlsx");
    expect(file?.blob?.type).toBe("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    expect(file?.blob?.size).toBeGreaterThan(10_000);
    jest.advanceTimersByTime(59_000);
    expect(revoked).toEqual([]);
    jest.advanceTimersByTime(1_000);
    expect(revoked).toEqual([file?.address]);
  });
});
