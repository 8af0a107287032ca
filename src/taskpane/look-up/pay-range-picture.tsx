import type { CareerProfile } from "../../comparison/career-profile";
import { words } from "../../words/words";
import { PayRanges } from "../charts/pay-ranges";

/** How far pay reaches, drawn to scale, and in words. */
export function PayRangePicture({ profile: { range, place } }: { readonly profile: CareerProfile }) {
  if (range === undefined) return null;
  return (
    <figure class="picture">
      <p class="picture-title">{words.lookUp.payRange}</p>
      <PayRanges ranges={[{ range }]} />
      <figcaption class="hint">{words.charts.payRange(range, place)}</figcaption>
    </figure>
  );
}
