import { ExcelObject } from "./excel-object";
import { kept } from "./kept";

/** The client tells when it listens for ribbon commands. */
class AddinInternalService extends ExcelObject {
  readonly className = "AddinInternalService";

  notifyActionHandlerReady() {
    // Commands are sent by the page only once a person can press them.
  }
}

/** Whether the pane of the shared runtime is shown. */
class AppRuntimeService extends kept("AppRuntimeService", {}) {
  getAppRuntimeState() {
    return this.memory["state"] ?? "Visible";
  }

  setAppRuntimeState(state: string) {
    this.memory["state"] = state;
    this.changed();
  }
}

/** Whether the add-in starts with the document. */
class AppRuntimePersistenceService extends kept("AppRuntimePersistenceService", {}) {
  getAppRuntimeStartState() {
    return this.memory["state"] ?? "Inactive";
  }

  setAppRuntimeStartState(state: string) {
    this.memory["state"] = state;
  }
}

/** What office.js asks of its host beside the workbook, by the names it has for the services. */
export function newServices(showPane: (shown: boolean) => void = () => {}): Map<string, ExcelObject> {
  const runtime = new AppRuntimeService({}, () => showPane(runtime.getAppRuntimeState() === "Visible"));
  return new Map<string, ExcelObject>([
    ["Microsoft.InternalService.AddinInternalService", new AddinInternalService()],
    ["Microsoft.AppRuntime.AppRuntimeService", runtime],
    ["Microsoft.AppRuntime.AppRuntimePersistenceService", new AppRuntimePersistenceService({})],
  ]);
}
