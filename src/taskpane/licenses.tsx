import { useState } from "preact/hooks";
import { citation } from "../dataset/citation";
import type { Source } from "../dataset/figure";
import { words } from "../words/words";

/** Other people's code that the built program contains. */
export const CODE = ["Preact", "MiniSearch", "Zod", "hucre", "fflate"] as const;

const LICENSE_PAGE = "help/license.html";
const PUBLIC_DOMAIN = "Public domain";

/** Whose the figures and the code are, and under which license, as the data set at hand has it. */
export function Licenses({ sources }: { readonly sources: readonly Source[] }) {
  const [open, setOpen] = useState(false);
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{words.footer.licenses}</summary>
      {open && <Notices sources={sources} />}
    </details>
  );
}

function Notices({ sources }: { readonly sources: readonly Source[] }) {
  const published = sources.filter(({ licence }) => licence === PUBLIC_DOMAIN);
  const onet = onetVersions(sources);
  return (
    <>
      {published.length > 0 && <p>{words.footer.publicDomain(producersOf(published).join(", "))}</p>}
      {onet.length > 0 && <p lang="en">{onetNotice(onet)}</p>}
      <p>{words.footer.sourcesBy}</p>
      <dl class="licenses" lang="en">
        {[...byLicense(sources)].map(([license, under]) => (
          <div key={license}>
            <dt>{license}</dt>
            <dd>
              <ul>
                {under.map((source) => (
                  <li key={source.id}>{citation(source)}</li>
                ))}
              </ul>
            </dd>
          </div>
        ))}
      </dl>
      <p>{words.footer.code(CODE.join(", "))}</p>
      <p>
        <a href={LICENSE_PAGE} hreflang="en" target="_blank" rel="noopener noreferrer">
          {words.footer.licensePage}
        </a>
      </p>
    </>
  );
}

function byLicense(sources: readonly Source[]): ReadonlyMap<string, readonly Source[]> {
  const groups = new Map<string, Source[]>();
  for (const source of sources) groups.set(source.licence, [...(groups.get(source.licence) ?? []), source]);
  return groups;
}

/** Each once; one source may name several. */
function producersOf(sources: readonly Source[]): readonly string[] {
  return [...new Set(sources.flatMap(({ producer }) => producer.split("; ")))];
}

/** The releases of the O*NET database that are drawn on, the newest first: "30.0". */
export function onetVersions(sources: readonly Source[]): readonly string[] {
  const named = sources.flatMap(({ title }) =>
    [...title.matchAll(/O\*NET (\d+\.\d+)/g)].map(([, each]) => each ?? ""),
  );
  return [...new Set(named)].sort((a, b) => Number(b) - Number(a));
}

/** In the words that its license asks for: onetcenter.org/license_db.html. */
function onetNotice(versions: readonly string[]): string {
  const databases = versions.length === 1 ? "Database" : "Databases";
  return (
    `This product includes information from the O*NET ${versions.join(" and ")} ${databases} by the U.S. Department ` +
    "of Labor, Employment and Training Administration (USDOL/ETA). Used under the CC BY 4.0 license. O*NET® is a " +
    "trademark of USDOL/ETA. Career Comparison has modified all or some of this information. USDOL/ETA has not " +
    "approved, endorsed, or tested these modifications."
  );
}
