import { wordSet } from "../vocabulary/word-list.ts";

/** `7B`, `1.5b`, `8x7B`, `30B-A3B`, `1T`, `17B-16E`. */
export const sizePart = /^(?:\d{1,4}(?:\.\d{1,2})?[xX×])?\d{1,4}(?:\.\d{1,2})?[BbT]$/;
/** The active parameters or experts of a mixture: `A3B`, `16E`. */
export const expertPart = /^(?:A\d{1,3}(?:\.\d)?B|\d{1,3}E)$/;
/** `125M`, `350m`: a size only where the family is known. */
export const smallSizePart = /^\d{2,4}[Mm]$/;
/** `2`, `1.5`, `v3`, `V3.1`, `4o`, `3n`. */
export const versionPart = /^(?:[vV]?\d{1,2}(?:\.\d{1,2}){0,2}[a-zA-Z]?|[vVkKrR]\d(?:\.\d)?)$/;
/** `L/14`, `XL/2`: width and patch size of a vision transformer; the letter alone where the family is known. */
export const patchPart = /^(?:[A-Za-z]{1,2}\/\d{1,2}|[SBLHGM])$/;
/** `1106`, `2507`, `0613`, `20240620`, `2024`. */
export const datePart = /^(?:\d{4}|\d{6}|20\d{6}|\d{2})$/;
/** `128K`, `32k`, `1M`: the tokens that a version reads at once. */
export const contextPart = /^(?:4|8|16|32|64|100|128|200|256|512)[kK]$|^(?:1|2|4|10)M$/;
export const quantisationPart =
  /^(?:AWQ|GPTQ|GGUF|GGML|[Ii][Nn][Tt][48]|[Ff][Pp][48]|[48]bit|Q\d(?:_[A-Z0-9]+)*|bnb)$/;

/** Parts that tell one member of a family from another, lower case. */
export const variantParts =
  wordSet(`instruct chat base it pro ultra flash mini nano micro tiny small medium large xl xxl xxxl huge giant
  turbo preview opus sonnet haiku max plus lite thinking reasoning reasoner rl sft dpo
  zero distill hf exp experimental high low latest next light air scout maverick moe
  uncased cased multilingual dense hybrid alpha beta schnell dev instant think instructed qwen llama mistral gemma phi deepseek`);

/** Parts that make a family of their own within a family, lower case: "Qwen2.5-Math". */
export const specialityParts =
  wordSet(`coder code math vl vision omni audio rm prm orm guard embed embedding reranker codex prover
  reward onevision video`);

/** Of these, the ones that may stand behind a space in lower case ("Phi 3 mini"). */
export const spacedLowerVariants = wordSet(`mini nano turbo preview instruct chat`);

/** Families whose members the grammar reads without a size, lower case without separators. */
export const knownFamilies =
  wordSet(`gpt chatgpt claude gemini gemma palm llama codellama alpaca vicuna qwen qwenvl qwq mistral mixtral ministral
  codestral pixtral magistral phi t5 flant5 flan mt5 byt5 ul2 flanul2 bert roberta deberta bart opt bloom bloomz falcon mpt pythia gptj gptneo gptneox gptoss
  olmo olmoe tulu yi baichuan chatglm glm internlm internvl internlmxcomposer minicpm minicpmv deepseek deepseekcoder deepseekmath deepseekllm deepseekvl deepseekprover
  starcoder starcoder2 codegen codet5 santacoder wizardlm wizardcoder wizardmath metamath orca zephyr openchat stablelm stablediffusion sd sdxl flux imagen dalle parti
  kimi moonshot minimax hunyuan ernie doubao grok commandr dbrx jamba mamba rwkv retnet nemotron granite smollm smolvlm tinyllama openllama
  llava llavanext llavaonevision blip instructblip flamingo openflamingo idefics cogvlm cogvideo cogvideox cogagent sora kling whisper wav2vec hubert clip openclip siglip
  evaclip dino dinov2 sam vit swin resnet convnext googlenet inception alexnet mobilenet densenet dit sit uvit efficientnet vgg davinci codex o1 o3 o4 r1 stepfun arctic reka sonnet opus haiku
  animatediff wan ltx hunyuanvideo pixart lumina emu chameleon kosmos florence mplugowl qwenaudio prismatic openvla
  xlnet electra albert e5 bge gte ada lamda gopher chinchilla galactica minerva llemma mathstral nllb xlmr madlad aya skywork solar
  exaone persimmon fuyu molmo hermes openhermes ovis nvlm vila videollama videollava videochat janus bagel showo transfusion`);

/** Families that are ordinary words or short forms too: a version counts only when a hyphen joins it. */
export const wordyFamilies =
  wordSet(`dit sit opt bloom yi phi sam sd claude command nova titan sonnet opus haiku arctic orca falcon chameleon granite
  swin vit flux whisper sora codex imagen emu wan clip aya`);
