import type { EntityType } from "@methodscape/graph-model";
import { wordList } from "./word-list.ts";

/**
 * How much of a name a noun is: `alone` it names a kind by itself ("segmentation"), `described` it does with a word before it
 * ("machine translation"), as `carrier` it only says what the words before it are ("attention module") and names a kind where
 * the phrase comes back like a term.
 */
export type KindStrength = "alone" | "described" | "carrier";

/** Nouns that the name of a task or of a technique ends in; singular, lower case, plurals are made by rule. */
const kindNouns = {
  concept: {
    alone: `segmentation detection classification recognition captioning localization localisation inpainting
      super-resolution summarization summarisation re-identification robotics forecasting colorization denoising`,
    described: `translation vision estimation generation answering understanding retrieval comprehension linking parsing
      tracking navigation grounding identification verification processing reconstruction description prediction
      modeling modelling reasoning driving recommendation disambiguation labeling labelling anonymization
      categorization diagnosis synthesis grasping manipulation planning completion editing odometry matting
      deblurring dehazing deraining re-ranking surveillance`,
    carrier: `task problem selection mapping transfer inference resolution discovery analysis similarity`,
  },
  method: {
    alone: `convolution deconvolution dropout autoencoder auto-encoder discriminator softmax sigmoid max-pooling maxout
      transformer perceptron backpropagation encoder-decoder upsampling downsampling self-attention bootstrapping mixup`,
    described: `network net augmentation normalization normalisation pooling learning adaptation block loss decay descent
      connection regularization regularisation mechanism attention regression embedding norm entropy pyramid
      factorization factorisation interpolation flipping cropping quantization quantisation suppression clustering
      calibration machine forest operator optimizer optimiser generator decoder encoder sampling search pruning
      distillation autoregression fusion aggregation optimization optimisation pre-training pretraining fine-tuning
      annealing bagging boosting diffusion regularizer regulariser attack smoothing warping decomposition ensemble`,
    carrier: `model method layer module classifier detector framework algorithm architecture approach technique system
      function strategy branch stream operation activation filter head path graph scheme objective policy rule metric
      distance constraint matrix pipeline memory extractor estimator encoding kernel training supervision
      transformation process matching alignment approximation programming simulation backbone unit`,
  },
} as const satisfies Partial<Record<EntityType, Record<KindStrength, string>>>;

export interface KindHead {
  readonly type: keyof typeof kindNouns;
  readonly strength: KindStrength;
}

/** Looks up a lower-case noun, singular or plural. */
export const kindHeads: ReadonlyMap<string, KindHead> = buildKindHeads();

/** Whether a noun only says what the words before it are: "VGG models", "text classification task". */
export function isCarrier(noun: string): boolean {
  return kindHeads.get(noun)?.strength === "carrier";
}

function buildKindHeads(): Map<string, KindHead> {
  const heads = new Map<string, KindHead>();
  for (const type of ["concept", "method"] as const) {
    for (const strength of ["alone", "described", "carrier"] as const) {
      for (const noun of wordList(kindNouns[type][strength])) {
        heads.set(noun, { type, strength });
        heads.set(pluralOf(noun), { type, strength });
      }
    }
  }
  return heads;
}

function pluralOf(noun: string): string {
  if (/(?:s|x|ch)$/.test(noun)) return `${noun}es`;
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  return `${noun}s`;
}
