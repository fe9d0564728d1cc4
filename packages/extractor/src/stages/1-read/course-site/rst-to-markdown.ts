const adornment = /^([=\-`:.'"~^_*+#])\1{2,}\s*$/;
const link = /`([^`<>\n]{1,1000}?)\s*<(https?:[^`<>\s]{1,2000})>`__?/g;
const field = /^:[\w -]{1,40}:(?:\s|$)/;
const directive = /^\.\.(?:\s|$)/;

/** True for reStructuredText: an underlined heading, and one of its own marks: a link in grave accents, a directive, a field. */
export function isRst(text: string): boolean {
  const head = text.slice(0, 20_000);
  const hasMark = /`[^`<>\n]{1,1000}<https?:[^`<>\s]{1,2000}>`_|^\.\. [\w-]{2,40}::|^:[\w -]{1,40}: \S/m.test(
    head,
  );
  return hasMark && /^\S[^\n]{2,200}\n([=\-~^*+#"'])\1{3,}[ \t]*$/m.test(head);
}

/** reStructuredText as Markdown: underlined titles become headings, the deeper the later their mark is first seen. Directives and comments are left out. */
export function rstToMarkdown(text: string): string {
  const lines = text.split("\n");
  const levels: string[] = [];
  const out: string[] = [];
  let isWithinDirective = false;
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? "";
    const under = adornment.exec(lines[at + 1] ?? "")?.[1];
    isWithinDirective = directive.test(line) || (isWithinDirective && /^\s|^$/.test(line));
    if (isWithinDirective || field.test(line) || adornment.test(line)) continue;
    if (under !== undefined && /^\S/.test(line)) {
      if (!levels.includes(under)) levels.push(under);
      out.push("", `${"#".repeat(Math.min(6, levels.indexOf(under) + 1))} ${line.trim()}`, "");
      at += 1;
    } else out.push(line.replace(link, "[$1]($2)"));
  }
  return `${out.join("\n")}\n`;
}
