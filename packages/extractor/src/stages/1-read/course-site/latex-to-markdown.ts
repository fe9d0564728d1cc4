import { latexToText } from "../../../latex/latex-to-text.ts";

const levels: Readonly<Record<string, string>> = {
  part: "#",
  chapter: "#",
  section: "#",
  subsection: "##",
  subsubsection: "###",
  paragraph: "####",
};
const sectioning =
  /\\(part|chapter|section|subsection|subsubsection|paragraph)\*?\s*\{((?:[^{}\n]|\{[^{}\n]{0,300}\}){0,500})\}/g;
const linked = /\\href\s*\{([^{}\s]{1,2000})\}\s*\{([^{}]{0,1000})\}/g;
const address = /\\url\s*\{([^{}\s]{1,2000})\}/g;
const slanted = /\\(?:emph|textit|textsl)\s*\{((?:[^{}]|\{[^{}]{0,300}\}){0,1000})\}/g;
const bold = /\\textbf\s*\{((?:[^{}]|\{[^{}]{0,300}\}){0,1000})\}/g;
const comment = /(?<!\\)%.*$/gm;
const layout =
  /\\(?:begin|end)\s*\{[^{}\n]{1,60}\}(?:\[[^[\]\n]{0,200}\])?|\\(?:maketitle|tableofcontents|newpage|clearpage|noindent|centering|bigskip|medskip|smallskip|hline|toprule|midrule|bottomrule)\b|\\(?:vspace|hspace|label|setlength)\*?\s*\{[^{}\n]{0,100}\}/g;

/** True for a document in LaTeX, or a piece of one with its sections and lists. */
export function isLatex(text: string): boolean {
  return /^\s*\\documentclass|^\s*\\begin\{document\}/m.test(text) || /\\begin\{itemize\}/.test(text);
}

/** A LaTeX document as Markdown: sections, items and links; the rest of its commands as the text that a reader sees. */
export function latexToMarkdown(text: string): string {
  const body = (text.split("\\begin{document}")[1] ?? text).split("\\end{document}")[0] ?? "";
  const title = /\\title\s*\{((?:[^{}]|\{[^{}]{0,300}\}){0,500})\}/.exec(text)?.[1];
  const head = title === undefined ? "" : `# ${title.replace(/\s+/g, " ")}\n\n`;
  const shaped = `${head}${body}`
    .replace(comment, "")
    .replace(sectioning, (_, kind: string, words: string) => `\n\n${levels[kind] ?? "#"} ${words}\n\n`)
    .replace(linked, (_, target: string, words: string) => `[${words}](${target})`)
    .replace(address, "$1")
    .replace(slanted, "*$1*")
    .replace(bold, "**$1**")
    .replace(layout, "\n")
    .replace(/\\item(?:\[[^[\]\n]{0,100}\])?\s*/g, "\n- ");
  return `${joinedLines(shaped)
    .map((line) => latexToText(line))
    .join("\n")}\n`;
}

/** LaTeX breaks its lines anywhere: those of one paragraph or item are one line. */
function joinedLines(text: string): string[] {
  const lines: string[] = [];
  for (const raw of text.split("\n")) {
    const line = raw.trim();
    const before = lines.at(-1) ?? "";
    const isOwn = line === "" || before === "" || /^(?:#|- )/.test(line) || before.startsWith("#");
    if (isOwn) lines.push(line);
    else lines[lines.length - 1] = `${before} ${line}`;
  }
  return lines;
}
