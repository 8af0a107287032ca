import { flaws, flawsOfWay } from "./looks";
import { closeBrowser, openPreview } from "./preview";
import type { Preview } from "./preview";
import { STATES } from "./states/states";

afterAll(closeBrowser);

describe.each(Object.entries(STATES))("the tab %s, in every theme, narrow and wide", (_, states) => {
  let preview: Preview;

  beforeAll(async () => {
    preview = await openPreview();
  });
  afterAll(() => preview.close());

  it.each(states)("is for everyone: $name", async ({ reach, full }) => {
    await reach(preview);
    expect(await flaws(preview)).toEqual([]);
    if (full) expect(await flawsOfWay(preview)).toEqual([]);
  });

  it("leaves the console silent", () => {
    expect(preview.complaints).toEqual([]);
  });
});
