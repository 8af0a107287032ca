import type { Source } from "../dataset/figure";
import { Cited } from "./cited";

/** Every source that is quoted, numbered from 1. */
export function Sources({ sources }: { readonly sources: readonly Source[] }) {
  return (
    <ol class="sources" lang="en">
      {sources.map((source) => (
        <li key={source.id}>
          <Cited source={source} />
        </li>
      ))}
    </ol>
  );
}
