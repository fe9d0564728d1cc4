import { noFilters } from "../core/filters.ts";
import { useExplorer } from "../ui/explorer-context.ts";

/** Says that the legend leaves nothing, and takes everything in again. */
export function NothingLeft() {
  const [, change] = useExplorer();
  return (
    <div className="nothing-left" role="status">
      <p>Everything is left out in the legend.</p>
      <button type="button" onClick={() => change((state) => ({ ...state, filters: noFilters }))}>
        Show all
      </button>
    </div>
  );
}
