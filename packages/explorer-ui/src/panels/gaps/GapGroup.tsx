import { countOf, type Gap } from "@methodscape/graph-model";
import { Fold } from "../../ui/Fold.tsx";
import { EvidenceList } from "../EvidenceList.tsx";
import { NodeLink } from "../NodeLink.tsx";

interface GapGroupProps {
  /** By which the list of kinds finds it. */
  readonly id?: string;
  readonly title: string;
  readonly gaps: readonly Gap[];
  readonly open?: boolean;
}

/** Gaps of one kind, each with its reason and the papers behind it. */
export function GapGroup({ id, title, gaps, open = true }: GapGroupProps) {
  if (gaps.length === 0) return null;
  return (
    <Fold id={id} title={title} count={gaps.length} open={open}>
      <ul className="rows">
        {gaps.map((gap) => (
          <li key={`${gap.type} ${gap.entity.id} ${gap.other?.id ?? ""} ${gap.reason}`}>
            <NodeLink {...gap.entity} />
            {gap.other !== undefined && (
              <>
                {" "}
                <span className="fine">with</span> <NodeLink {...gap.other} />
              </>
            )}
            <p className="reason">{gap.reason}</p>
            {gap.papers.length > 0 && <GapPapers gap={gap} />}
          </li>
        ))}
      </ul>
    </Fold>
  );
}

function GapPapers({ gap }: { readonly gap: Gap }) {
  return (
    <details className="more">
      <summary>{countOf(gap.papers.length, "paper")} and what they say</summary>
      <ul className="rows">
        {gap.papers.map((paper) => (
          <li key={paper.id}>
            <NodeLink id={paper.id} type="paper" name={paper.title} />
          </li>
        ))}
      </ul>
      <EvidenceList evidence={gap.evidence} open={3} />
    </details>
  );
}
