import { type RefObject, useEffect, useRef } from "react";
import type { MapData } from "../core/map-data.ts";
import type { Layers } from "./draw-around.ts";
import { createMapRenderer, type MapHandlers, type MapRenderer, type SceneInput } from "./map-renderer.ts";
import type { CameraPlace } from "./move-camera.ts";

/** The canvases as React hands them over. */
export interface LayerRefs {
  readonly ground: RefObject<HTMLCanvasElement | null>;
  readonly stage: RefObject<HTMLDivElement | null>;
  readonly names: RefObject<HTMLCanvasElement | null>;
  readonly inSoftware: boolean;
}

/** Keeps one renderer per map, and hands it every new scene. */
export function useMapRenderer(
  refs: LayerRefs,
  map: MapData,
  scene: SceneInput,
  camera: CameraPlace | undefined,
  handlers: MapHandlers,
): RefObject<MapRenderer | undefined> {
  const renderer = useRef<MapRenderer | undefined>(undefined);
  const latest = useRef({ scene, camera, handlers });
  latest.current = { scene, camera, handlers };

  useEffect(() => {
    const layers = layersOf(refs);
    if (layers === undefined) return;
    const created = createMapRenderer(layers, map, latest.current, {
      onHover: (id) => latest.current.handlers.onHover(id),
      onSelect: (id) => latest.current.handlers.onSelect(id),
      onCamera: (place) => latest.current.handlers.onCamera(place),
    });
    renderer.current = created;
    return () => {
      renderer.current = undefined;
      created.end();
    };
  }, [map]);

  useEffect(() => renderer.current?.show(scene), [scene]);
  return renderer;
}

function layersOf({ ground, stage, names, inSoftware }: LayerRefs): Layers | undefined {
  if (ground.current === null || stage.current === null || names.current === null) return undefined;
  return { ground: ground.current, stage: stage.current, names: names.current, inSoftware };
}
