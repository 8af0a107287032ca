import { paneUsable, roundTrips } from "./browser";
import { report } from "./budget";
import { bundles } from "./bundles";
import { formulas } from "./formulas";
import { keystrokes } from "./keystrokes";
import { tabs } from "./tabs";
import { set } from "./set";
import { workbook } from "./workbook";

/** Prints every figure beside its budget; needs the built folders. Fails where a budget is exceeded. */
async function bench(): Promise<void> {
  report([
    ...(await formulas()),
    ...bundles(),
    await paneUsable(),
    ...(await tabs()),
    ...(await keystrokes()),
    ...(await roundTrips()),
    ...(await workbook()),
    ...(await set()),
  ]);
}

void bench();
