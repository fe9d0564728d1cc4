import { type NodeType, type Shape, typeStyles } from "../core/type-style.ts";

const paths = {
  circle: "M8 2a6 6 0 1 1 0 12A6 6 0 0 1 8 2Z",
  square: "M3 3h10v10H3Z",
  triangle: "M8 2l6.4 11.4H1.6Z",
  diamond: "M8 1l7 7-7 7-7-7Z",
  hexagon: "M8 1.2l6 3.4v6.8l-6 3.4-6-3.4V4.6Z",
} as const satisfies Record<Shape, string>;

/** The mark of a type: its shape in its colour, the same as on the map. */
export function TypeMark({ type }: { readonly type: NodeType }) {
  return (
    <svg className={`mark mark-${type}`} viewBox="0 0 16 16" width="12" height="12" aria-hidden="true">
      <path d={paths[typeStyles[type].shape]} />
    </svg>
  );
}
