/** Nouns of pieces that systems are made of: "the CLIP vision encoder" is CLIP. */
export const pieceNouns =
  /^(?:encoders?|decoders?|models?|llms?|backbones?|modules?|networks?|transformers?|architectures?|tokenizers?|framework|attention|blocks?|layers?)$/;
