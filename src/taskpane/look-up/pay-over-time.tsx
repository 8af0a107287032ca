import type { CareerProfile } from "../../comparison/career-profile";
import { words } from "../../words/words";
import { PayLines } from "../charts/pay-lines";

/** National median pay year by year as a line, and in words. */
export function PayOverTime({ profile: { name, history } }: { readonly profile: CareerProfile }) {
  const known = history.figures[0]?.filter((figure) => figure !== undefined) ?? [];
  if (known.length < 2) return null;
  return (
    <figure class="picture">
      <p class="picture-title">{words.lookUp.overTime}</p>
      <PayLines history={history} />
      <figcaption class="hint">{words.charts.payOverTime([name], history)}</figcaption>
    </figure>
  );
}
