import type { SearchHit } from "@methodscape/graph-model";
import type { ReactNode } from "react";
import { Icon } from "../../ui/Icon.tsx";
import { TypeMark } from "../../ui/TypeMark.tsx";

interface SuggestionsProps {
  readonly id: string;
  /** What was typed; empty while nothing is suggested. */
  readonly words: string;
  readonly hits: readonly SearchHit[];
  /** 0 is the question, 1 the first hit. */
  readonly active: number;
  readonly onPick: (index: number) => void;
}

/** The list below the box: the line as a question first, then the names that fit. */
export function Suggestions({ id, words, hits, active, onPick }: SuggestionsProps) {
  const at = Math.min(active, hits.length);
  return (
    <div id={id} role="listbox" aria-label="Suggestions" className="suggestions" hidden={words === ""}>
      {words !== "" && (
        <Option id={`${id}-0`} active={at === 0} onPick={() => onPick(0)}>
          <Icon name="search" />
          <span className="option-name">Ask “{words}”</span>
        </Option>
      )}
      {words !== "" &&
        hits.map((hit, index) => (
          <Option
            key={hit.id}
            id={`${id}-${index + 1}`}
            active={at === index + 1}
            onPick={() => onPick(index + 1)}
          >
            <TypeMark type={hit.type} />
            <span className="option-name">
              {hit.name}
              {hit.alias !== undefined && <span className="fine"> ({hit.alias})</span>}
            </span>
            <span className="fine option-type">
              {hit.type}
              {hit.year !== undefined && ` ${hit.year}`}
            </span>
          </Option>
        ))}
    </div>
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
