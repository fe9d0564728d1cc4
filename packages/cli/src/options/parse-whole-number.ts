import { InvalidArgumentError } from "commander";

/**
 * Reads a whole number as a person types it, in decimal digits only, from `least` to `most`. What it gives throws
 * commander's error, which becomes one line with exit code 2.
 */
export function parseWholeNumber(least: number, most: number): (text: string) => number {
  return (text) => {
    const number = Number(text);
    if (!/^\d+$/.test(text) || number < least || number > most)
      throw new InvalidArgumentError(`expected a whole number from ${least} to ${most}.`);
    return number;
  };
}
