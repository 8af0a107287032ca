import { ExcelObject } from "./excel-object";
import type { Invocations } from "./invocations";

/** The service that the client's custom functions runtime reports to. */
export const CUSTOM_FUNCTIONS_SERVICE = "Microsoft.ExcelServices.CustomFunctions";

/** Features of the client that this host turns on: 2, results go out every 200 ms at least, and 4, every 2 s at most. */
const FEATURES = [2, 4];

export class CustomFunctions extends ExcelObject {
  readonly className = "CustomFunctions";

  constructor(readonly invocations: Invocations) {
    super();
  }

  /** `[invocation id, whether it went well, value or message, error code if it did not, …]` for each. */
  setInvocationArrayResults(results: readonly (readonly unknown[])[]) {
    for (const [id, ok, value, errorCode] of results)
      this.invocations.finish(Number(id), ok === true, value, errorCode);
  }

  /** The same, as objects, which clients send to hosts that know no arrays. */
  setInvocationResults(
    results: readonly { id: number; failed?: boolean; value: unknown; errorCode?: number }[],
  ) {
    for (const { id, failed, value, errorCode } of results)
      this.invocations.finish(id, failed !== true, value, errorCode);
  }

  _SetOsfControlContainerReadyForCustomFunctions() {
    this.invocations.clientReady();
  }

  _GetEnabledFeatures() {
    return FEATURES;
  }
}
