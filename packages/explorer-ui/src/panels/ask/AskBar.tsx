import type { NodeId } from "@methodscape/graph-model";
import { type KeyboardEvent, type RefObject, useEffect, useId, useState } from "react";
import { askQuestion, select } from "../../core/explorer-state.ts";
import { findNames } from "../../sources/http-graph-source.ts";
import { useExplorer } from "../../ui/explorer-context.ts";
import { Icon } from "../../ui/Icon.tsx";
import { focusPanel, focusView } from "../../ui/page-regions.ts";
import { Suggestions } from "./Suggestions.tsx";
import { useHits } from "./use-hits.ts";

interface AskBarProps {
  readonly input: RefObject<HTMLInputElement | null>;
  /** Questions to choose from while nothing is typed. */
  readonly examples: readonly string[];
}

/** One box for both: names are found as one types, and any line can be asked as a question. */
export function AskBar({ input, examples }: AskBarProps) {
  const [{ question }, change] = useExplorer();
  const [text, setText] = useState(question);
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const words = text.trim();
  const found = useHits(open ? words : "");
  const { hits } = found;
  const last = words === "" ? examples.length - 1 : hits.length;
  const at = Math.min(active, last);
  const suggesting = open && last >= 0;
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
    if (words === "") return ask(examples[index] ?? "");
    if (index === 0 || hit === undefined) return ask(words);
    goTo(hit.id);
  };
  const enter = async () => {
    if (words === "") return open ? pick(at) : undefined;
    if (!open || active === 0 || found.words === words) return pick(open ? active : 0);
    // Enter was faster than the list: look the name up before taking it for a question.
    const [first] = await findNames(words).catch(() => []);
    if (first === undefined) return ask(words);
    goTo(first.id);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const arrow = arrows[event.key];
    if (arrow !== undefined) {
      setOpen(true);
      setActive(stepped(at, arrow, last + 1));
    } else if (event.key === "Enter") void enter();
    else if (event.key === "Escape" && open) setOpen(false);
    else return;
    event.preventDefault();
  };
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
        aria-activedescendant={suggesting && at >= 0 ? `${listId}-${at}` : undefined}
        placeholder="Search a name, or ask a question"
        autoComplete="off"
        spellCheck={false}
        maxLength={1000}
        value={text}
        onChange={(event) => {
          setText(event.target.value);
          setActive(firstChoice(event.target.value));
          setOpen(true);
        }}
        onFocus={() => {
          if (words === "") setActive(noChoice);
          setOpen(true);
        }}
        onBlur={() => setOpen(false)}
        onKeyDown={onKeyDown}
      />
      <span className="slash" aria-hidden="true">
        /
      </span>
      <Suggestions
        id={listId}
        open={suggesting}
        words={words}
        examples={examples}
        hits={hits}
        active={at}
        onPick={pick}
      />
    </search>
  );
}

const arrows: Readonly<Record<string, 1 | -1>> = { ArrowDown: 1, ArrowUp: -1 };

/** Nothing of a list is chosen yet: Enter does nothing, an arrow goes to its first or last line. */
const noChoice = -1;

function stepped(at: number, step: 1 | -1, count: number): number {
  if (count === 0) return noChoice;
  if (at === noChoice) return step === 1 ? 0 : count - 1;
  return (at + step + count) % count;
}

/** One or two words are most often a name to find; more are most often a question. */
function firstChoice(text: string): number {
  if (text.trim() === "") return noChoice;
  return text.trim().split(/\s+/).length <= 2 ? 1 : 0;
}
