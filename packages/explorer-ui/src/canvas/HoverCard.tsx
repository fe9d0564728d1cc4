import type { LandscapeTopic, MapNode } from "@methodscape/graph-model";
import { describeReach } from "../core/describe-reach.ts";
import { TypeMark } from "../ui/TypeMark.tsx";

interface HoverCardProps {
  readonly node: MapNode;
  readonly topics: readonly LandscapeTopic[];
  readonly at: { readonly x: number; readonly y: number };
  readonly area: { readonly width: number; readonly height: number };
}

const cardWidth = 260;
const cardHeight = 92;

/** What is pointed at, beside the pointer and never outside the map. */
export function HoverCard({ node, topics, at, area }: HoverCardProps) {
  const left = at.x + 16 + cardWidth > area.width ? Math.max(4, at.x - 16 - cardWidth) : at.x + 16;
  const top = Math.max(4, Math.min(at.y - 20, area.height - cardHeight - 4));
  const topic = topics.find((candidate) => candidate.id === node.topic)?.name;
  return (
    <div className="hover-card" style={{ left, top, width: cardWidth }} aria-hidden="true">
      <strong>{node.name}</strong>
      <span>
        <TypeMark type={node.type} /> {node.type}
        {node.year === undefined ? "" : ` · ${node.year}`} · {describeReach(node)}
      </span>
      {topic !== undefined && <span>{topic}</span>}
      {node.inSyllabus && <span>in the syllabus</span>}
    </div>
  );
}
