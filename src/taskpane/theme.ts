type Theme = "light" | "dark";

/** The theme Excel shows now: Black and Dark Gray are dark, Colorful and White light; `undefined` where Excel does not tell. */
export function officeTheme(): Theme | undefined {
  const theme = typeof Office === "undefined" ? undefined : Office.context?.officeTheme;
  if (!theme) return undefined;
  if (typeof theme.isDarkTheme === "boolean") return theme.isDarkTheme ? "dark" : "light";
  return themeNamed(theme.themeId) ?? themeOf(theme.bodyBackgroundColor);
}

/** Some versions of Excel name the theme and do not say whether it is a dark one. */
function themeNamed(id: Office.ThemeId | undefined): Theme | undefined {
  const names: Partial<typeof Office.ThemeId> | undefined = Office.ThemeId;
  if (id === undefined || names === undefined) return undefined;
  if (id === names.Black || id === names.DarkGray) return "dark";
  return id === names.Colorful || id === names.White ? "light" : undefined;
}

function themeOf(background: string | undefined): Theme | undefined {
  const parts = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})/i.exec(background ?? "");
  if (!parts) return undefined;
  const [red = 0, green = 0, blue = 0] = parts.slice(1).map((part) => parseInt(part, 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128 ? "dark" : "light";
}

/**
 * Keeps the pane in Excel's theme, or in the system's where Excel does not tell, and where a contrast theme of the system
 * takes the place of Excel's. Excel tells nobody when its theme changes, so it is read again whenever a person comes back.
 */
export function followTheme(): void {
  const system = matchMedia("(prefers-color-scheme: dark)");
  const contrast = matchMedia("(forced-colors: active)");
  const show = () => {
    const excels = contrast.matches ? undefined : officeTheme();
    document.documentElement.dataset.theme = excels ?? (system.matches ? "dark" : "light");
  };
  show();
  if (typeof Office !== "undefined") void Office.onReady().then(show, () => {});
  document.addEventListener("visibilitychange", show);
  window.addEventListener("focus", show);
  system.addEventListener("change", show);
  contrast.addEventListener("change", show);
}
