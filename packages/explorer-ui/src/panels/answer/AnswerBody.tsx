import type { Answer, Tier } from "@methodscape/graph-model";
import type { ReactElement } from "react";
import { relationWords } from "../../core/relation-words.ts";
import { Fold } from "../../ui/Fold.tsx";
import { EvidenceList } from "../EvidenceList.tsx";
import { NodeLink } from "../NodeLink.tsx";
import { NodeDetails } from "../node/NodeDetails.tsx";
import { ResultBoards } from "../ResultBoards.tsx";
import { AuthorItem } from "./AuthorItem.tsx";
import { EntityItem } from "./EntityItem.tsx";
import { GroupedItems } from "./GroupedItems.tsx";
import { OpenView } from "./OpenView.tsx";
import { PaperItem } from "./PaperItem.tsx";
import { PathList } from "./PathList.tsx";

/** Questions in words count what is shown. */
const shownOnly: readonly Tier[] = ["shown"];

/** An answer of any kind, as a list. */
export function AnswerBody({ answer }: { readonly answer: Answer }): ReactElement {
  switch (answer.kind) {
    case "papers":
      return <GroupedItems answer={answer} row={(paper) => <PaperItem key={paper.id} paper={paper} />} />;
    case "entities":
      return (
        <GroupedItems answer={answer} row={(entity) => <EntityItem key={entity.id} entity={entity} />} />
      );
    case "authors":
      if (answer.total === 0) return <p>No paper that fits names its authors.</p>;
      return (
        <Fold title={`Authors of ${answer.named} of ${answer.matching} papers`} count={answer.total}>
          <ul className="rows">
            {answer.items.map((author) => (
              <AuthorItem key={author.name} author={author} />
            ))}
          </ul>
        </Fold>
      );
    case "results":
      if (answer.total === 0) return <p>No result that was read fits.</p>;
      return (
        <Fold title="Results, by protocol" count={answer.total}>
          <ResultBoards boards={answer.boards} items={answer.items} />
        </Fold>
      );
    case "path":
      return <PathList answer={answer} />;
    case "lineage":
      return <LineageList answer={answer} />;
    case "matrix":
      return <OpenView view="matrix" says={`${answer.cells.length} pairs were seen together.`} />;
    case "gaps":
      return <OpenView view="gaps" says={`${answer.total} gaps were found.`} />;
    case "landscape":
      return <p>{answer.topics.map((topic) => topic.name).join(" · ")}</p>;
    case "neighbourhood":
      return <NodeDetails answer={answer} tiers={shownOnly} />;
    case "search":
      return (
        <ul className="rows">
          {answer.items.map((hit) => (
            <li key={hit.id}>
              <NodeLink id={hit.id} type={hit.type} name={hit.name} />
            </li>
          ))}
        </ul>
      );
  }
}

function LineageList({ answer }: { readonly answer: Extract<Answer, { kind: "lineage" }> }) {
  if (answer.relations.length === 0)
    return <p>Nothing that was read says what it grew out of, or what out of it.</p>;
  return (
    <ul className="rows">
      {answer.relations.map(({ id, from, type, to, evidence }) => (
        <li key={id}>
          <NodeLink {...from} /> <span className="fine">{relationWords[type].verb}</span> <NodeLink {...to} />
          <EvidenceList evidence={evidence} open={1} />
        </li>
      ))}
    </ul>
  );
}
