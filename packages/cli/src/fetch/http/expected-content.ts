import type { ExpectedContent } from "./fetch-request.ts";

const tests = {
  atom: { is: (text: string) => /<feed[\s>]/.test(text.slice(0, 2000)), name: "an Atom feed" },
  openalex: { is: isOpenAlex, name: "a list of works in OpenAlex's JSON" },
  "paper-html": { is: (text: string) => text.includes("ltx_document"), name: "a paper as HTML" },
  pdf: { is: (text: string) => text.slice(0, 1024).includes("%PDF-"), name: "a PDF" },
  any: { is: () => true, name: "a file" },
} satisfies Record<ExpectedContent, { is: (text: string) => boolean; name: string }>;

/** What is wrong with a body, in words; undefined when it is what was asked for. Told by content: services mislabel. */
export function wrongContent(bytes: Uint8Array, expects: ExpectedContent): string | undefined {
  if (bytes.length === 0) return "an empty answer came";
  const { is, name } = tests[expects];
  return is(new TextDecoder("latin1").decode(bytes))
    ? undefined
    : `${name} was expected, something else came`;
}

function isOpenAlex(text: string): boolean {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null && "results" in value && Array.isArray(value.results);
  } catch {
    return false;
  }
}
