import { latexToText } from "../../../latex/latex-to-text.ts";
import { readText } from "../records/read-fields.ts";

/** A title or an abstract as arXiv gives it: wrapped, with formulas and commands of LaTeX here and there. */
export function textOfArxiv(value: string | undefined): string {
  return readText(latexToText(value ?? "", "parts"));
}
