import { openView, type View } from "../../core/explorer-state.ts";
import { useExplorer } from "../../ui/explorer-context.ts";

/** An answer that has a view of its own: what it says in a line, and the way there. */
export function OpenView({ view, says }: { readonly view: View; readonly says: string }) {
  const [, change] = useExplorer();
  return (
    <p>
      {says}{" "}
      <button type="button" onClick={() => change((state) => openView(state, view))}>
        Open the {view}
      </button>
    </p>
  );
}
