/** @jest-environment jsdom */
import { followTheme, officeTheme } from "../../src/taskpane/theme";

const give = (officeTheme: object | undefined) =>
  Object.assign(globalThis, {
    Office: { onReady: () => Promise.resolve({}), context: { officeTheme }, ThemeId },
  });

/** As office.js numbers them. */
const ThemeId = { Black: 0, Colorful: 1, DarkGray: 2, White: 3 } as const;

afterEach(() => void Object.assign(globalThis, { Office: undefined }));

describe("officeTheme", () => {
  it("is the one that Excel names", () => {
    give({ isDarkTheme: true, bodyBackgroundColor: "#FFFFFF" });
    expect(officeTheme()).toBe("dark");
    give({ isDarkTheme: false });
    expect(officeTheme()).toBe("light");
  });

  it.each([
    ["#262626", "dark"],
    ["FFFFFF", "light"],
    ["white", undefined],
    [undefined, undefined],
  ])("is read from the background %s where Excel names none", (bodyBackgroundColor, theme) => {
    give({ bodyBackgroundColor });
    expect(officeTheme()).toBe(theme);
  });

  it.each([
    ["Black", "dark"],
    ["DarkGray", "dark"],
    ["Colorful", "light"],
    ["White", "light"],
  ] as const)("knows %s by its name", (name, theme) => {
    // In Dark Gray and Colorful the background alone would mislead.
    give({ themeId: ThemeId[name], bodyBackgroundColor: theme === "dark" ? "#D4D4D4" : "#262626" });
    expect(officeTheme()).toBe(theme);
  });

  it("reads the background of a theme that it does not know", () => {
    give({ themeId: 9, bodyBackgroundColor: "#262626" });
    expect(officeTheme()).toBe("dark");
  });

  it("is not known before Excel tells, or outside of it", () => {
    expect(officeTheme()).toBeUndefined();
    give(undefined);
    expect(officeTheme()).toBeUndefined();
  });
});

describe("followTheme", () => {
  const shown = () => document.documentElement.dataset["theme"];
  const listeners = new Set<() => void>();
  const media = { dark: false, contrast: false };
  const system = (now: Partial<typeof media>) => {
    Object.assign(media, now);
    for (const listener of listeners) listener();
  };
  Object.assign(globalThis, {
    matchMedia: (query: string) => ({
      get matches() {
        return query.includes("forced-colors") ? media.contrast : media.dark;
      },
      addEventListener: (_: string, listener: () => void) => listeners.add(listener),
    }),
  });

  it("takes the system's theme where Excel does not tell, and Excel's whenever a person comes back", () => {
    system({ dark: true });
    followTheme();
    expect(shown()).toBe("dark");
    give({ isDarkTheme: false });
    window.dispatchEvent(new Event("focus"));
    expect(shown()).toBe("light");
    give({ isDarkTheme: true });
    document.dispatchEvent(new Event("visibilitychange"));
    expect(shown()).toBe("dark");
  });

  it("takes the system's where a contrast theme covers Excel's, as soon as there is one", () => {
    give({ isDarkTheme: false });
    system({ dark: true, contrast: false });
    followTheme();
    expect(shown()).toBe("light");
    system({ contrast: true });
    expect(shown()).toBe("dark");
    system({ dark: false });
    expect(shown()).toBe("light");
  });
});
