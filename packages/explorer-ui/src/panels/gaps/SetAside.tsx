import type { AnswerOf } from "@methodscape/graph-model";
import { Fold } from "../../ui/Fold.tsx";
import { NodeLink } from "../NodeLink.tsx";

interface SetAsideProps {
  readonly count: number;
  readonly items: AnswerOf<"gaps">["setAsideItems"];
}

/** What lies too far from the syllabus to be a gap of it. */
export function SetAside({ count, items }: SetAsideProps) {
  return (
    <Fold title="Set aside: far from the syllabus" count={count} open={false}>
      <ul className="rows rows-tight">
        {items.map(({ id, type, name, papers }) => (
          <li key={id}>
            <NodeLink id={id} type={type} name={name} /> <span className="count">{papers}</span>
          </li>
        ))}
      </ul>
      {items.length < count && (
        <p className="fine">
          showing {items.length} of {count}
        </p>
      )}
    </Fold>
  );
}
