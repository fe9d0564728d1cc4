import { describeAuthors, type Nearness, type PaperRow } from "@methodscape/graph-model";
import { EvidenceList } from "../EvidenceList.tsx";
import { NodeLink } from "../NodeLink.tsx";

const nearness = {
  result: "in one result",
  sentence: "in one sentence",
  paper: "in different sentences of the paper",
} as const satisfies Record<Nearness, string>;

/** A paper that answers, with the sentences that say so. */
export function PaperItem({ paper }: { readonly paper: PaperRow }) {
  const authors = describeAuthors(paper);
  const facts = [
    ...(authors === undefined ? [] : [authors]),
    paper.year === undefined ? "no date" : String(paper.year),
    ...(paper.sections.length > 0 ? [`${paper.sections.join(", ")} reading`] : []),
    ...(paper.sessions.length > 0 ? [`in ${paper.sessions.map((title) => `“${title}”`).join(", ")}`] : []),
    ...(paper.near === undefined ? [] : [nearness[paper.near]]),
  ];
  return (
    <li>
      <NodeLink id={paper.id} type="paper" name={paper.title} />
      <p className="fine">{facts.join(" · ")}</p>
      <EvidenceList evidence={paper.evidence} />
    </li>
  );
}
