/** What stands in front of a heading's words: `3`, `3.1.`, `IV.`, `A.`, `A.2`. */
const numbering =
  /^(?:\d{1,2}(?:\.\d{1,2}){0,3}\.?|[IVX]{1,5}\.|[A-Z]\.|[A-Z](?:\.\d{1,2}){1,2}\.?)\s+(?=\p{L})/u;

/** A heading's words without number, mark and white space at its ends. */
export function headingName(text: string): string {
  return text.replace(/\s+/g, " ").trim().replace(numbering, "").replace(/[.:]$/, "");
}

/** Where a paper's own telling ends: what follows is other people's titles, prompts and samples. */
const endings =
  /^(?:references?(?: and notes)?|bibliography|literature cited|works cited|appendi(?:x|ces)\b.*|supplementary (?:materials?|information)\b.*|supplemental materials?\b.*)$/i;

/** True for a heading behind which nothing is read: references, appendix. */
export function endsPaper(name: string): boolean {
  return endings.test(name);
}

const asides =
  /^(?:acknowledge?ments?(?: and .{1,60})?|funding|(?:author|credit) (?:contributions?|statement)|contributions? (?:of authors|statement)|competing interests?|conflicts? of interests?|declaration.{0,60}|data availability.{0,30}|contents|table of contents|list of (?:figures|tables)|ccs concepts|keywords|index terms|acm reference format)$/i;

/** True for a section that says nothing of the work itself: thanks, funding, a table of contents. */
export function isAside(name: string): boolean {
  return asides.test(name);
}

const usualNames =
  /^(?:introduction|background|preliminaries|related works?|(?:background|related works?|literature|prior works?) .{0,30}|prior works?|literature review|motivation|problem (?:statement|formulation|setup|setting|definition)|(?:the |our |proposed )?(?:methods?|methodology|approach|model|framework|algorithm|architecture)|materials and methods|(?:experiments?|experimental (?:setup|settings?|results?|evaluation|details|design)|evaluation|evaluations|results?|analysis|ablations?|ablation (?:study|studies)|datasets?|data|implementation(?: details)?|baselines|main results)(?: and .{1,30})?|discussions?(?: and .{1,30})?|limitations?(?: and .{1,30})?|conclusions?(?: and .{1,30})?|concluding remarks|future works?|summary|ethics(?: statement)?|ethical considerations|broader impacts?|impact statement|reproducibility(?: statement)?)$/i;

/** True for the words that unnumbered sections of papers are usually called by. */
export function isUsualHeading(name: string): boolean {
  return usualNames.test(name) || endsPaper(name) || isAside(name);
}
