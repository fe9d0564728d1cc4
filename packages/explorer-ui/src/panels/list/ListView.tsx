import type { NodeId } from "@methodscape/graph-model";
import { useMemo, useState } from "react";
import type { MapData } from "../../core/map-data.ts";
import { orderBy, sortNodes, type TableOrder } from "../../core/sort-nodes.ts";
import { SaveAs } from "../SaveAs.tsx";
import { NodeTable } from "./NodeTable.tsx";
import { Pages } from "./Pages.tsx";

interface ListViewProps {
  readonly map: MapData;
  readonly visible: ReadonlySet<NodeId>;
  readonly hits: ReadonlySet<NodeId> | undefined;
  /** False where the browser cannot draw the map, for which the list then stands. */
  readonly drawable: boolean;
}

const pageSize = 100;

/** The map as a table: the same nodes, the same filters, sortable, page by page. */
export function ListView({ map, visible, hits, drawable }: ListViewProps) {
  const [order, setOrder] = useState<TableOrder>({ column: "weight", down: true });
  const [page, setPage] = useState(0);
  const topicNames = useMemo(
    () => new Map(map.landscape.topics.map((topic) => [topic.id, topic.name])),
    [map],
  );
  const rows = useMemo(() => {
    const shown = map.landscape.nodes.filter(
      (node) => visible.has(node.id) && (hits === undefined || hits.has(node.id)),
    );
    return sortNodes(shown, order, topicNames);
  }, [map, visible, hits, order, topicNames]);
  const pages = Math.max(1, Math.ceil(rows.length / pageSize));
  const at = Math.min(page, pages - 1);
  const part = rows.slice(at * pageSize, (at + 1) * pageSize);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className="sheet" aria-label="All nodes as a table" tabIndex={0}>
      {!drawable && (
        <p>
          This browser cannot draw the map (WebGL is missing or switched off): here are the same nodes as a
          list.
        </p>
      )}
      <p className="fine" role="status">
        {rows.length === 0
          ? "Nothing to show"
          : `Showing ${at * pageSize + 1} to ${at * pageSize + part.length} of ${rows.length}`}
        {hits !== undefined && " that answer the question"}
      </p>
      <SaveAs label="Save the whole map as" query={{ kind: "landscape" }} />
      <NodeTable
        rows={part}
        order={order}
        topicNames={topicNames}
        onOrder={(column) => setOrder(orderBy(order, column))}
      />
      {pages > 1 && <Pages at={at} pages={pages} onPage={setPage} />}
    </section>
  );
}
