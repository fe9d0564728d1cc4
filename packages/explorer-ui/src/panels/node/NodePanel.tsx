import { type MapNode, maximumLimit, type NodeId, type Tier } from "@methodscape/graph-model";
import { askQuery } from "../../sources/http-graph-source.ts";
import { useExplorer } from "../../ui/explorer-context.ts";
import { Failed } from "../../ui/Failed.tsx";
import { Panel } from "../../ui/Panel.tsx";
import { TypeMark } from "../../ui/TypeMark.tsx";
import { lastValue, useReply } from "../../ui/use-reply.ts";
import { Waiting } from "../../ui/Waiting.tsx";
import { NodeDetails } from "./NodeDetails.tsx";

interface NodePanelProps {
  readonly node: NodeId;
  /** As the map has it, so that its name stands there before the rest has come. */
  readonly onMap: MapNode | undefined;
}

/** Everything that is claimed of a node, each line with its sentences. */
export function NodePanel({ node, onMap }: NodePanelProps) {
  const [{ possible }, change] = useExplorer();
  const tiers: Tier[] = possible ? ["shown", "possible"] : ["shown"];
  const reply = useReply(`${node} ${possible}`, (signal) =>
    askQuery<"neighbourhood">({ kind: "neighbourhood", node, tiers, limit: maximumLimit }, signal),
  );
  const last = lastValue(reply)?.answer;
  // While another node is awaited, what is known of the one before would stand under the wrong name.
  const answer = reply.kind === "loading" && (last?.paper ?? last?.entity)?.id !== node ? undefined : last;
  return (
    <Panel
      label="Details"
      subject={node}
      busy={reply.kind === "loading"}
      onClose={() => change((state) => ({ ...state, selected: undefined }))}
    >
      {answer === undefined && onMap !== undefined && <PendingHead node={onMap} />}
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

function PendingHead({ node: { type, name } }: { readonly node: MapNode }) {
  return (
    <header className="node-head">
      <p className="kind">
        <TypeMark type={type} /> {type}
      </p>
      <h2>{name}</h2>
    </header>
  );
}
