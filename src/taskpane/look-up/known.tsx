import { knownFormula } from "../../blueprint/profile-formulas";
import { KNOWN } from "../../comparison/career-profile";
import type { CareerProfile, Known } from "../../comparison/career-profile";
import { formatFigure } from "../../comparison/format-figure";
import type { KnownFigure } from "../../comparison/known-figures";
import { words } from "../../words/words";
import { factMeta } from "./fact";
import { InsertButtons } from "./insert-buttons";
import type { Inserter } from "./insert-buttons";
import { sourceText } from "./source-text";

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
      <h3>{words.lookUp.known}</h3>
      {several.map(({ measure, figures }) => (
        <details key={measure}>
          <summary>{words.lookUp.knownOf(words.measures.known(measure), figures.length)}</summary>
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
  const name = words.measures.known(measure);
  return (
    <li class="known-card">
      <p class="fact-value" lang="en">
        {formatFigure(figure)}
      </p>
      <p class="meta">
        {factMeta(figure, profile)}: <span lang="en">{figure.source.title}</span>
      </p>
      <p class="why" lang="en">
        {why}
      </p>
      <InsertButtons
        {...{ inserter, figure }}
        label={
          <>
            {name}, {words.measures.figure(figure)}, {words.measures.period(figure.period)},{" "}
            <span lang="en">{figure.source.title}</span>
          </>
        }
        formula={knownFormula(profile, known)}
        source={sourceText(KNOWN[measure], profile, figure)}
      />
    </li>
  );
}
