import type { Ambiguity, AskReply, NotUnderstood } from "@methodscape/graph-model";
import { askQuestion, chooseMeaning } from "../../core/explorer-state.ts";
import { useExplorer } from "../../ui/explorer-context.ts";
import { TypeMark } from "../../ui/TypeMark.tsx";

/** What of a question was understood, what may mean several things, what was not understood, and what no answer tells. */
export function Understanding({ reply }: { readonly reply: AskReply }) {
  return (
    <>
      {reply.chips.length > 0 && (
        <ul className="chips" aria-label="Understood as">
          {reply.chips.map((chip) => (
            <li key={`${chip.path} ${chip.text}`}>{chip.text}</li>
          ))}
        </ul>
      )}
      {reply.ambiguous.map((ambiguity) => (
        <Choice key={ambiguity.text} ambiguity={ambiguity} />
      ))}
      {reply.notUnderstood.map((unknown) => (
        <Unknown key={unknown.text} question={reply.question} unknown={unknown} />
      ))}
      {reply.notes.map((note) => (
        <p key={note} className="fine">
          {note}
        </p>
      ))}
    </>
  );
}

function Choice({ ambiguity: { text, readings } }: { readonly ambiguity: Ambiguity }) {
  const [, change] = useExplorer();
  return (
    <fieldset className="choice">
      <legend>“{text}” may mean</legend>
      {readings.map((entity) => (
        <button
          type="button"
          key={entity.id}
          onClick={() => change((state) => chooseMeaning(state, text, entity.id))}
        >
          <TypeMark type={entity.type} /> {entity.name} <span className="fine">{entity.type}</span>
        </button>
      ))}
    </fieldset>
  );
}

interface UnknownProps {
  readonly question: string;
  readonly unknown: NotUnderstood;
}

function Unknown({ question, unknown: { text, nearest } }: UnknownProps) {
  const [, change] = useExplorer();
  return (
    <div className="unknown">
      <p>
        Not understood: <strong>{text}</strong>
      </p>
      {nearest.length > 0 && (
        <p className="nearest">
          Did you mean{" "}
          {nearest.map((entity) => (
            <button
              type="button"
              key={entity.id}
              onClick={() => change((state) => askQuestion(state, question.replace(text, entity.name)))}
            >
              <TypeMark type={entity.type} /> {entity.name}
            </button>
          ))}
        </p>
      )}
    </div>
  );
}
