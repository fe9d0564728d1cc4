/** A share, a decimal number, or a measure with a digit somewhere behind it. */
const value = /\d\s?\\?%|\d\.\d|\d\s?(?:percent|per cent|points)\b|\b(?:accurac|scor|rate)[^.]{0,60}\d/i;

/** True for a sentence that may state a measured value: only then is it read although it names nothing. */
export function holdsValue(sentence: string): boolean {
  return value.test(sentence);
}
