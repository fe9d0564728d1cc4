import type { NodeId } from "@methodscape/graph-model";
import { type KeyboardEvent, type RefObject, useEffect, useId, useState } from "react";
import { askQuestion, select } from "../../core/explorer-state.ts";
import { findNames } from "../../sources/http-graph-source.ts";
import { useExplorer } from "../../ui/explorer-context.ts";
import { Icon } from "../../ui/Icon.tsx";
import { focusPanel, focusView } from "../../ui/page-regions.ts";
import { AskExamples } from "./AskExamples.tsx";
import { Suggestions } from "./Suggestions.tsx";
import { useHits } from "./use-hits.ts";

/** One box for both: names are found as one types, and any line can be asked as a question. */
export function AskBar({ input }: { readonly input: RefObject<HTMLInputElement | null> }) {
  const [{ question }, change] = useExplorer();
  const [text, setText] = useState(question);
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const words = text.trim();
  const found = useHits(open ? words : "");
  const { hits } = found;
  const listId = useId();
  useEffect(() => setText(question), [question]);

  const ask = (asked: string) => {
    setOpen(false);
    if (asked === "") return;
    change((state) => askQuestion(state, asked));
    // The answer is what the person reads next; its panel is there once this change is drawn.
    requestAnimationFrame(focusPanel);
  };
  const goTo = (id: NodeId) => {
    setOpen(false);
    setText(question);
    change((state) => select({ ...state, view: state.view === "matrix" ? "map" : state.view }, id));
    focusView();
  };
  const pick = (index: number) => {
    const hit = hits[index - 1];
    if (index === 0 || hit === undefined) return ask(words);
    goTo(hit.id);
  };
  const enter = async () => {
    if (!open || active === 0 || found.words === words) return pick(open ? active : 0);
    // Enter was faster than the list: look the name up before taking it for a question.
    const [first] = await findNames(words).catch(() => []);
    if (first === undefined) return ask(words);
    goTo(first.id);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const count = hits.length + 1;
    if (event.key === "ArrowDown") setActive((active + 1) % count);
    else if (event.key === "ArrowUp") setActive((active + count - 1) % count);
    else if (event.key === "Enter") void enter();
    else if (event.key === "Escape" && open) setOpen(false);
    else return;
    event.preventDefault();
  };
  const suggesting = open && words !== "";
  return (
    <search className="ask">
      <Icon name="search" />
      <input
        ref={input}
        type="text"
        role="combobox"
        aria-label="Search for a name or ask a question"
        aria-expanded={suggesting}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={suggesting ? `${listId}-${Math.min(active, hits.length)}` : undefined}
        placeholder="Search, or ask: papers using PRMs on MATH"
        autoComplete="off"
        spellCheck={false}
        maxLength={1000}
        value={text}
        onChange={(event) => {
          setText(event.target.value);
          setActive(firstChoice(event.target.value));
          setOpen(true);
        }}
        onFocus={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onKeyDown={onKeyDown}
      />
      <span className="slash" aria-hidden="true">
        /
      </span>
      <Suggestions id={listId} words={suggesting ? words : ""} hits={hits} active={active} onPick={pick} />
      {open && words === "" && <AskExamples onAsk={ask} />}
    </search>
  );
}

/** One or two words are most often a name to find; more are most often a question. */
function firstChoice(text: string): number {
  return text.trim().split(/\s+/).length <= 2 ? 1 : 0;
}
