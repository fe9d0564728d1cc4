import { lazy, Suspense, useMemo, useRef } from "react";
import { findWebGL } from "./canvas/find-webgl.ts";
import { MapCanvas } from "./canvas/MapCanvas.tsx";
import { type MapData, nodeAt } from "./core/map-data.ts";
import type { Theme } from "./core/type-style.ts";
import { NothingLeft } from "./panels/NothingLeft.tsx";
import { useExplorer, useRestored, useSelect } from "./ui/explorer-context.ts";
import { Failed } from "./ui/Failed.tsx";
import { Waiting } from "./ui/Waiting.tsx";
import type { Answers } from "./use-answers.ts";
import type { Graph } from "./use-graph.ts";

const ListView = lazy(() =>
  import("./panels/list/ListView.tsx").then((module) => ({ default: module.ListView })),
);
const MatrixView = lazy(() =>
  import("./panels/matrix/MatrixView.tsx").then((module) => ({ default: module.MatrixView })),
);

const CypherView = lazy(() =>
  import("./panels/cypher/CypherView.tsx").then((module) => ({ default: module.CypherView })),
);

interface MainViewProps {
  readonly graph: Graph;
  readonly answers: Answers;
  readonly theme: Theme;
}

/** The view in the middle, or why there is none. */
export function MainView(props: MainViewProps) {
  const { reply, map } = props.graph;
  return (
    <main>
      {reply.kind === "failed" && <Failed message={reply.message} retry={reply.retry} />}
      {map === undefined && reply.kind === "loading" && <Waiting label="Reading the graph …" />}
      {map !== undefined && reply.kind !== "failed" && (
        <Suspense fallback={<Waiting label="Opening …" />}>
          <View {...props} map={map} />
          {map.landscape.nodes.length > 0 && props.graph.visible.size === 0 && <NothingLeft />}
        </Suspense>
      )}
    </main>
  );
}

function View({ graph, answers, theme, map }: MainViewProps & { readonly map: MapData }) {
  const [state, change] = useExplorer();
  const restored = useRestored();
  const select = useSelect();
  const stage = useRef<HTMLDivElement>(null);
  const webgl = useMemo(findWebGL, []);
  if (map.landscape.nodes.length === 0) {
    return <p className="empty">The graph is empty. Start Methodscape with files or folders to read.</p>;
  }
  if (state.view === "cypher") return <CypherView />;
  if (state.view === "matrix") return <MatrixView map={map} />;
  if (state.view === "list" || webgl === "none") {
    return <ListView map={map} visible={graph.visible} hits={answers.hits} drawable={webgl !== "none"} />;
  }
  return (
    <MapCanvas
      map={map}
      visible={graph.visible}
      hits={answers.hits}
      asked={answers.key}
      covered={answers.covered}
      selected={nodeAt(map, state.selected)?.id}
      theme={theme}
      camera={state.camera}
      restored={restored}
      stage={stage}
      inSoftware={webgl === "software"}
      onSelect={select}
      onCamera={(camera) => change((before) => ({ ...before, camera }), "replace")}
    />
  );
}
