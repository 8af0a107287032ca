/** Dispatch ids of office.js that this host answers. */
const RICH_API_REQUEST = 93;
const RICH_API_MESSAGE = 33;

/** office.js's own numbers for what went wrong before a batch was looked at. */
export const OFFICE_ERROR = { notSupported: 5000, internal: 5001, cellEditMode: 5004 } as const;

export interface Message {
  readonly category: number;
  readonly type: number;
  readonly target: string;
  readonly body: unknown;
}

export interface ExternalOptions {
  readonly locale: string;
  readonly dark: boolean;
  readonly requirementSets: Readonly<Record<string, string>>;
  readonly settings: Map<string, string>;
  /** Answers the body of one RichApi request, or an office.js error number. */
  execute(body: string, flags: number): Promise<string | number>;
}

type Callback = (answer: unknown) => void;
type Handler = (dispatchId: number, payload: unknown) => void;

/** office.js expects automation arrays from its host. */
const safeArray = (items: readonly unknown[]) => ({ toArray: () => items, dimensions: () => 1 });

/** The object that office.js for Windows talks to as `window.external`. */
export class External {
  private readonly handlers = new Map<string, Handler>();

  constructor(private readonly options: ExternalOptions) {}

  readonly GetContext = () => appContext(this.options);

  readonly GetLoggingAllowed = () => false;

  readonly Execute = (dispatchId: number, params: readonly unknown[], callback: Callback) => {
    void this.answer(dispatchId, params).then(callback, () => callback(OFFICE_ERROR.internal));
  };

  readonly RegisterEvent = (dispatchId: number, target: string, handler: Handler, callback: Callback) => {
    this.handlers.set(`${dispatchId} ${target}`, handler);
    queueMicrotask(() => callback(0));
  };

  readonly UnregisterEvent = (dispatchId: number, target: string, callback: Callback) => {
    this.handlers.delete(`${dispatchId} ${target}`);
    queueMicrotask(() => callback(0));
  };

  send(messages: readonly Message[]): void {
    const entries = messages.map(({ category, type, target, body }) =>
      safeArray([category, type, target, JSON.stringify(body)]),
    );
    this.handlers.get(`${RICH_API_MESSAGE} `)?.(RICH_API_MESSAGE, safeArray(entries));
  }

  private async answer(dispatchId: number, params: readonly unknown[]): Promise<unknown> {
    if (dispatchId !== RICH_API_REQUEST) return OFFICE_ERROR.notSupported;
    // [customData, method, path, headers, body, permission, flags, …]
    const request = params[0] as readonly unknown[];
    const answer = await this.options.execute(String(request[4]), Number(request[6]));
    return typeof answer === "number" ? answer : safeArray([0, 200, [], answer]);
  }
}

function appContext({ locale, dark, requirementSets, settings }: ExternalOptions) {
  const constants = {
    GetAppType: 1,
    GetSolutionRef: "preview",
    GetAppVersionMajor: 16,
    GetAppVersionMinor: 1,
    GetAppUILocale: locale,
    GetAppDataLocale: locale,
    GetDocUrl: "",
    GetAppCapabilities: 0,
    GetActivationMode: 1,
    GetControlIntegrationLevel: 1,
    GetSolutionToken: "",
    GetCorrelationId: "",
    GetInstanceId: "preview",
    GetTouchEnabled: false,
    GetCommerceAllowed: false,
    GetSupportedMatrix: JSON.stringify(requirementSets),
    GetHostCustomMessage: 0,
    GetHostFullVersion: "16.0.15407.10000",
    GetInitialDisplayMode: 0,
    GetOfficeThemeInfo: theme(dark),
  };
  const getters = Object.fromEntries(Object.entries(constants).map(([name, value]) => [name, () => value]));
  return { ...getters, GetSettings: () => settingsStore(settings) };
}

/** Colors are numbers, blue last, as Windows writes them. */
function theme(dark: boolean): string {
  const [background, foreground] = dark ? [0x292929, 0xffffff] : [0xffffff, 0x242424];
  return JSON.stringify({
    bodyBackgroundColor: background,
    bodyForegroundColor: foreground,
    controlBackgroundColor: background,
    controlForegroundColor: foreground,
  });
}

const settingsStore = (settings: Map<string, string>) => ({
  Read(keys: string[], values: string[]) {
    for (const [key, value] of settings) {
      keys.push(key);
      values.push(value);
    }
  },
  Write(keys: readonly string[], values: readonly string[]) {
    settings.clear();
    keys.forEach((key, index) => settings.set(key, values[index] ?? ""));
  },
});
