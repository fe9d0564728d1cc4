import { type EntityId, type RelationRow, relationTypes } from "@methodscape/graph-model";
import { relationWords } from "../../core/relation-words.ts";
import { Fold } from "../../ui/Fold.tsx";
import { EvidenceList } from "../EvidenceList.tsx";
import { NodeLink } from "../NodeLink.tsx";
import { PossibleBadge } from "../PossibleBadge.tsx";

interface RelationGroupsProps {
  readonly entity: EntityId;
  readonly relations: readonly RelationRow[];
}

const openAtMost = 8;

/** How an entity relates to others, by type and direction, each with its sentences. */
export function RelationGroups({ entity, relations }: RelationGroupsProps) {
  const groups = relationTypes.flatMap((type) =>
    (["from", "to"] as const).map((end) => ({
      title: relationWords[type][end],
      rows: relations.filter((relation) => relation.type === type && relation[end].id === entity),
      other: end === "from" ? ("to" as const) : ("from" as const),
    })),
  );
  return (
    <>
      {groups.map(({ title, rows, other }) =>
        rows.length === 0 ? null : (
          <Fold key={title} title={title} count={rows.length} open={rows.length <= openAtMost}>
            <ul className="rows">
              {rows.map((relation) => (
                <li key={relation.id}>
                  <PossibleBadge tier={relation.tier} confidence={relation.confidence} />
                  <NodeLink {...relation[other]} />
                  <EvidenceList evidence={relation.evidence} open={1} />
                </li>
              ))}
            </ul>
          </Fold>
        ),
      )}
    </>
  );
}
