import type { NodeId } from "@methodscape/graph-model";
import { type KeyboardEvent, type RefObject, useEffect, useMemo, useRef, useState } from "react";
import { focusLines, lineKindsOf } from "../core/focus-lines.ts";
import { litNodes } from "../core/lit-nodes.ts";
import { type MapData, nodeAt } from "../core/map-data.ts";
import { neighboursOf } from "../core/neighbours-of.ts";
import { type Direction, walk } from "../core/step-from.ts";
import type { Theme } from "../core/type-style.ts";
import { saveFile } from "../ui/save-file.ts";
import { HoverCard } from "./HoverCard.tsx";
import { LineKey } from "./LineKey.tsx";
import { MapControls } from "./MapControls.tsx";
import type { SceneInput } from "./map-renderer.ts";
import type { CameraPlace } from "./move-camera.ts";
import { type CameraWishes, useCameraMoves } from "./use-camera-moves.ts";
import { useMapRenderer } from "./use-map-renderer.ts";

export interface MapCanvasProps extends CameraWishes {
  readonly map: MapData;
  readonly visible: ReadonlySet<NodeId>;
  /** Nodes that the syllabus covers, in the gap view. */
  readonly covered: ReadonlySet<NodeId> | undefined;
  readonly theme: Theme;
  readonly stage: RefObject<HTMLDivElement | null>;
  /** Whether no graphics card draws. */
  readonly inSoftware: boolean;
  readonly onSelect: (id: NodeId | undefined) => void;
  readonly onCamera: (camera: CameraPlace) => void;
}

const arrows: Readonly<Record<string, Direction>> = {
  ArrowUp: "up",
  ArrowDown: "down",
  ArrowLeft: "left",
  ArrowRight: "right",
};

const label =
  "Landscape of topics. Arrow keys walk along neighbours, plus and minus zoom, 0 shows everything. The List view holds the same nodes.";

/** The landscape: islands below, nodes by the renderer, names above. */
export function MapCanvas(props: MapCanvasProps) {
  const { map, visible, selected, stage, inSoftware, onSelect, onCamera } = props;
  const [hovered, onHover] = useState<NodeId | undefined>(undefined);
  const ground = useRef<HTMLCanvasElement>(null);
  const names = useRef<HTMLCanvasElement>(null);
  const scene = useScene(props, useResting(hovered));
  const renderer = useMapRenderer({ ground, stage, names, inSoftware }, map, scene, props.camera, {
    onHover,
    onSelect,
    onCamera,
  });
  useCameraMoves(renderer, props);

  const hoveredNode = nodeAt(map, hovered);
  const focusNode = nodeAt(map, scene.hovered ?? scene.selected);
  const onKeyDown = (event: KeyboardEvent) => {
    const direction = arrows[event.key];
    if (direction !== undefined) {
      const next = walk(map, visible, selected, direction);
      if (next !== undefined) onSelect(next);
    } else if (event.key === "+" || event.key === "=") renderer.current?.zoom("in");
    else if (event.key === "-") renderer.current?.zoom("out");
    else if (event.key === "0") renderer.current?.moveTo(undefined);
    else return;
    event.preventDefault();
  };

  return (
    <div className="map">
      <canvas ref={ground} className="map-layer" />
      <div
        ref={stage}
        className="map-stage"
        role="application"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the map is walked with the arrow keys
        tabIndex={0}
        aria-label={label}
        onKeyDown={onKeyDown}
      />
      <canvas ref={names} className="map-layer map-names" />
      {hoveredNode !== undefined && renderer.current !== undefined && (
        <HoverCard
          node={hoveredNode}
          topics={map.landscape.topics}
          at={renderer.current.pixelsOf(hoveredNode)}
          area={renderer.current.area()}
        />
      )}
      {focusNode !== undefined && scene.lineKinds.length > 0 && (
        <LineKey of={focusNode.name} kinds={scene.lineKinds} />
      )}
      <MapControls
        onZoom={(step) => renderer.current?.zoom(step)}
        onEverything={() => renderer.current?.moveTo(undefined)}
        onPicture={() =>
          void renderer.current?.picture().then((picture) => saveFile("methodscape-map.png", picture))
        }
      />
    </div>
  );
}

const restAfter = 70;

/** What the pointer rests on: passing over nodes lights nothing, so that the map stays calm and quick. */
function useResting(hovered: NodeId | undefined): NodeId | undefined {
  const [resting, setResting] = useState(hovered);
  useEffect(() => {
    const timer = setTimeout(() => setResting(hovered), restAfter);
    return () => clearTimeout(timer);
  }, [hovered]);
  return resting;
}

function useScene(
  { map, visible, hits, covered, selected, theme }: MapCanvasProps,
  hovered: NodeId | undefined,
): SceneInput {
  const focus = hovered ?? selected;
  const neighbours = useMemo(
    () => (focus === undefined ? [] : neighboursOf(map, focus, visible)),
    [map, focus, visible],
  );
  const lines = useMemo(
    () => (focus === undefined ? undefined : focusLines(map, focus, visible)),
    [map, focus, visible],
  );
  return useMemo(
    () => ({
      theme,
      visible,
      covered,
      selected,
      hovered,
      focusLines: lines,
      lineKinds: lineKindsOf(lines ?? []),
      lit: litNodes({ hovered, selected, neighbours, hits }),
    }),
    [theme, visible, covered, selected, hovered, lines, neighbours, hits],
  );
}
