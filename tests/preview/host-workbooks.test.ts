/**
 * @jest-environment jsdom
 * @jest-environment-options {"url":"http://localhost/?_host_Info=Excel$Win32$16.01$en-US$$$$3","resources":"usable"}
 */
import { openWorkbook, type OpenWorkbook } from "./office";

/** The first bytes of any package. */
const FILE = Buffer.from("PK\u0003\u0004 and so on").toString("base64");

let workbook: OpenWorkbook;
let files: string[];

beforeEach(async () => {
  files = [];
  workbook = await openWorkbook({ openWorkbook: (file) => files.push(file) });
});

afterEach(() => workbook.close());

describe("createWorkbook", () => {
  it("hands on the file that is to be opened, and leaves the workbook at hand alone", async () => {
    await Excel.createWorkbook(FILE);
    expect(files).toEqual([FILE]);
    expect(workbook.univerAPI.getActiveWorkbook()?.getSheets()).toHaveLength(1);
  });

  it("refuses what is no workbook", async () => {
    await expect(Excel.createWorkbook("bm8gd29ya2Jvb2s=")).rejects.toMatchObject({ code: "InvalidArgument" });
    expect(files).toEqual([]);
  });
});
