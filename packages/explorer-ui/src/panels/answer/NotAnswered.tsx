import { askQuestion } from "../../core/explorer-state.ts";
import { useExplorer } from "../../ui/explorer-context.ts";

/** Why a question was not answered, and questions that this graph answers in its stead. */
export function NotAnswered({ examples }: { readonly examples: readonly string[] }) {
  const [, change] = useExplorer();
  return (
    <>
      <p>Not answered: every part of a question has to be understood first, nothing is guessed.</p>
      {examples.length > 0 && (
        <section className="examples">
          <h3>What this graph answers</h3>
          <ul className="rows rows-tight">
            {examples.map((example) => (
              <li key={example}>
                <button
                  type="button"
                  className="node-link"
                  onClick={() => change((state) => askQuestion(state, example))}
                >
                  {example}
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
