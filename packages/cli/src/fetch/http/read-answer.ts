/** A work as an answer of arXiv or OpenAlex names it. */
export interface AnsweredWork {
  /** `2402.03300` of arXiv, `W2741809807` of OpenAlex. */
  readonly id: string;
  readonly title: string;
  /** In lower case; of OpenAlex only. */
  readonly doi: string | undefined;
}

/** What of an answer decides what is asked for next. */
export interface Answer {
  /** How many works the service found in all. */
  readonly total: number;
  readonly works: readonly AnsweredWork[];
}

/** Reads counts, ids and titles of an answer; extraction reads the rest. Of anything else: nothing found. */
export function readAnswer(bytes: Uint8Array): Answer {
  const text = new TextDecoder().decode(bytes);
  return text.trimStart().startsWith("{") ? readOpenAlex(text) : readAtom(text);
}

/** arXiv's API writes Atom with OpenSearch's totals (API manual §3.3). */
function readAtom(text: string): Answer {
  const entries = text.split(/<entry[\s>]/).slice(1);
  const works = entries.flatMap((entry): AnsweredWork[] => {
    const id = /<id>\s*https?:\/\/arxiv\.org\/abs\/([^<\s]+?)(?:v\d+)?\s*<\/id>/.exec(entry)?.[1];
    const title = /<title[^>]{0,80}>([^<]*)<\/title>/.exec(entry)?.[1] ?? "";
    return id === undefined
      ? []
      : [{ id, title: unescapeXml(title).replace(/\s+/g, " ").trim(), doi: undefined }];
  });
  const total = /<opensearch:totalResults[^>]{0,120}>(\d+)</.exec(text)?.[1];
  return { total: total === undefined ? works.length : Number(total), works };
}

function unescapeXml(text: string): string {
  const characters: Record<string, string> = { lt: "<", gt: ">", quot: '"', apos: "'", "#39": "'", amp: "&" };
  return text.replace(/&(lt|gt|quot|apos|#39|amp);/g, (whole, name: string) => characters[name] ?? whole);
}

function readOpenAlex(text: string): Answer {
  const value = parse(text);
  const results = value.results;
  const works = (Array.isArray(results) ? results : []).flatMap((result: unknown): AnsweredWork[] => {
    const { id, title, doi } = fieldsOf(result);
    if (typeof id !== "string") return [];
    return [
      {
        id: id.replace(/^.*\//, ""),
        title: typeof title === "string" ? title : "",
        doi: typeof doi === "string" ? doi.replace(/^https?:\/\/doi\.org\//i, "").toLowerCase() : undefined,
      },
    ];
  });
  const { count } = fieldsOf(value.meta);
  return { total: typeof count === "number" ? count : works.length, works };
}

function parse(text: string): Readonly<Record<string, unknown>> {
  try {
    return fieldsOf(JSON.parse(text));
  } catch {
    return {};
  }
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  // An object that is not null has string keys; their values stay unknown.
  return typeof value === "object" && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
}
