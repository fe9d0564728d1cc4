import type { ResolvedMention } from "../../../model/resolved-mention.ts";

const designs =
  /(?:transformer|network|mamba|mixture.of.experts|autoencoder|state.space model|recurrent unit|perceptron|gaussian splatting|gaussians?|radiance field|normalizing flow|rectified flow|flow matching|diffusion model|reconstruction model|u-?net|\bnet|former|convnext|rwkv|\b(?:vae|vq-?vae|gan|dit|mm-?dit|vit|rnn|lstm|gru|cnn|mlp|kan|moe|ssm|nerf|3dgs|2dgs))s?$/i;

/** True for a listed method whose name says that it is a design of networks or scenes: what a system may be made as. */
export function isArchitecture({ candidate, surface }: ResolvedMention): boolean {
  return candidate.type === "method" && (designs.test(candidate.name) || designs.test(surface));
}
