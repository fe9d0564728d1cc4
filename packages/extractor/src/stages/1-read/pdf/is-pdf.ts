const signature = "%PDF-";
/** Readers accept as much before the signature (ISO 32000-1, Annex H, note 13). */
const reach = 1024;

/** True when the bytes are a PDF's. */
export function isPdf(bytes: Uint8Array): boolean {
  return new TextDecoder("latin1").decode(bytes.subarray(0, reach)).includes(signature);
}
