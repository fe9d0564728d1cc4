import type { EntityId, Tier } from "@methodscape/graph-model";
import { type LineageRow, lineageRows } from "../../core/lineage-rows.ts";
import { relationWords } from "../../core/relation-words.ts";
import { askQuery } from "../../sources/http-graph-source.ts";
import { Failed } from "../../ui/Failed.tsx";
import { Fold } from "../../ui/Fold.tsx";
import { lastValue, useReply } from "../../ui/use-reply.ts";
import { NodeLink } from "../NodeLink.tsx";

interface LineageProps {
  readonly entity: EntityId;
  readonly tiers: readonly Tier[];
}

/** What an entity grew out of and what grew out of it, as an indented list. */
export function Lineage({ entity, tiers }: LineageProps) {
  const reply = useReply(`lineage ${entity} ${tiers.length}`, (signal) =>
    askQuery<"lineage">({ kind: "lineage", entity, tiers: [...tiers] }, signal),
  );
  const answer = lastValue(reply)?.answer;
  if (reply.kind === "failed") return <Failed message={reply.message} retry={reply.retry} />;
  if (answer === undefined || answer.items.length === 0) return null;
  return (
    <Fold title="Lineage" count={answer.items.length}>
      <ol className="lineage">
        {lineageRows(answer).map((row) => (
          <LineageItem key={row.entity.id} row={row} />
        ))}
      </ol>
    </Fold>
  );
}

const step = 16;
const mostSteps = 6;

function LineageItem({ row }: { readonly row: LineageRow }) {
  const { entity, indent, isRoot } = row;
  const facts = [...(entity.year === undefined ? [] : [String(entity.year)]), ...tiesOf(row)];
  return (
    <li style={{ marginInlineStart: Math.min(indent, mostSteps) * step }} aria-current={isRoot}>
      {isRoot ? (
        <strong>{entity.name}</strong>
      ) : (
        <NodeLink id={entity.id} type={entity.type} name={entity.name} />
      )}
      {facts.length > 0 && (
        <>
          {" "}
          <span className={`fine ${row.hangsPlainly ? "unbroken" : ""}`}>{facts.join(", ")}</span>
        </>
      )}
    </li>
  );
}

function tiesOf({ ties, hangsPlainly }: LineageRow): string[] {
  if (hangsPlainly) return ties.map(({ type }) => relationWords[type].short);
  return ties.map(({ type, to }) => `${relationWords[type].verb} ${to.name}`);
}
