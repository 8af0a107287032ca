/** A sentence in the language of the pane, and what the data set tells besides, in its own. */
export interface Said {
  readonly sentence: string;
  readonly told?: string | undefined;
}

export function Spoken({ said: { sentence, told } }: { readonly said: Said }) {
  return (
    <>
      {sentence}
      {told !== undefined && <span lang="en"> {told}</span>}
    </>
  );
}
