import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { Dataset } from "../../dataset/dataset";
import { words } from "../../words/words";
import { About } from "../about";
import type { Actions } from "../actions";
import { LoadStatus } from "../load-status";
import type { OfficeState } from "../office-state";
import { TabPanel } from "../tab-panel";
import type { Frame } from "../tab-panel";
import { isOne } from "./answer";
import type { Calculate } from "./answer";
import { Builder } from "./builder";
import type { Formula } from "./formula";
import { FunctionList } from "./function-list";
import type { DescribedFunction } from "./described";
import { InsertFormulaBar } from "./insert-formula-bar";
import { numberProblem } from "./number-limits";
import { useAnswer } from "./use-answer";
import { useArguments } from "./use-arguments";
import type { Arguments } from "./use-arguments";
import { useDescribed } from "./use-described";

interface Props {
  readonly frame: Frame;
  readonly data: Dataset;
  readonly actions: Actions;
  readonly calculate: Calculate;
  readonly office: OfficeState;
  readonly say: (sentence: string) => void;
}

const ID = "formulas";

/** Every function, and a formula of any of them built from fields. */
export function Formulas({ frame, data, actions, calculate, office, say }: Props) {
  const loaded = useDescribed(frame.chosen === ID);
  const described = loaded.state === "ready" ? loaded.what : undefined;
  const title = useRef<HTMLHeadingElement>(null);
  const [text, setText] = useState("");
  const args = useArguments(say);
  const { id, choose, panel, heading } = useChosen();
  const turnTo = (next: string) => {
    args.begin(next);
    choose(next);
  };
  const chosen = described?.functions.find((each) => each.id === id);
  const formula = chosen && args.formula(chosen);
  const answer = useAnswer(calculate, chosen, formula);
  const bar = formula && (
    <InsertFormulaBar
      formula={formula.text}
      spills={answer !== undefined && !isOne(answer)}
      reason={reasonAgainst(formula, office) ?? wrongNumber(chosen, args)}
      {...{ actions, say }}
    />
  );
  return (
    <TabPanel id={ID} frame={frame} footer={<About data={data} />} bar={bar}>
      <div ref={panel} class="formulas">
        <h1 ref={title} tabIndex={-1}>
          {words.formulas.heading}
        </h1>
        {!chosen && <p class="hint">{words.formulas.about}</p>}
        <LoadStatus
          of={loaded}
          loading={words.formulas.loading}
          failed={words.formulas.notLoaded}
          heading={title}
        />
        {described && !chosen && (
          <FunctionList described={described} text={text} onText={setText} onChoose={turnTo} />
        )}
        {described && chosen && formula && (
          <Builder
            key={chosen.id}
            {...{ data, described, chosen, args, formula, answer }}
            headingRef={heading}
            onBack={() => choose(undefined)}
          />
        )}
      </div>
    </TabPanel>
  );
}

/** Why the formula cannot be inserted just now. */
function reasonAgainst({ needs: needed }: Formula, office: OfficeState): string | undefined {
  if (office !== "ready" && office !== "starting") return words.excel.reasons[office];
  if (needed !== undefined) return words.formulas.needs(words.formulas.argument(needed.name));
  return office === "starting" ? words.excel.reasons.starting : undefined;
}

function wrongNumber({ parameters }: DescribedFunction, args: Arguments): string | undefined {
  const wrong = parameters.find((parameter) => numberProblem(parameter, args.texts(parameter.name)[0]));
  return wrong && words.formulas.correct(words.formulas.argument(wrong.name));
}

/** What had the focus goes with the press: it goes to the function chosen, and back to it in the list. */
function useChosen() {
  const [id, setId] = useState<string>();
  const before = useRef<string | undefined>(undefined);
  const panel = useRef<HTMLDivElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    if (id !== undefined) {
      heading.current?.focus();
      heading.current?.scrollIntoView?.({ block: "center" });
    } else if (before.current !== undefined) {
      const buttons = [...(panel.current?.querySelectorAll<HTMLElement>("li > button") ?? [])];
      buttons.find(({ textContent }) => textContent === before.current)?.focus();
    }
    before.current = id;
  }, [id]);
  return { id, choose: setId, panel, heading };
}
