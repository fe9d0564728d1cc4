import type { EntityType } from "@methodscape/graph-model";
import { wordList } from "./word-list.ts";

/** Abbreviations that the field knows without a definition, for kinds of model, techniques and tasks; lower case, singular. */
const acronyms = {
  method: `cnn dcnn fcn rnn lstm bilstm gru bigru convlstm convnet gan vae vqvae vq-vae mlp dnn ann gnn gcn gat mpnn vit ssm
    transformer llm mllm vlm lvlm plm slm lm ssd rpn fpn nms ffn mha moe nn bn relu elu gelu sgd adam svm pca ica svd knn k-nn
    k-means lda em mcmc hmm crf gmm rbm dbn ae dae mdp dqn ppo dpo rl drl rlhf rag cot lora kd nas ga pso rf gbdt lasso
    dtw sift hog bow tf-idf bpe ddpm ddim ldm nerf seq2seq mtl ssl`,
  concept: `nlp nlu nlg nli qa vqa odqa kbqa mt nmt asr tts ocr ner el ie ir re rc srl pos wsd gec sts sr sisr cv reid re-id
    vos vis mot slam fer hpe hoi hci tsp automl`,
} as const satisfies Partial<Record<EntityType, string>>;

/** Looks up a lower-case abbreviation without its plural s. */
export const kindAcronyms: ReadonlyMap<string, EntityType> = new Map(
  (["method", "concept"] as const).flatMap((type) =>
    wordList(acronyms[type]).map((word) => [word, type] as const),
  ),
);
