/** Numbers in [0, 1), the same row for the same seed. */
type Random = () => number;

/** Marks that some format gives a meaning to. */
const marks = [
  ..."{}[]()<>|\"'`\\,;:#-+*&!%@$^_~=.\t\n\r\0\uFEFF\u2028\uD800",
  "---\n",
  "\n\n",
  "```",
  "<!--",
  "-->",
  "&amp;",
  "&a0 *a0 ",
  "\\begin{",
  "@article{k,\n title = {",
  "TY  - JOUR\n",
  '"title": "',
  "title: ",
  "\n## Required Readings\n",
  "\n  • 7 authors\n",
  "\nMay 19\n",
  "|---|---|\n",
  "[x](",
  "[[",
  "![",
  "https://arxiv.org/abs/2401.",
  "%PDF-1.7\n",
  "<div class='ltx_document'>",
  "\n- ",
  "- - - ",
  "{'a': ",
  "datetime.datetime(",
  "$\\frac{",
  "e.g. ",
  "1,000,000",
  "Ａ",
  "🐑",
  "\u0301",
];

const encoder = new TextEncoder();

/** Longer results are cut: what is looked for shows at any length. */
const longest = 200_000;

/**
 * One file made of another by a few damages: bytes changed, pieces deleted, doubled, moved, repeated many times, marks
 * put in, pieces of another file spliced in, the end cut off; or bytes that were never a file.
 */
export function mutateSource(random: Random, sources: readonly Uint8Array[]): Uint8Array {
  if (sources.length === 0 || random() < 0.1) return randomBytes(random);
  let bytes = windowOf(random, pick(random, sources) ?? new Uint8Array());
  for (let left = 1 + below(random, 4); left > 0; left -= 1) {
    const damage = pick(random, damages) ?? deletePiece;
    bytes = damage(random, bytes, sources).slice(0, longest);
  }
  return bytes;
}

type Damage = (random: Random, bytes: Uint8Array, sources: readonly Uint8Array[]) => Uint8Array;

/** What comes most often in real accidents stands here more than once. */
const damages: readonly Damage[] = [
  deletePiece,
  deleteLine,
  doubleLine,
  changeBytes,
  insertMark,
  insertMark,
  repeatPiece,
  repeatMark,
  splicePiece,
  cutEnd,
];

function below(random: Random, bound: number): number {
  return Math.floor(random() * bound);
}

function pick<Value>(random: Random, values: readonly Value[]): Value | undefined {
  return values[below(random, values.length)];
}

/** Most pieces are short, a few are most of the file. */
function pieceOf(random: Random, { length }: Uint8Array): [start: number, end: number] {
  const start = below(random, length + 1);
  return [start, Math.min(length, start + Math.floor(length * random() ** 4) + 1)];
}

/** A copy of a file, or of a part when it is long, so that one file does not take all the time. A Buffer's own slices would share its memory. */
function windowOf(random: Random, source: Uint8Array): Uint8Array {
  const most = 30_000;
  const bytes = new Uint8Array(source);
  if (bytes.length <= most) return bytes;
  const start = random() < 0.5 ? 0 : below(random, bytes.length - most);
  return bytes.slice(start, start + most);
}

function join(...pieces: readonly Uint8Array[]): Uint8Array {
  const joined = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    joined.set(piece, at);
    at += piece.length;
  }
  return joined;
}

function deletePiece(random: Random, bytes: Uint8Array): Uint8Array {
  const [start, end] = pieceOf(random, bytes);
  return join(bytes.slice(0, start), bytes.slice(end));
}

function lineOf(random: Random, bytes: Uint8Array): [start: number, end: number] {
  const at = below(random, bytes.length);
  const end = bytes.indexOf(10, at);
  return [bytes.lastIndexOf(10, at - 1) + 1, end < 0 ? bytes.length : end + 1];
}

function deleteLine(random: Random, bytes: Uint8Array): Uint8Array {
  const [start, end] = lineOf(random, bytes);
  return join(bytes.slice(0, start), bytes.slice(end));
}

function doubleLine(random: Random, bytes: Uint8Array): Uint8Array {
  const [start, end] = lineOf(random, bytes);
  const at = below(random, bytes.length + 1);
  return join(bytes.slice(0, at), bytes.slice(start, end), bytes.slice(at));
}

function changeBytes(random: Random, bytes: Uint8Array): Uint8Array {
  const changed = bytes.slice();
  for (let left = 1 + below(random, 20); left > 0; left -= 1)
    changed[below(random, changed.length)] = below(random, 256);
  return changed;
}

function insertMark(random: Random, bytes: Uint8Array): Uint8Array {
  const at = below(random, bytes.length + 1);
  return join(bytes.slice(0, at), encoder.encode(pick(random, marks)), bytes.slice(at));
}

function repeatPiece(random: Random, bytes: Uint8Array): Uint8Array {
  const [start, end] = pieceOf(random, bytes);
  const piece = bytes.slice(start, Math.min(end, start + 2000));
  return join(bytes.slice(0, start), repeated(piece, timesOf(random)), bytes.slice(start));
}

function repeatMark(random: Random, bytes: Uint8Array): Uint8Array {
  const at = below(random, bytes.length + 1);
  const piece = encoder.encode(`${pick(random, marks)}${random() < 0.5 ? pick(random, marks) : ""}`);
  return join(bytes.slice(0, at), repeated(piece, timesOf(random)), bytes.slice(at));
}

/** A few times, or so often that whatever is not linear shows. */
function timesOf(random: Random): number {
  return random() < 0.8 ? 1 + below(random, 30) : 1 + below(random, 20_000);
}

function repeated(piece: Uint8Array, times: number): Uint8Array {
  const most = piece.length === 0 ? 0 : Math.min(times, Math.floor(longest / piece.length));
  const whole = new Uint8Array(piece.length * most);
  for (let at = 0; at < whole.length; at += piece.length) whole.set(piece, at);
  return whole;
}

function splicePiece(random: Random, bytes: Uint8Array, sources: readonly Uint8Array[]): Uint8Array {
  const other = windowOf(random, pick(random, sources) ?? bytes);
  const [start, end] = pieceOf(random, other);
  const at = below(random, bytes.length + 1);
  return join(bytes.slice(0, at), other.slice(start, end), bytes.slice(at));
}

function cutEnd(random: Random, bytes: Uint8Array): Uint8Array {
  return bytes.slice(0, below(random, bytes.length + 1));
}

function randomBytes(random: Random): Uint8Array {
  const length = below(random, 3000);
  if (random() < 0.3) return Uint8Array.from({ length }, () => below(random, 256));
  if (random() < 0.5) return Uint8Array.from({ length }, () => 32 + below(random, 95));
  const pieces = Array.from({ length: below(random, 300) }, () => pick(random, marks) ?? "");
  return encoder.encode(pieces.join(""));
}
