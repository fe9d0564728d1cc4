import type Sigma from "sigma";
import { NodeProgram, type ProgramInfo } from "sigma/rendering";
import type { NodeDisplayData, RenderParams } from "sigma/types";
import { floatColor } from "sigma/utils";
import { type Shape, shapes } from "../core/type-style.ts";

/** What sigma draws a node from, with our shape beside it. */
export interface ShapedNode extends NodeDisplayData {
  readonly shape?: Shape;
}

const uniforms = ["u_matrix", "u_sizeRatio", "u_correctionRatio", "u_ring"] as const;
type Uniform = (typeof uniforms)[number];

const vertexShader = `
attribute vec2 a_place;
attribute float a_size;
attribute float a_shape;
attribute vec4 a_color;
attribute vec2 a_corner;
uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform float u_correctionRatio;
varying vec4 v_color;
varying vec2 v_corner;
varying float v_shape;
varying float v_pixel;

void main() {
  float reach = a_size * u_correctionRatio / u_sizeRatio * 4.0;
  vec2 place = a_place + a_corner * reach * 0.68;
  gl_Position = vec4((u_matrix * vec3(place, 1.0)).xy, 0.0, 1.0);
  v_corner = a_corner * 1.36;
  v_shape = a_shape;
  v_pixel = 1.4 * u_sizeRatio / max(a_size, 0.001) * 0.5;
  v_color = a_color;
  v_color.a *= 255.0 / 254.0;
}`;

const fragmentShader = `
precision mediump float;
varying vec4 v_color;
varying vec2 v_corner;
varying float v_shape;
varying float v_pixel;
uniform float u_ring;

float distanceTo(vec2 p) {
  vec2 q = abs(p);
  if (v_shape < 0.5) return length(p) - 0.92;
  if (v_shape < 1.5) return max(q.x, q.y) - 0.80;
  if (v_shape < 2.5) return max(q.x * 0.866 + p.y * 0.5, -p.y) - 0.58;
  if (v_shape < 3.5) return (q.x + q.y - 1.12) * 0.7071;
  return max(q.y * 0.866 + q.x * 0.5, q.x) - 0.90;
}

void main() {
  float away = distanceTo(v_corner);
  float soft = clamp(v_pixel, 0.02, 0.4);
  float inside = 1.0 - smoothstep(-soft, soft, away);
  float rim = 1.0 - smoothstep(-soft - 0.10, soft - 0.10, away);
  vec3 fill = mix(mix(v_color.rgb, vec3(u_ring), 0.55), v_color.rgb, rim);
  gl_FragColor = vec4(fill * v_color.a, v_color.a) * inside;
}`;

/**
 * The two triangles of a node's square, written out for each node: instancing draws so few corners at a time that it
 * costs a renderer in software twice as much for all of the map.
 */
const corners = [
  [-1, -1],
  [1, -1],
  [-1, 1],
  [-1, 1],
  [1, -1],
  [1, 1],
] as const;

/** Draws every node as its type's shape in one call: distance fields in a square, so that edges stay sharp. */
export class ShapeProgram extends NodeProgram<Uniform> {
  /** Nodes are found by their place (pick-by-place.ts), so the second drawing that sigma reads pixels from is left out. */
  constructor(gl: WebGLRenderingContext, _pickingBuffer: WebGLFramebuffer | null, renderer: Sigma) {
    super(gl, null, renderer);
  }

  getDefinition() {
    const { FLOAT, UNSIGNED_BYTE, TRIANGLES } = WebGLRenderingContext;
    return {
      VERTICES: 6,
      VERTEX_SHADER_SOURCE: vertexShader,
      FRAGMENT_SHADER_SOURCE: fragmentShader,
      METHOD: TRIANGLES,
      UNIFORMS: uniforms,
      ATTRIBUTES: [
        { name: "a_place", size: 2, type: FLOAT },
        { name: "a_size", size: 1, type: FLOAT },
        { name: "a_shape", size: 1, type: FLOAT },
        { name: "a_color", size: 4, type: UNSIGNED_BYTE, normalized: true },
        { name: "a_corner", size: 2, type: FLOAT },
      ],
    };
  }

  processVisibleItem(_nodeIndex: number, startIndex: number, node: ShapedNode): void {
    const { array } = this;
    const shape = shapes.indexOf(node.shape ?? "circle");
    const color = floatColor(node.color);
    let at = startIndex;
    for (const [across, up] of corners) {
      array[at++] = node.x;
      array[at++] = node.y;
      array[at++] = node.size;
      array[at++] = shape;
      array[at++] = color;
      array[at++] = across;
      array[at++] = up;
    }
  }

  setUniforms(params: RenderParams, { gl, uniformLocations }: ProgramInfo<Uniform>): void {
    gl.uniformMatrix3fv(uniformLocations.u_matrix, false, params.matrix);
    gl.uniform1f(uniformLocations.u_sizeRatio, params.sizeRatio);
    gl.uniform1f(uniformLocations.u_correctionRatio, params.correctionRatio);
    gl.uniform1f(uniformLocations.u_ring, document.documentElement.dataset.theme === "dark" ? 0.05 : 1);
  }
}
