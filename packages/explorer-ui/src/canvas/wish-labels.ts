import type { LandscapeTopic, MapNode } from "@methodscape/graph-model";
import { aroundIsland, besideNode, depthInto } from "../core/label-spots.ts";
import { nameLines, oneLine } from "../core/name-lines.ts";
import { isInFocus } from "../core/node-look.ts";
import { type Box, type LabelWish, shortened } from "../core/place-labels.ts";
import { type Label, sizeOf } from "./label-font.ts";
import { islandOf, type Overlay, radiusOf } from "./overlay.ts";

/** No more names than this are tried in a frame, however many nodes there are. */
const triedAtMost = 140;
/** Pixels between a mark and its ring, where it has one. */
const ringRoom = 4;

/** The names that want a place, of topics and nodes. */
export function wishLabels(overlay: Overlay, isSmall: boolean): LabelWish<Label>[] {
  return [...topicWishes(overlay, isSmall), ...nodeWishes(overlay, isSmall)];
}

function topicWishes(overlay: Overlay, isSmall: boolean): LabelWish<Label>[] {
  const { topics } = overlay.map.landscape;
  const islands = topics.map((topic) => islandOf(topic, overlay));
  const inhabited = inhabitedTopics(overlay);
  return topics.flatMap((topic, index) => {
    const island = islands[index];
    if (island === undefined || !inhabited.has(topic.id)) return [];
    const label: Label = { style: "topic", lines: topicLines(topic, isSmall), of: { topic } };
    const size = sizeOf(overlay.context, label, isSmall);
    const others = islands.filter((other) => other !== island);
    const crossing = (box: Box) => others.reduce((sum, other) => sum + depthInto(box, other), 0);
    const spots = byCost(aroundIsland(island, size, overlay), crossing);
    // Small islands first: they have the fewest places, and big ones can give way.
    return spots.length === 0 ? [] : [{ key: label, rank: topic.size / 1e6, spots }];
  });
}

/** The topics of which the filters leave something. */
function inhabitedTopics({ map, scene }: Overlay): ReadonlySet<string> {
  const topics = new Set<string>();
  for (const { id, topic } of map.landscape.nodes) if (scene.visible.has(id)) topics.add(topic);
  return topics;
}

/** Spots in the order of what they cross; equal ones stay in their order. */
function byCost(spots: readonly Box[], cost: (box: Box) => number): Box[] {
  return spots
    .map((box, order) => ({ box, cost: Math.round(cost(box) * 4) + order * 0.01 }))
    .sort((left, right) => left.cost - right.cost)
    .map(({ box }) => box);
}

/** A topic is named after one or two nodes; narrow maps have room for the first. */
function topicLines({ name }: LandscapeTopic, isSmall: boolean): string[] {
  const parts = name.split(" · ").map((part) => shortened(part));
  if (isSmall) return parts.slice(0, 1);
  return name.length <= oneLine ? [name] : parts;
}

function nodeWishes(overlay: Overlay, isSmall: boolean): LabelWish<Label>[] {
  const wishes: LabelWish<Label>[] = [];
  for (const node of inOrder(overlay)) {
    if (wishes.length >= triedAtMost) break;
    const at = overlay.toPixels(node);
    if (at.x < 0 || at.y < 0 || at.x > overlay.width || at.y > overlay.height) continue;
    const isFocus = isInFocus(node, overlay.scene);
    const label: Label = { style: isFocus ? "focus" : "name", lines: nameLines(node.name), of: { node } };
    const spots = besideNode(
      { ...at, radius: radiusOf(node, overlay) + (isFocus ? ringRoom : 0) },
      sizeOf(overlay.context, label, isSmall),
    );
    wishes.push({ key: label, rank: isFocus ? -1 : 1 + wishes.length, spots });
  }
  return wishes;
}

/** A map of so few nodes has room for the names of its papers, too, from the start. */
const fewNodes = 25;

/** The nodes whose names may be shown, those in focus first. */
function* inOrder(overlay: Overlay): Generator<MapNode> {
  const { scene, map } = overlay;
  for (const node of map.labelOrder) if (isInFocus(node, overlay.scene)) yield node;
  for (const node of map.labelOrder) {
    if (!scene.visible.has(node.id) || isInFocus(node, overlay.scene)) continue;
    const mayShow =
      scene.lit === undefined
        ? node.type !== "paper" || scene.level === "papers" || map.landscape.nodes.length <= fewNodes
        : scene.lit.has(node.id);
    if (mayShow) yield node;
  }
}
