import type { MapNode, NodeId } from "@methodscape/graph-model";
import { UndirectedGraph } from "graphology";
import Sigma from "sigma";
import type { Coordinates } from "sigma/types";
import { type Area, marginOf, unitOf } from "../core/fit-camera.ts";
import { type MapData, nodeAt } from "../core/map-data.ts";
import { levelAt, lookOf, type Scene } from "../core/node-look.ts";
import { holds } from "../core/place-labels.ts";
import { drawAround, type Layers, type LinesInFocus } from "./draw-around.ts";
import type { DrawnName } from "./draw-names.ts";
import { followPointer, type PointerHandlers } from "./follow-pointer.ts";
import { type CameraPlace, calm, everything, near, reveal, revealTopic, turnedPlace } from "./move-camera.ts";
import { pickByPlace } from "./pick-by-place.ts";
import { ShapeProgram } from "./shape-program.ts";
import { takePicture } from "./take-picture.ts";

/** What changes how the map looks, without what the renderer knows itself. */
export type SceneInput = Omit<Scene, "level" | "unit"> & LinesInFocus;

export interface MapHandlers extends PointerHandlers {
  /** Called once the camera has come to rest. */
  readonly onCamera: (camera: CameraPlace) => void;
}

/** The map on the screen, until `end`. */
export interface MapRenderer {
  readonly show: (scene: SceneInput) => void;
  /** Moves to a place of the camera; undefined shows everything. */
  readonly moveTo: (camera: CameraPlace | undefined) => void;
  /** Brings some nodes into view, a single one with its neighbours unless it is well in view already. */
  readonly reveal: (ids: Iterable<NodeId>) => void;
  readonly zoom: (step: "in" | "out") => void;
  readonly pixelsOf: (node: MapNode) => { readonly x: number; readonly y: number };
  readonly area: () => Area;
  /** What is in sight, as a PNG in the pixels of the screen. */
  readonly picture: () => Promise<Blob>;
  readonly end: () => void;
}

const rest = 250;

/** Draws a map into a container and keeps its scene; knows neither React nor the address bar. */
export function createMapRenderer(
  layers: Layers,
  map: MapData,
  start: { readonly scene: SceneInput; readonly camera: CameraPlace | undefined },
  handlers: MapHandlers,
): MapRenderer {
  let input = start.scene;
  const scene: { now: Scene } = { now: { ...input, level: "overview", unit: 1 } };
  const sigma = createSigma(layers.stage, map, scene);
  const camera = sigma.getCamera();
  const update = () => {
    const unit = unitOf(map.bounds, sigma.getDimensions(), marginOf(sigma.getDimensions()));
    scene.now = { ...input, unit, level: levelAt(camera.ratio) };
    sigma.refresh({ skipIndexation: true });
  };
  const moveTo = (place: CameraPlace | undefined, duration: number) => {
    const [x, y, ratio] = turnedPlace(place ?? everything, map.turned);
    if (near(camera.getState(), { x, y, ratio })) return;
    if (duration === 0) camera.setState({ x, y, ratio });
    else void camera.animate({ x, y, ratio }, { duration: calm(duration) });
  };
  moveTo(start.camera, 0);
  update();
  let names: readonly DrawnName[] = [];
  sigma.on("afterRender", () => {
    names = drawAround(sigma, map, scene.now, input, layers);
  });
  const nameAt = (point: Coordinates) => names.find((name) => holds(name, point))?.of;
  followPointer(sigma, handlers, nameAt, (topic) => revealTopic(sigma, map, scene.now, topic));
  const stopFollowing = followCamera(
    sigma,
    () => scene.now.level,
    update,
    (place) => handlers.onCamera(turnedPlace(place, map.turned)),
  );
  const observer = new ResizeObserver(() => fitStage(sigma, update));
  observer.observe(layers.stage);
  update();
  return {
    show: (next) => {
      input = next;
      update();
    },
    moveTo: (place) => moveTo(place, 350),
    reveal: (ids) => {
      fitStage(sigma, update);
      reveal(sigma, map, scene.now, ids);
    },
    zoom: (step) =>
      void (step === "in"
        ? camera.animatedZoom({ duration: calm(200) })
        : camera.animatedUnzoom({ duration: calm(200) })),
    pixelsOf: (node) => sigma.graphToViewport(node),
    area: () => sigma.getDimensions(),
    picture: () => {
      // What WebGL drew can only be read before the browser shows it.
      sigma.refresh();
      return takePicture(layers);
    },
    end: () => {
      stopFollowing();
      observer.disconnect();
      sigma.kill();
    },
  };
}

/** Canvases that the renderer makes for what it draws elsewhere; in sight, each would be laid over the page at every frame. */
const emptyLayers = ["edges", "edgeLabels", "labels", "hovers", "hoverNodes"] as const;

function createSigma(stage: HTMLElement, map: MapData, scene: { readonly now: Scene }): Sigma {
  const sigma = new Sigma(buildGraph(map), stage, {
    allowInvalidContainer: true,
    defaultNodeType: "shape",
    nodeProgramClasses: { shape: ShapeProgram },
    defaultDrawNodeHover: () => {},
    renderLabels: false,
    zIndex: true,
    minCameraRatio: 0.02,
    maxCameraRatio: 1.5,
    stagePadding: marginOf({ width: stage.offsetWidth, height: stage.offsetHeight }),
    nodeReducer: (id, attributes) => {
      // Ids of the graph are the ids of the map's nodes.
      const node = nodeAt(map, id as NodeId);
      return node === undefined ? attributes : { ...attributes, ...lookOf(node, scene.now) };
    },
  });
  const { left, right, bottom, top } = map.bounds;
  pickByPlace(sigma, map, scene);
  for (const name of emptyLayers) sigma.getCanvases()[name]?.style.setProperty("display", "none");
  sigma.setCustomBBox({ x: [left, right], y: [bottom, top] });
  return sigma;
}

function buildGraph(map: MapData): UndirectedGraph {
  const graph = new UndirectedGraph();
  for (const { id, x, y } of map.landscape.nodes) graph.mergeNode(id, { x, y, size: 1 });
  return graph;
}

/** Redraws when the camera comes to another level, and tells where it came to rest. Gives what ends it. */
function followCamera(
  sigma: Sigma,
  level: () => Scene["level"],
  update: () => void,
  onRest: (place: CameraPlace) => void,
): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  sigma.getCamera().on("updated", ({ x, y, ratio }) => {
    if (levelAt(ratio) !== level()) update();
    clearTimeout(timer);
    timer = setTimeout(() => onRest([x, y, ratio]), rest);
  });
  return () => clearTimeout(timer);
}

/** Takes the size of the container; the middle of the view stays the middle. */
function fitStage(sigma: Sigma, update: () => void): void {
  const before = sigma.getDimensions();
  sigma.resize();
  const after = sigma.getDimensions();
  if (before.width === after.width && before.height === after.height) return;
  sigma.setSetting("stagePadding", marginOf(after));
  update();
}
