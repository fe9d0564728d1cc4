import type { NodeId, RestsOn } from "@methodscape/graph-model";
import { useMemo } from "react";
import type { ExplorerState } from "./core/explorer-state.ts";
import { type MapData, readMap } from "./core/map-data.ts";
import { visibleNodes } from "./core/visible-nodes.ts";
import { askQuery, type Reply } from "./sources/http-graph-source.ts";
import { useMedia } from "./ui/use-media.ts";
import { type Loading, lastValue, useReply } from "./ui/use-reply.ts";

/** The graph as it is shown. */
export interface Graph {
  readonly reply: Loading<Reply<"landscape">>;
  readonly map: MapData | undefined;
  readonly visible: ReadonlySet<NodeId>;
  readonly restsOn: RestsOn | undefined;
}

const nothing: ReadonlySet<NodeId> = new Set();

/** Asks for the landscape, lays it upright on an upright screen, and filters it. */
export function useGraph({ possible, filters }: ExplorerState): Graph {
  const turned = useMedia("(max-aspect-ratio: 4/5)");
  const reply = useReply(`landscape ${possible}`, (signal) =>
    askQuery<"landscape">({ kind: "landscape", tiers: possible ? ["shown", "possible"] : ["shown"] }, signal),
  );
  const value = lastValue(reply);
  const answer = value?.answer;
  const map = useMemo(() => (answer === undefined ? undefined : readMap(answer, turned)), [answer, turned]);
  const visible = useMemo(() => (map === undefined ? nothing : visibleNodes(map, filters)), [map, filters]);
  return { reply, map, visible, restsOn: value?.restsOn };
}
