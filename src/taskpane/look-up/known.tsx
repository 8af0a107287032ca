import { knownFormula } from "../../blueprint/profile-formulas";
import type { CareerProfile, Known } from "../../comparison/career-profile";
import { formatFigure } from "../../comparison/format-figure";
import type { KnownFigure } from "../../comparison/known-figures";
import { factMeta } from "./fact";
import { InsertButtons } from "./insert-buttons";
import type { Inserter } from "./insert-buttons";
import { knownName, knownOf, LOOK_UP, saidOf, sourceOf } from "./words";

interface Props {
  readonly profile: CareerProfile;
  readonly inserter: Inserter;
}

/** All that is said of pay and growth side by side, official or not, and why it differs. */
export function KnownFigures({ profile, inserter }: Props) {
  const several = profile.known.filter(({ figures }) => figures.length > 1);
  if (several.length === 0) return null;
  return (
    <section>
      <h3>{LOOK_UP.known}</h3>
      {several.map(({ measure, figures }) => (
        <details key={measure}>
          <summary>{knownOf(measure, figures.length)}</summary>
          <ul role="list" class="known">
            {figures.map((known, at) => (
              <KnownCard key={at} {...{ measure, known, profile, inserter }} />
            ))}
          </ul>
        </details>
      ))}
    </section>
  );
}

interface CardProps extends Props {
  readonly measure: Known["measure"];
  readonly known: KnownFigure;
}

function KnownCard({ measure, known, profile, inserter }: CardProps) {
  const { figure, why } = known;
  const name = knownName(measure);
  return (
    <li class="known-card">
      <p class="fact-value">{formatFigure(figure)}</p>
      <p class="meta">
        {factMeta(figure, profile)}: {figure.source.title}
      </p>
      <p class="why">{why}</p>
      <InsertButtons
        {...{ inserter, figure }}
        label={saidOf(name, figure)}
        formula={knownFormula(profile, known)}
        source={sourceOf(name, profile, figure)}
      />
    </li>
  );
}
