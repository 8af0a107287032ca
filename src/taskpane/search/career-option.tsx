import { words } from "../../words/words";
import type { Choice } from "./choice";

interface Props {
  readonly choice: Choice;
  readonly taken: boolean;
}

/** What a career would be called on the sheet, then the name that was found and what the career is called. */
export function CareerOption({ choice, taken }: Props) {
  return (
    <>
      <span class="title" lang="en">
        {choice.name}
      </span>
      {taken && <span class="badge">{words.search.alreadyThere}</span>}
      <span class="also" lang="en">
        {choice.said !== undefined && <span lang={words.language}>{`“${choice.said}” · `}</span>}
        {also(choice)}
        <span class="code">{choice.career.occupation.code}</span>
      </span>
    </>
  );
}

function also({ career, matched, name, said }: Choice): string {
  const { title, occupation } = career;
  const isShown = said !== undefined || [name, title, occupation.title].some((shown) => same(matched, shown));
  const found = isShown ? [] : [`“${matched}”`];
  const called = [title, occupation.title].filter((other) => !same(other, name));
  return [...found, ...called].map((each) => `${each} · `).join("");
}

const same = (one: string, other: string) => one.toLowerCase() === other.toLowerCase();
