import type { NodeId } from "@methodscape/graph-model";
import { type RefObject, useEffect, useRef } from "react";
import type { MapRenderer } from "./map-renderer.ts";
import type { CameraPlace } from "./move-camera.ts";

/** What may move the camera. */
export interface CameraWishes {
  readonly selected: NodeId | undefined;
  readonly hits: ReadonlySet<NodeId> | undefined;
  /** What the hits answer. */
  readonly asked: string;
  readonly camera: CameraPlace | undefined;
  /** Grows whenever a state was brought back; the camera then goes where that state says. */
  readonly restored: number;
}

interface Followed extends Pick<CameraWishes, "selected" | "hits" | "restored"> {
  /** The question whose hits must not move a camera that was brought back with it. */
  readonly quiet: string | undefined;
}

/**
 * Moves the camera where the person's attention goes: to what is selected, and around an answer's hits. A state that
 * came with a camera of its own (an address, back, forward) is shown from there instead.
 */
export function useCameraMoves(renderer: RefObject<MapRenderer | undefined>, wishes: CameraWishes): void {
  const followed = useRef<Followed | undefined>(undefined);
  useEffect(() => {
    const before = followed.current ?? startOf(wishes);
    const isRestored = before.restored !== wishes.restored;
    const quiet = isRestored ? quietOf(wishes) : before.quiet === wishes.asked ? before.quiet : undefined;
    followed.current = { selected: wishes.selected, hits: wishes.hits, restored: wishes.restored, quiet };
    if (isRestored) renderer.current?.moveTo(wishes.camera);
    else follow(renderer.current, before, wishes, quiet);
  });
  useEffect(
    () => () => {
      followed.current = undefined;
    },
    [],
  );
}

function follow(
  renderer: MapRenderer | undefined,
  before: Followed,
  wishes: CameraWishes,
  quiet: string | undefined,
): void {
  const { selected, hits, asked } = wishes;
  if (selected !== undefined) {
    if (before.selected !== selected) renderer?.reveal([selected]);
  } else if (hits !== undefined && before.hits !== hits && quiet !== asked) renderer?.reveal(hits);
}

/** Before anything was followed: with a camera of its own the first state is in place already. */
function startOf(wishes: CameraWishes): Followed {
  const { selected, restored, camera } = wishes;
  return {
    selected: camera === undefined ? undefined : selected,
    hits: undefined,
    restored,
    quiet: quietOf(wishes),
  };
}

function quietOf({ camera, asked }: CameraWishes): string | undefined {
  return camera === undefined ? undefined : asked;
}
