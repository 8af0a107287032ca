/* These run in the pane's own frame, so each knows nothing but itself. */

/** What is cut off, sticks out, scrolls sideways or is too small for a finger. */
export function flawsOfSpace(): string[] {
  const SMALLEST = 24;
  const shown = (element: Element) => {
    const { width, height } = element.getBoundingClientRect();
    return width > 1 && height > 1 && element.checkVisibility({ visibilityProperty: true });
  };
  const called = (element: Element) => {
    const text = (element.getAttribute("aria-label") ?? element.textContent ?? "").trim().slice(0, 60);
    return `<${element.tagName.toLowerCase()} class="${element.getAttribute("class") ?? ""}"> ${text}`;
  };
  const all = [...document.body.querySelectorAll<HTMLElement>("*")].filter(shown);
  // What may be wider than the pane scrolls in a box of its own.
  const isFree = (element: Element) => element.closest(".spill") !== null;
  const isHidden = (element: Element) => element.closest(".hidden") !== null;

  const wide = [document.documentElement, ...all].filter((element) => {
    const scrolls = element === document.documentElement || getComputedStyle(element).overflowX !== "visible";
    return (
      scrolls &&
      !isFree(element) &&
      !isHidden(element) &&
      element.textContent !== "" &&
      element.scrollWidth > element.clientWidth + 1
    );
  });

  const BOXES =
    "button, summary, input, select, textarea, .card, .known-card, .message, .chip, th, td, [role=option]";
  const outside = all.filter((element) => {
    if (isFree(element) || isHidden(element)) return false;
    const texts = [...element.childNodes].filter(
      (node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim(),
    );
    const box = element.closest(BOXES)?.getBoundingClientRect();
    return texts.some((text) => {
      const range = document.createRange();
      range.selectNodeContents(text);
      return [...range.getClientRects()].some(
        ({ left, right }) =>
          left < -1 || right > innerWidth + 1 || (box && (left < box.left - 1 || right > box.right + 1)),
      );
    });
  });

  const measure = document.createElement("canvas").getContext("2d");
  const shortened = all.filter((element) => {
    if (!(element instanceof HTMLSelectElement) || !measure) return false;
    const { font, paddingLeft, paddingRight } = getComputedStyle(element);
    measure.font = font;
    const ARROW = 20;
    const room = element.clientWidth - parseFloat(paddingLeft) - parseFloat(paddingRight) - ARROW;
    return measure.measureText(element.selectedOptions[0]?.text ?? "").width > room;
  });

  const small = all.filter((element) => {
    if (!element.matches("a[href], button, summary, input, select, textarea, [role=tab], [role=option]"))
      return false;
    if (isHidden(element)) return false;
    // A link among words is as high as its line.
    if (element.matches("p a, li a, dd a")) return false;
    const target = element.matches("[type=checkbox], [type=radio]")
      ? (element.closest("label") ?? element)
      : element;
    const { width, height } = target.getBoundingClientRect();
    return width < SMALLEST - 0.5 || height < SMALLEST - 0.5;
  });

  return [
    ...wide.map((element) => `scrolls sideways: ${called(element)}`),
    ...outside.map((element) => `text sticks out: ${called(element)}`),
    ...shortened.map((element) => `choice is cut off: ${called(element)}`),
    ...small.map((element) => `smaller than a finger: ${called(element)}`),
  ];
}

/** What does not show that it has the focus, or not well enough against what is behind. */
export function flawsOfFocus(): string[] {
  const LEAST = 3;
  const rgb = (color: string) => (color.match(/[\d.]+/g) ?? []).map(Number);
  const alpha = (color: string) => (color === "transparent" ? 0 : (rgb(color)[3] ?? 1));
  const light = (color: string) => {
    const [red = 0, green = 0, blue = 0] = rgb(color).map((part) => {
      const share = part / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const contrast = (one: string, other: string) => {
    const [dark = 0, bright = 0] = [light(one), light(other)].sort((a, b) => a - b);
    return (bright + 0.05) / (dark + 0.05);
  };
  const behind = (element: Element | null): string => {
    if (!element) return getComputedStyle(document.body).backgroundColor;
    const { backgroundColor } = getComputedStyle(element);
    return alpha(backgroundColor) === 1 ? backgroundColor : behind(element.parentElement);
  };
  const before = document.activeElement as HTMLElement | null;
  const scrolled = [...document.querySelectorAll(".scroller")].map((each) => [each, each.scrollTop] as const);
  const stops = [
    ...document.querySelectorAll<HTMLElement>(
      "a[href], button, summary, input, select, textarea, [tabindex='0']",
    ),
  ].filter((each) => each.tabIndex >= 0 && each.checkVisibility({ visibilityProperty: true }));
  const flawed = stops.flatMap((stop) => {
    stop.focus({ preventScroll: true });
    if (document.activeElement !== stop) return [];
    const { outlineStyle, outlineWidth, outlineColor, outlineOffset } = getComputedStyle(stop);
    const name = (stop.getAttribute("aria-label") ?? stop.textContent ?? "").trim().slice(0, 60);
    const called = `<${stop.tagName.toLowerCase()} class="${stop.className}"> ${name}`;
    if (outlineStyle === "none" || parseFloat(outlineWidth) < 2) return [`focus is not seen: ${called}`];
    const ground = behind(parseFloat(outlineOffset) < 0 ? stop : stop.parentElement);
    const seen = contrast(outlineColor, ground);
    return seen < LEAST ? [`focus stands out by ${seen.toFixed(1)} only: ${called}`] : [];
  });
  before?.focus({ preventScroll: true });
  for (const [each, top] of scrolled) each.scrollTop = top;
  return flawed;
}

/** Numbers what the Tab key should stop at, from the chosen tab on, in the order in which it is read. @returns what they are called */
export function markStops(): string[] {
  const stops = [
    ...document.querySelectorAll<HTMLElement>(
      "a[href], button, summary, input, select, textarea, [tabindex='0']",
    ),
  ].filter((each) => {
    if (each.tabIndex < 0 || !each.checkVisibility({ visibilityProperty: true })) return false;
    // One stop for a group of radio buttons, at the one that is chosen.
    return !(each instanceof HTMLInputElement && each.type === "radio") || each.checked;
  });
  return stops.map((each, index) => {
    each.dataset["stop"] = String(index);
    return each.getAttribute("aria-label") ?? (each.textContent || each.id || each.tagName);
  });
}

/** The number of the stop that has the focus, and whether its middle is to be seen. */
export function whereFocusIs(): { stop: number; seen: boolean } {
  const at = document.activeElement;
  if (!(at instanceof HTMLElement)) return { stop: -1, seen: false };
  const { left, right, top, bottom } = at.getBoundingClientRect();
  const there = document.elementFromPoint((left + right) / 2, (top + Math.min(bottom, top + 40)) / 2);
  return {
    stop: Number(at.dataset["stop"] ?? -1),
    seen: there !== null && (at.contains(there) || there.contains(at)),
  };
}
