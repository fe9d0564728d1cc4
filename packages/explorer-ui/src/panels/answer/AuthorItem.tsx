import { type AuthorRow, countOf } from "@methodscape/graph-model";
import { askQuestion } from "../../core/explorer-state.ts";
import { useExplorer } from "../../ui/explorer-context.ts";
import { NodeLink } from "../NodeLink.tsx";

/** An author who answers, with the newest of the papers; the name asks for all that the graph has. */
export function AuthorItem({ author: { name, papers, newest } }: { readonly author: AuthorRow }) {
  const [, change] = useExplorer();
  return (
    <li>
      <button
        type="button"
        className="node-link"
        onClick={() => change((state) => askQuestion(state, `papers by ${name}`))}
      >
        {name}
      </button>
      <p className="fine">
        {countOf(papers, "paper")}
        {newest.length < papers && `, the newest ${newest.length} here`}
      </p>
      <ul className="rows">
        {newest.map(({ id, title }) => (
          <li key={id}>
            <NodeLink id={id} type="paper" name={title} />
          </li>
        ))}
      </ul>
    </li>
  );
}
