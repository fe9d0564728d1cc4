import { type AnswerOf, roles, type Tier } from "@methodscape/graph-model";
import { boardsOf } from "../../core/boards-of.ts";
import { Fold } from "../../ui/Fold.tsx";
import { ResultBoards } from "../ResultBoards.tsx";
import { EntityHead } from "./EntityHead.tsx";
import { Lineage } from "./Lineage.tsx";
import { PaperHead } from "./PaperHead.tsx";
import { RelationGroups } from "./RelationGroups.tsx";
import { RoleGroup } from "./RoleGroup.tsx";

interface NodeDetailsProps {
  readonly answer: AnswerOf<"neighbourhood">;
  readonly tiers: readonly Tier[];
}

/** What a node is and everything that is claimed of it, each line with its sentences. */
export function NodeDetails({ answer, tiers }: NodeDetailsProps) {
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
