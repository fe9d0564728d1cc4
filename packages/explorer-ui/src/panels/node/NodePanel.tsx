import { type AnswerOf, maximumLimit, type NodeId, roles, type Tier } from "@methodscape/graph-model";
import { boardsOf } from "../../core/boards-of.ts";
import { askQuery } from "../../sources/http-graph-source.ts";
import { useExplorer } from "../../ui/explorer-context.ts";
import { Failed } from "../../ui/Failed.tsx";
import { Fold } from "../../ui/Fold.tsx";
import { Panel } from "../../ui/Panel.tsx";
import { lastValue, useReply } from "../../ui/use-reply.ts";
import { Waiting } from "../../ui/Waiting.tsx";
import { ResultBoards } from "../ResultBoards.tsx";
import { EntityHead } from "./EntityHead.tsx";
import { Lineage } from "./Lineage.tsx";
import { PaperHead } from "./PaperHead.tsx";
import { RelationGroups } from "./RelationGroups.tsx";
import { RoleGroup } from "./RoleGroup.tsx";

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

interface NodeDetailsProps {
  readonly answer: AnswerOf<"neighbourhood">;
  readonly tiers: readonly Tier[];
}

function NodeDetails({ answer, tiers }: NodeDetailsProps) {
  const { paper, entity, links, relations, results, totals } = answer;
  const shown = links.length + relations.length + results.length;
  const all = totals.links + totals.relations + totals.results;
  return (
    <>
      {paper !== undefined && <PaperHead paper={paper} />}
      {entity !== undefined && <EntityHead entity={entity} />}
      {entity !== undefined && relations.length > 0 && <Lineage entity={entity.id} tiers={tiers} />}
      {results.length > 0 && (
        <Fold title="Results, by protocol" count={totals.results}>
          <ResultBoards boards={boardsOf(results)} items={results} about={paper?.id} />
        </Fold>
      )}
      {entity !== undefined && <RelationGroups entity={entity.id} relations={relations} />}
      {roles.map((role) => (
        <RoleGroup
          key={role}
          role={role}
          links={links.filter((link) => link.role === role)}
          of={paper === undefined ? "entity" : "paper"}
        />
      ))}
      {shown < all && (
        <p className="fine">
          showing {shown} of {all} claims
        </p>
      )}
      {all === 0 && <p className="fine">Nothing was claimed of it in what was read.</p>}
    </>
  );
}
