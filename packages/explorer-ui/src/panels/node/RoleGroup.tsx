import type { LinkRow, Role } from "@methodscape/graph-model";
import { Fold } from "../../ui/Fold.tsx";
import { EvidenceList } from "../EvidenceList.tsx";
import { NodeLink } from "../NodeLink.tsx";
import { PossibleBadge } from "../PossibleBadge.tsx";

/** A role as a paper has it, and as its entity does. */
const titles = {
  introduces: { paper: "Introduces", entity: "Introduced by" },
  uses: { paper: "Uses", entity: "Used by" },
  "evaluates-on": { paper: "Evaluates on", entity: "Evaluated on by" },
  "compares-with": { paper: "Compares with", entity: "Compared with by" },
  studies: { paper: "Studies", entity: "Studied by" },
  mentions: { paper: "Mentions", entity: "Mentioned by" },
} as const satisfies Record<Role, { readonly paper: string; readonly entity: string }>;

interface RoleGroupProps {
  readonly role: Role;
  readonly links: readonly LinkRow[];
  /** What the panel is about. */
  readonly of: "paper" | "entity";
}

const openAtMost = 12;

/** The links of one role, each with its sentences. */
export function RoleGroup({ role, links, of }: RoleGroupProps) {
  if (links.length === 0) return null;
  const open = role !== "mentions" || links.length <= openAtMost;
  return (
    <Fold title={titles[role][of]} count={links.length} open={open}>
      <ul className="rows">
        {links.map((link) => (
          <li key={link.id}>
            {link.polarity === "denied" && <span className="badge badge-denied">said not to</span>}
            <PossibleBadge tier={link.tier} confidence={link.confidence} />
            {of === "paper" ? (
              <NodeLink id={link.entity.id} type={link.entity.type} name={link.entity.name} />
            ) : (
              <NodeLink id={link.paper.id} type="paper" name={titleWithYear(link.paper)} />
            )}
            <EvidenceList evidence={link.evidence} open={1} />
          </li>
        ))}
      </ul>
    </Fold>
  );
}

function titleWithYear({ title, year }: LinkRow["paper"]): string {
  return year === undefined ? title : `${title} (${year})`;
}
