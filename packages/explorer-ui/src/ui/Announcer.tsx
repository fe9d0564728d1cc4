import type { AskReply, NodeId } from "@methodscape/graph-model";
import { describeGaps, describeNode, describeReply } from "../core/describe-state.ts";
import { type MapData, nodeAt } from "../core/map-data.ts";
import type { Reply } from "../sources/http-graph-source.ts";
import { type Loading, lastValue } from "./use-reply.ts";

interface AnnouncerProps {
  readonly map: MapData | undefined;
  readonly selected: NodeId | undefined;
  readonly asked: Loading<AskReply | undefined>;
  readonly gaps: Loading<Reply<"gaps"> | undefined>;
}

/** Says to a screen reader what the map shows: what is selected, else the gaps, else what the question found. */
export function Announcer({ map, selected, asked, gaps }: AnnouncerProps) {
  const node = map === undefined ? undefined : nodeAt(map, selected);
  const reply = asked.kind === "ready" ? lastValue(asked) : undefined;
  const report = gaps.kind === "ready" ? gaps.value?.answer : undefined;
  const text = node
    ? describeNode(node)
    : report
      ? describeGaps(report)
      : reply === undefined
        ? ""
        : describeReply(reply);
  return (
    <p className="unseen" role="status">
      {text}
    </p>
  );
}
