import type { CareerProfile } from "../../comparison/career-profile";
import type { RowKey } from "../../comparison/comparison";
import { words } from "../../words/words";
import { groupsOf } from "../compare/preview-row";
import { Fact } from "./fact";
import type { Inserter } from "./insert-buttons";
import { PayOverTime } from "./pay-over-time";
import { PayRangePicture } from "./pay-range-picture";

/** They stand below, as buttons. */
const WAYS_ON: readonly RowKey[] = ["ladder", "related"];

interface Props {
  readonly profile: CareerProfile;
  readonly inserter: Inserter;
}

/** What is known of a career, under the headings of a comparison. */
export function Facts({ profile, inserter }: Props) {
  const rows = profile.rows.filter(({ key }) => !WAYS_ON.includes(key));
  return (
    <>
      {groupsOf(rows).map(({ group, rows: members }) => {
        const said = members.filter(({ figures, absences }) => figures[0] ?? absences?.[0]);
        const unsaid = members.filter((row) => !said.includes(row)).map(({ key }) => words.measures.row(key));
        return (
          <section key={group}>
            <h3>{words.measures.group(group)}</h3>
            {group === "Pay" && <PayRangePicture profile={profile} />}
            <ul role="list" class="facts-list">
              {said.map((row) => (
                <Fact key={row.key} {...{ row, profile, inserter }} />
              ))}
            </ul>
            {unsaid.length > 0 && <p class="hint">{words.lookUp.nothingOn(unsaid)}</p>}
            {group === "Pay" && <PayOverTime profile={profile} />}
          </section>
        );
      })}
    </>
  );
}
