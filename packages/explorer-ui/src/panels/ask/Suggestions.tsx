import type { SearchHit } from "@methodscape/graph-model";
import type { ReactNode } from "react";
import { Icon } from "../../ui/Icon.tsx";
import { TypeMark } from "../../ui/TypeMark.tsx";

interface SuggestionsProps {
  readonly id: string;
  readonly open: boolean;
  /** What was typed; while it is empty the examples are suggested. */
  readonly words: string;
  readonly examples: readonly string[];
  readonly hits: readonly SearchHit[];
  /** Of examples the place in their list; else 0 is the question, 1 the first hit. */
  readonly active: number;
  readonly onPick: (index: number) => void;
}

/** The list below the box: examples while it is empty; else the line as a question first, then the names that fit. */
export function Suggestions({ id, open, words, examples, hits, active, onPick }: SuggestionsProps) {
  const rows = words === "" ? exampleRows(examples) : hitRows(words, hits);
  return (
    <div className="suggestions" hidden={!open}>
      {words === "" && <p className="fine">Type a name, or ask a question, for example</p>}
      <div id={id} role="listbox" aria-label="Suggestions">
        {open &&
          rows.map(({ key, content }, index) => (
            <Option key={key} id={`${id}-${index}`} active={active === index} onPick={() => onPick(index)}>
              {content}
            </Option>
          ))}
      </div>
    </div>
  );
}

interface Row {
  readonly key: string;
  readonly content: ReactNode;
}

function exampleRows(examples: readonly string[]): Row[] {
  return examples.map((example) => ({
    key: example,
    content: <span className="option-name">{example}</span>,
  }));
}

function hitRows(words: string, hits: readonly SearchHit[]): Row[] {
  const question = (
    <>
      <Icon name="search" />
      <span className="option-name">Ask “{words}”</span>
    </>
  );
  return [
    { key: "question", content: question },
    ...hits.map((hit) => ({ key: hit.id, content: <Hit hit={hit} /> })),
  ];
}

function Hit({ hit }: { readonly hit: SearchHit }) {
  return (
    <>
      <TypeMark type={hit.type} />
      <span className="option-name">
        {hit.name}
        {hit.alias !== undefined && <span className="fine"> ({hit.alias})</span>}
      </span>
      <span className="fine option-type">
        {hit.type}
        {hit.year !== undefined && ` ${hit.year}`}
      </span>
    </>
  );
}

interface OptionProps {
  readonly id: string;
  readonly active: boolean;
  readonly onPick: () => void;
  readonly children: ReactNode;
}

function Option({ id, active, onPick, children }: OptionProps) {
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the input above it handles the keys (combobox pattern)
    // biome-ignore lint/a11y/useFocusableInteractive: focus stays in the input, which points here by aria-activedescendant
    <div
      id={id}
      role="option"
      aria-selected={active}
      className="option"
      onMouseDown={(event) => event.preventDefault()}
      onClick={onPick}
    >
      {children}
    </div>
  );
}
