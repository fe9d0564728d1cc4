const smallWords = /^(?:of|for|and|the|in|to|with|a|an|on|via|by|from|as|at|or)$/;

/**
 * How else a name of several words may be written in its own paper: in small letters, with a capital at its start, with
 * capitals throughout as in a title, behind hyphens too or not. Names of one word have no other way.
 */
export function caseVariants(name: string): string[] {
  if (!name.includes(" ")) return [];
  const lower = name.toLowerCase();
  const titleCase = lower.split(" ").map(titled).join(" ");
  const variants = [lower, raised(lower), titleCase, titleCase.replace(/(?<=-)\p{Ll}/gu, raised)];
  return [...new Set(variants)].filter((variant) => variant !== name);
}

const raised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

function titled(word: string, index: number): string {
  return index > 0 && smallWords.test(word) ? word : raised(word);
}
