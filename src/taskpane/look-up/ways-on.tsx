import type { CareerProfile } from "../../comparison/career-profile";
import type { Career } from "../../dataset/dataset";
import type { Step } from "../../dataset/steps";
import { sourceNumber } from "../compare/words";
import { FactButtons } from "./fact";
import type { Inserter } from "./insert-buttons";
import { LOOK_UP, stepKind } from "./words";

interface Props {
  readonly profile: CareerProfile;
  readonly inserter: Inserter;
  readonly onLookUp: (career: Career) => void;
}

const SECTIONS = [
  { key: "ladder", heading: LOOK_UP.ladder, isOf: ({ kind }: Step) => kind !== "related" },
  { key: "related", heading: LOOK_UP.related, isOf: ({ kind }: Step) => kind === "related" },
] as const;

/** Where a career can lead and what resembles it, each to look up in turn. */
export function WaysOn({ profile, inserter, onLookUp }: Props) {
  return (
    <>
      {SECTIONS.map(({ key, heading, isOf }) => {
        const steps = profile.steps.filter(isOf);
        const row = profile.rows.find((each) => each.key === key);
        if (steps.length === 0) return null;
        return (
          <section key={key}>
            <h3>{heading}</h3>
            <ul role="list" class="ways">
              {steps.map(({ kind, to, source }) => (
                <li key={to.slug}>
                  <button type="button" class="secondary" onClick={() => onLookUp(to)}>
                    {to.title}
                  </button>{" "}
                  <span class="meta">
                    {kind !== "related" && `${stepKind(kind)}, `}
                    {sourceNumber(profile.sources.findIndex(({ id }) => id === source.id) + 1)}
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
