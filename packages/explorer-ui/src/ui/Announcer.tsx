import type { AskReply, NodeId } from "@methodscape/graph-model";
import { describeNode, describeReply } from "../core/describe-state.ts";
import { type MapData, nodeAt } from "../core/map-data.ts";
import { type Loading, lastValue } from "./use-reply.ts";

interface AnnouncerProps {
  readonly map: MapData | undefined;
  readonly selected: NodeId | undefined;
  readonly asked: Loading<AskReply | undefined>;
}

/** Says to a screen reader what the map shows: what is selected, else what the question found. */
export function Announcer({ map, selected, asked }: AnnouncerProps) {
  const node = map === undefined ? undefined : nodeAt(map, selected);
  const reply = asked.kind === "ready" ? lastValue(asked) : undefined;
  const text = node !== undefined ? describeNode(node) : reply !== undefined ? describeReply(reply) : "";
  return (
    <p className="unseen" role="status">
      {text}
    </p>
  );
}
