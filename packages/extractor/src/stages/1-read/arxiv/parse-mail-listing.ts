/** A paper of a listing that arXiv sends as e-mail: its header lines, and its abstract, still wrapped. */
export interface MailedPaper {
  /** As it is written behind `arXiv:`. */
  readonly id: string;
  readonly header: ReadonlyMap<string, string>;
  readonly abstract: string;
  /** Line in the file, from 1. */
  readonly line: number;
}

const headerLine = /^([A-Z][A-Za-z-]{1,20}(?: \([^)\n]{1,40}\))?): ?(.*)$/;
const firstLine = /^(?:arXiv: ?|Paper(?: \(\*cross-listing\*\))?: ?(?:arXiv:)?)(\S+)/;

/**
 * The papers of an e-mail listing. Each opens with `\\` and `arXiv:…`; a second `\\` parts its header from its
 * abstract, and a third, with the address, ends it.
 */
export function parseMailListing(text: string): MailedPaper[] {
  const papers: MailedPaper[] = [];
  const lines = text.split("\n");
  for (let at = 0; at < lines.length; at += 1) {
    const id = isBar(lines[at]) ? firstLine.exec(lines[at + 1] ?? "")?.[1] : undefined;
    if (id === undefined) continue;
    const header = readHeader(lines, at + 1);
    const abstract: string[] = [];
    let next = header.end;
    if (/^\\\\\s*$/.test(lines[next] ?? "")) {
      for (next += 1; next < lines.length && !isBar(lines[next]) && !isRule(lines[next]); next += 1)
        abstract.push(lines[next] ?? "");
    }
    papers.push({ id, header: header.fields, abstract: abstract.join(" "), line: at + 2 });
    at = Math.max(at, next - 1);
  }
  return papers;
}

function isBar(line = ""): boolean {
  return line.startsWith("\\\\");
}

function isRule(line = ""): boolean {
  return /^(?:-{20,}|(?:%--?){5,})/.test(line);
}

function readHeader(lines: readonly string[], from: number): { fields: Map<string, string>; end: number } {
  const fields = new Map<string, string>();
  let last = "";
  let at = from;
  for (; at < lines.length && !isBar(lines[at]) && !isRule(lines[at]); at += 1) {
    const line = lines[at] ?? "";
    const [, name, value = ""] = headerLine.exec(line) ?? [];
    if (name !== undefined && !/^\s/.test(line)) {
      last = name.toLowerCase();
      if (!fields.has(last)) fields.set(last, value);
    } else if (last !== "" && /^\s+\S/.test(line))
      fields.set(last, `${fields.get(last) ?? ""} ${line.trim()}`);
  }
  return { fields, end: at };
}
