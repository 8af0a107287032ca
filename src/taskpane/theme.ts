type Theme = "light" | "dark";

/** The theme Excel shows now; `undefined` where Excel does not tell. */
export function officeTheme(): Theme | undefined {
  const theme = typeof Office === "undefined" ? undefined : Office.context?.officeTheme;
  if (!theme) return undefined;
  if (typeof theme.isDarkTheme === "boolean") return theme.isDarkTheme ? "dark" : "light";
  return themeOf(theme.bodyBackgroundColor);
}

function themeOf(background: string | undefined): Theme | undefined {
  const parts = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})/i.exec(background ?? "");
  if (!parts) return undefined;
  const [red = 0, green = 0, blue = 0] = parts.slice(1).map((part) => parseInt(part, 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128 ? "dark" : "light";
}

/**
 * Keeps the pane in Excel's theme, or in the system's where Excel does not tell.
 * Excel tells nobody when its theme changes, so it is read again whenever a person comes back.
 */
export function followTheme(): void {
  const system = matchMedia("(prefers-color-scheme: dark)");
  const show = () => {
    document.documentElement.dataset.theme = officeTheme() ?? (system.matches ? "dark" : "light");
  };
  show();
  if (typeof Office !== "undefined") void Office.onReady().then(show, () => {});
  document.addEventListener("visibilitychange", show);
  window.addEventListener("focus", show);
  system.addEventListener("change", show);
}
