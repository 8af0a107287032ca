import { citation } from "../dataset/citation";
import type { Source } from "../dataset/figure";

/** A source in one line, to open where it has an address. */
export function Cited({ source }: { readonly source: Source }) {
  if (!/^https?:/.test(source.url)) return <span lang="en">{citation(source)}</span>;
  return (
    <a lang="en" href={source.url} target="_blank" rel="noopener noreferrer">
      {citation(source)}
    </a>
  );
}
