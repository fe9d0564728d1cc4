import { maximumLimit, type NodeId, type Tier } from "@methodscape/graph-model";
import { askQuery } from "../../sources/http-graph-source.ts";
import { useExplorer } from "../../ui/explorer-context.ts";
import { Failed } from "../../ui/Failed.tsx";
import { Panel } from "../../ui/Panel.tsx";
import { lastValue, useReply } from "../../ui/use-reply.ts";
import { Waiting } from "../../ui/Waiting.tsx";
import { NodeDetails } from "./NodeDetails.tsx";

/** Everything that is claimed of a node, each line with its sentences. */
export function NodePanel({ node }: { readonly node: NodeId }) {
  const [{ possible }, change] = useExplorer();
  const tiers: Tier[] = possible ? ["shown", "possible"] : ["shown"];
  const reply = useReply(`${node} ${possible}`, (signal) =>
    askQuery<"neighbourhood">({ kind: "neighbourhood", node, tiers, limit: maximumLimit }, signal),
  );
  const answer = lastValue(reply)?.answer;
  return (
    <Panel
      label="Details"
      subject={node}
      busy={reply.kind === "loading"}
      onClose={() => change((state) => ({ ...state, selected: undefined }))}
    >
      {reply.kind === "failed" && <Failed message={reply.message} retry={reply.retry} />}
      {answer === undefined && reply.kind === "loading" && <Waiting label="Reading …" />}
      {answer !== undefined && <NodeDetails key={node} answer={answer} tiers={tiers} />}
      {answer !== undefined && (
        <label className="switch">
          <input
            type="checkbox"
            checked={possible}
            onChange={(event) => change((state) => ({ ...state, possible: event.target.checked }), "replace")}
          />
          show also claims that are only possible
        </label>
      )}
    </Panel>
  );
}
