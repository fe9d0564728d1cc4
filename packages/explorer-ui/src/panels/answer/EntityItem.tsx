import type { EntityRow } from "@methodscape/graph-model";
import { describePapers } from "../../core/describe-reach.ts";
import { EvidenceList } from "../EvidenceList.tsx";
import { NodeLink } from "../NodeLink.tsx";

/** An entity that answers, with how many papers say so and a sentence. */
export function EntityItem({ entity }: { readonly entity: EntityRow }) {
  const { matching, papers } = entity;
  const here = matching === papers ? "" : `here in ${matching}, `;
  return (
    <li>
      <NodeLink id={entity.id} type={entity.type} name={entity.name} />
      <p className="fine">
        {entity.type}
        {entity.year !== undefined && ` of ${entity.year}`} · {here}
        {describePapers(papers)}
      </p>
      <EvidenceList evidence={entity.evidence} open={1} />
    </li>
  );
}
