import { countOf } from "@methodscape/graph-model";
import { useExplorer } from "../../ui/explorer-context.ts";

/** Says how many names are not on the map because only possible claims speak of them, and takes them in. */
export function PossibleSwitch({ leftOut }: { readonly leftOut: number }) {
  const [{ possible }, change] = useExplorer();
  if (!possible && leftOut <= 0) return null;
  return (
    <label className="switch">
      <input
        type="checkbox"
        checked={possible}
        onChange={(event) => change((state) => ({ ...state, possible: event.target.checked }), "replace")}
      />
      {possible ? "with what is only possible" : `with ${countOf(leftOut, "name")} that are only possible`}
    </label>
  );
}
