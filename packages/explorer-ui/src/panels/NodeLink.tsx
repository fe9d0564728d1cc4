import type { NodeId } from "@methodscape/graph-model";
import type { NodeType } from "../core/type-style.ts";
import { useSelect } from "../ui/explorer-context.ts";
import { TypeMark } from "../ui/TypeMark.tsx";

interface NodeLinkProps {
  readonly id: NodeId;
  readonly type: NodeType;
  readonly name: string;
}

/** A name that leads to its node. */
export function NodeLink({ id, type, name }: NodeLinkProps) {
  const select = useSelect();
  return (
    <button type="button" className="node-link" onClick={() => select(id)}>
      <TypeMark type={type} />
      <span>
        {name}
        <span className="unseen">, {type}</span>
      </span>
    </button>
  );
}
