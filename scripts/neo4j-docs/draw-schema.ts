import type { RelationshipDescription, SchemaDescription } from "../../packages/graph-api/src/index.ts";
import { nodeColours } from "./node-colours.ts";

/** A box of the picture: labels that are alike in what joins them stand in one. */
interface Box {
  readonly labels: readonly string[];
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const pillHeight = 34;
const margin = 12;
const size = { width: 1080, height: 660 };

/** Which labels share a box, and where it stands. */
const places: readonly Pick<Box, "labels" | "x" | "y">[] = [
  { labels: ["Paper"], x: 60, y: 150 },
  { labels: ["Method", "Benchmark", "Dataset", "Model", "Concept"], x: 560, y: 40 },
  { labels: ["Result"], x: 320, y: 380 },
  { labels: ["Source"], x: 60, y: 520 },
  { labels: ["Evidence", "Diagnostic"], x: 540, y: 500 },
  { labels: ["Topic", "Load"], x: 880, y: 500 },
];

/**
 * The schema as a picture in SVG: boxes with the labels that share their relationships, arrows with the types.
 * @throws when a label has no place: a new one needs a box.
 */
export function drawSchema(schema: SchemaDescription): string {
  const boxes = boxesOf(schema);
  const arrows = arrowsOf(schema.relationships, boxes);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size.width} ${size.height}" role="img" aria-label="The stored schema: labels and relationship types" font-family="system-ui, sans-serif">
<defs><marker id="head" viewBox="0 0 10 10" refX="9" refY="5" markerWidth="8" markerHeight="8" orient="auto-start-reverse"><path d="M0 0 10 5 0 10z" fill="#5b6770"/></marker></defs>
<rect width="${size.width}" height="${size.height}" fill="#ffffff"/>
${arrows.map(drawArrow).join("\n")}
${boxes.map(drawBox).join("\n")}
<text x="${size.width / 2}" y="${size.height - 14}" text-anchor="middle" font-size="14" fill="#5b6770">Every node is a :${schema.label}, too. The sentences of a claim are the :Evidence that carries its id in “claim”.</text>
</svg>
`;
}

function boxesOf({ nodes }: SchemaDescription): readonly Box[] {
  const homeless = nodes.filter(({ label }) => !places.some(({ labels }) => labels.includes(label)));
  if (homeless.length > 0)
    throw new Error(`${homeless.map(({ label }) => label).join(", ")}: no place in the picture; give it one`);
  return places.map(({ labels, x, y }) => {
    const width = Math.max(...labels.map((label) => label.length)) * 10 + 56;
    return { labels, x, y, width, height: labels.length * (pillHeight + 8) + margin * 2 - 8 };
  });
}

/** Types that lead from one box to the same other one. */
interface Arrow {
  readonly from: Box;
  readonly to: Box;
  readonly types: readonly string[];
}

function arrowsOf(
  relationships: readonly RelationshipDescription[],
  boxes: readonly Box[],
): readonly Arrow[] {
  const arrows: { from: Box; to: Box; types: string[] }[] = [];
  for (const { type, from, to } of relationships) {
    for (const start of boxesWith(boxes, from)) {
      for (const end of boxesWith(boxes, to)) {
        const found = arrows.find((arrow) => arrow.from === start && arrow.to === end);
        if (found === undefined) arrows.push({ from: start, to: end, types: [type] });
        else found.types.push(type);
      }
    }
  }
  return arrows;
}

function boxesWith(boxes: readonly Box[], labels: readonly string[]): readonly Box[] {
  return boxes.filter((box) => box.labels.some((label) => labels.includes(label)));
}

function drawBox({ labels, x, y, width, height }: Box): string {
  const pills = labels.map((label, position) => {
    const top = y + margin + position * (pillHeight + 8);
    return `<rect x="${x + margin}" y="${top}" width="${width - margin * 2}" height="${pillHeight}" rx="17" fill="${nodeColours[label] ?? "#888888"}"/><text x="${x + width / 2}" y="${top + 22}" text-anchor="middle" font-size="16" fill="#ffffff">${label}</text>`;
  });
  return `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="14" fill="#f4f6f8" stroke="#c3cad0"/>${pills.join("")}`;
}

function drawArrow({ from, to, types }: Arrow): string {
  if (from === to) return drawLoop(from, types);
  const [start, end] = [edgePoint(from, centre(to)), edgePoint(to, centre(from))];
  const middle = { x: (start.x + end.x) / 2, y: (start.y + end.y) / 2 };
  return `<line x1="${start.x}" y1="${start.y}" x2="${end.x}" y2="${end.y}" stroke="#5b6770" stroke-width="1.5" marker-end="url(#head)"/>${drawTypes(types, middle)}`;
}

function drawLoop({ x, y, width, height }: Box, types: readonly string[]): string {
  const [right, top, bottom, far] = [x + width, y + height * 0.2, y + height * 0.8, x + width + 130];
  return `<path d="M${right} ${top} C${far} ${top} ${far} ${bottom} ${right + 2} ${bottom}" fill="none" stroke="#5b6770" stroke-width="1.5" marker-end="url(#head)"/>${drawTypes(types, { x: x + width + 100, y: y + height / 2 })}`;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** The types one below the other, on a ground that keeps the arrow from crossing them. */
function drawTypes(types: readonly string[], { x, y }: Point): string {
  const lineHeight = 19;
  const width = Math.max(...types.map((type) => type.length)) * 8.6 + 14;
  const top = y - (types.length * lineHeight) / 2;
  const lines = types.map(
    (type, position) =>
      `<text x="${x}" y="${top + position * lineHeight + 14}" text-anchor="middle" font-size="13" fill="#24303a">${type}</text>`,
  );
  return `<rect x="${x - width / 2}" y="${top - 3}" width="${width}" height="${types.length * lineHeight + 6}" rx="6" fill="#ffffff"/>${lines.join("")}`;
}

function centre({ x, y, width, height }: Box): Point {
  return { x: x + width / 2, y: y + height / 2 };
}

/** Where the line from the middle of a box to a point leaves the box. */
function edgePoint(box: Box, towards: Point): Point {
  const middle = centre(box);
  const [dx, dy] = [towards.x - middle.x, towards.y - middle.y];
  const scale = Math.min(
    dx === 0 ? Number.POSITIVE_INFINITY : (box.width / 2 + 3) / Math.abs(dx),
    dy === 0 ? Number.POSITIVE_INFINITY : (box.height / 2 + 3) / Math.abs(dy),
  );
  return { x: Math.round(middle.x + dx * scale), y: Math.round(middle.y + dy * scale) };
}
