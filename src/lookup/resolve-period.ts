import { BadArgument } from "./bad-argument";
import { quoted } from "./quoted";

/**
 * A projection window as people write it: "2024-34", "2024–2034", "2024/2034".
 *
 * @returns the window as figures carry it: `2024/2034`
 * @throws BadArgument when the text holds no two years in order
 */
export function resolvePeriod(text: string): string {
  const years = /^\s*(\d{4})\s*[-–—/]\s*(\d{4}|\d{2})\s*$/.exec(text);
  const [, from = "", to = ""] = years ?? [];
  const end = to.length === 2 ? from.slice(0, 2) + to : to;
  if (!years || Number(end) <= Number(from)) {
    throw new BadArgument(
      "period",
      text,
      `The period ${quoted(text)} is not two years, the earlier first. Write it as "2024-34".`,
    );
  }
  return `${from}/${end}`;
}
