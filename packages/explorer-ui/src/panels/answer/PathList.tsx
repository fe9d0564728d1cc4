import type { AnswerOf } from "@methodscape/graph-model";
import { EvidenceList } from "../EvidenceList.tsx";
import { NodeLink } from "../NodeLink.tsx";

/** Ways from one node to another, step by step with their sentences. */
export function PathList({ answer }: { readonly answer: AnswerOf<"path"> }) {
  if (answer.total === 0) return <p>No way between them in what was read.</p>;
  return (
    <ol className="rows paths">
      {answer.items.map((path) => (
        <li key={path.steps.map((step) => step.id).join(" ")}>
          {path.nodes.map((node, index) => {
            const step = path.steps[index];
            return (
              <div key={node.id}>
                <NodeLink {...node} />
                {step !== undefined && (
                  <details className="more">
                    <summary>
                      {step.forward ? "↓" : "↑"} {step.label}
                    </summary>
                    <EvidenceList evidence={step.evidence} />
                  </details>
                )}
              </div>
            );
          })}
        </li>
      ))}
    </ol>
  );
}
