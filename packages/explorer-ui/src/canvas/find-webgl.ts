/** Who draws for WebGL: a graphics card, the processor in its place (a virtual machine, a remote desktop), or nobody. */
export type WebGLKind = "hardware" | "software" | "none";

/** Finds out who would draw the map in this browser. */
export function findWebGL(): WebGLKind {
  const canvas = document.createElement("canvas");
  const context = canvas.getContext("webgl2") ?? canvas.getContext("webgl");
  if (context === null) return "none";
  const names = context.getExtension("WEBGL_debug_renderer_info");
  const renderer: unknown = context.getParameter(names?.UNMASKED_RENDERER_WEBGL ?? context.RENDERER);
  return isSoftware(String(renderer)) ? "software" : "hardware";
}

/** Whether a renderer's name is that of one in software, of Chromium, Mesa or Windows. */
export function isSoftware(renderer: string): boolean {
  return /swiftshader|llvmpipe|softpipe|software|basic render/i.test(renderer);
}
