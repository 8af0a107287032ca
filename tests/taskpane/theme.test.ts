/** @jest-environment jsdom */
import { followTheme, officeTheme } from "../../src/taskpane/theme";

const give = (officeTheme: object | undefined) =>
  Object.assign(globalThis, { Office: { onReady: () => Promise.resolve({}), context: { officeTheme } } });

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

  it("is not known before Excel tells, or outside of it", () => {
    expect(officeTheme()).toBeUndefined();
    give(undefined);
    expect(officeTheme()).toBeUndefined();
  });
});

describe("followTheme", () => {
  const shown = () => document.documentElement.dataset["theme"];
  const system = (matches: boolean) =>
    Object.assign(globalThis, { matchMedia: () => ({ matches, addEventListener: () => {} }) });

  it("takes the system's theme where Excel does not tell, and Excel's whenever a person comes back", () => {
    system(true);
    followTheme();
    expect(shown()).toBe("dark");
    give({ isDarkTheme: false });
    window.dispatchEvent(new Event("focus"));
    expect(shown()).toBe("light");
    give({ isDarkTheme: true });
    document.dispatchEvent(new Event("visibilitychange"));
    expect(shown()).toBe("dark");
  });
});
