import type { EntityRow } from "@methodscape/graph-model";
import { EvidenceList } from "../EvidenceList.tsx";
import { NodeLink } from "../NodeLink.tsx";

/** An entity that answers, with how many papers say so and a sentence. */
export function EntityItem({ entity }: { readonly entity: EntityRow }) {
  const { matching, papers } = entity;
  const count = matching === papers ? `in ${papers}` : `here in ${matching}, in ${papers}`;
  return (
    <li>
      <NodeLink id={entity.id} type={entity.type} name={entity.name} />
      <p className="fine">
        {entity.type}
        {entity.year !== undefined && ` of ${entity.year}`} · {count} {papers === 1 ? "paper" : "papers"}
      </p>
      <EvidenceList evidence={entity.evidence} open={1} />
    </li>
  );
}
