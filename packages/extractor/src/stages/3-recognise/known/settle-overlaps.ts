import { type NameFinding, originOrder } from "../finding.ts";

/** Of findings that overlap keeps a name before a kind of thing, then the longest, then the one of the better origin; gives them in the order of the text. */
export function settleOverlaps(findings: readonly NameFinding[]): NameFinding[] {
  if (areApart(findings)) return [...findings];
  const byStart = [...findings].sort(
    (left, right) => left.start - right.start || compareStrength(left, right),
  );
  const kept: NameFinding[] = [];
  for (const finding of byStart) {
    const last = kept[kept.length - 1];
    if (last === undefined || finding.start >= last.end) kept.push(finding);
    else if (compareStrength(finding, last) < 0) {
      kept.pop();
      dropOverlapping(kept, finding);
      kept.push(finding);
    }
  }
  return kept;
}

/** In the order of the text and free of overlaps already, as most are. */
function areApart(findings: readonly NameFinding[]): boolean {
  let end = Number.NEGATIVE_INFINITY;
  for (const finding of findings) {
    if (finding.start < end) return false;
    end = finding.end;
  }
  return true;
}

function dropOverlapping(kept: NameFinding[], finding: NameFinding): void {
  let last = kept[kept.length - 1];
  while (last !== undefined && last.end > finding.start) {
    kept.pop();
    last = kept[kept.length - 1];
  }
}

function compareStrength(left: NameFinding, right: NameFinding): number {
  if ((left.kind === true) !== (right.kind === true)) return left.kind === true ? 1 : -1;
  const length = right.end - right.start - (left.end - left.start);
  if (length !== 0) return length;
  return originOrder[left.candidate.origin] - originOrder[right.candidate.origin];
}
