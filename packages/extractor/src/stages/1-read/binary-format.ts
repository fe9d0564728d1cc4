/** First bytes of files that people put beside their readings. */
const signatures: readonly (readonly [name: string, bytes: readonly number[]])[] = [
  ["a PNG image", [0x89, 0x50, 0x4e, 0x47]],
  ["a JPEG image", [0xff, 0xd8, 0xff]],
  ["a GIF image", [0x47, 0x49, 0x46, 0x38]],
  ["a PDF", [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ["a zip archive or an office document", [0x50, 0x4b, 0x03, 0x04]],
  ["a gzip archive", [0x1f, 0x8b]],
];

/** What a file is when it is not UTF-8 text, in words; undefined for what may be text. */
export function binaryFormatOf(bytes: Uint8Array): string | undefined {
  const known = signatures.find(([, signature]) => signature.every((byte, at) => bytes[at] === byte));
  if (known !== undefined) return `this is ${known[0]}`;
  return bytes.indexOf(0) >= 0 ? "this is a binary file (it holds zero bytes)" : undefined;
}
