/**
 * "large reasoning models", "Vision Foundation Models", "automated theorem proving": kinds of things and tasks. They are
 * nobody's name unless a paper introduces them.
 */
export function isGenericKind(longForm: string): boolean {
  if (
    /(?:models|networks|agents|systems|tasks|machines|units|interfaces|assistants|datasets|benchmarks|encoders|transformers|experts|fields|languages|algorithms|components|techniques|methods|approaches)$/i.test(
      longForm,
    )
  )
    return true;
  if (
    /(?:proving|processing|generation|recognition|answering|intelligence|understanding|translation|detection|segmentation|estimation|classification|summarization|synthesis|extraction|completion|reasoning|assessment|rate|ratio|distance|error|score|accuracy|index|language|cognition|planning|navigation|manipulation|restoration|reconstruction|prediction|forecasting|captioning|linking|federated learning|multi-task learning|transfer learning|meta-learning|machine learning|deep learning)$/i.test(
      longForm,
    )
  )
    return true;
  return (
    /^[\p{Lu}]?[^\p{Lu}]*$/u.test(longForm) &&
    /(?:model|network|agent|system|data|task|learning|transformer|machine|unit|interface|assistant|encoder|autoencoder|inference|retrieval|model+ing|imaging|parameteri[sz]ation|parametri[sz]ation|monitoring|mining)$/.test(
      longForm,
    )
  );
}
