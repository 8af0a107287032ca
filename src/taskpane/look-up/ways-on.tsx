import type { CareerProfile } from "../../comparison/career-profile";
import type { Career } from "../../dataset/dataset";
import type { Step } from "../../dataset/steps";
import { words } from "../../words/words";
import { FactButtons } from "./fact";
import type { Inserter } from "./insert-buttons";

interface Props {
  readonly profile: CareerProfile;
  readonly inserter: Inserter;
  readonly onLookUp: (career: Career) => void;
}

const SECTIONS = [
  { key: "ladder", isOf: ({ kind }: Step) => kind !== "related" },
  { key: "related", isOf: ({ kind }: Step) => kind === "related" },
] as const;

/** Where a career can lead and what resembles it, each to look up in turn. */
export function WaysOn({ profile, inserter, onLookUp }: Props) {
  return (
    <>
      {SECTIONS.map(({ key, isOf }) => {
        const steps = profile.steps.filter(isOf);
        const row = profile.rows.find((each) => each.key === key);
        if (steps.length === 0) return null;
        return (
          <section key={key}>
            <h3>{words.lookUp[key]}</h3>
            <ul role="list" class="ways">
              {steps.map(({ kind, to, source }) => (
                <li key={to.slug}>
                  <button type="button" class="secondary" lang="en" onClick={() => onLookUp(to)}>
                    {to.title}
                  </button>{" "}
                  <span class="meta">
                    {kind !== "related" && `${words.measures.step(kind)}, `}
                    {words.pane.sourceNumber(profile.sources.findIndex(({ id }) => id === source.id) + 1)}
                  </span>
                </li>
              ))}
            </ul>
            {row && <FactButtons {...{ row, profile, inserter }} />}
          </section>
        );
      })}
    </>
  );
}
