/** What a UTF-16 code unit is to a name. */
export const characterClass = { sign: 0, letter: 1, digit: 2, space: 3, hyphen: 4 } as const;

const ascii = new Uint8Array(128);
for (let code = 0; code <= 32; code += 1) ascii[code] = characterClass.space;
for (let code = 48; code <= 57; code += 1) ascii[code] = characterClass.digit;
for (let code = 65; code <= 90; code += 1) ascii[code] = characterClass.letter;
for (let code = 97; code <= 122; code += 1) ascii[code] = characterClass.letter;
ascii[45] = characterClass.hyphen;
ascii[95] = characterClass.hyphen;

/** Beyond Latin-1 everything is a letter but punctuation, arrows, mathematical signs and surrogates. */
function classBeyondAscii(code: number): number {
  if (code === 0xa0 || (code >= 0x2000 && code <= 0x200b) || code === 0x202f || code === 0x3000)
    return characterClass.space;
  // Hyphen, non-breaking hyphen, figure dash, en dash, minus: all are written for a hyphen inside names.
  if ((code >= 0x2010 && code <= 0x2013) || code === 0x2212) return characterClass.hyphen;
  if (code < 0xc0 || code === 0xd7 || code === 0xf7) return characterClass.sign;
  if (code >= 0x2000 && code <= 0x2bff) return characterClass.sign;
  if (code >= 0x3001 && code <= 0x303f) return characterClass.sign;
  if (code >= 0xd800 && code <= 0xdfff) return characterClass.sign;
  return characterClass.letter;
}

const classes = Uint8Array.from({ length: 0x10000 }, (_, code) => ascii[code] ?? classBeyondAscii(code));

/** The class of a code unit. */
export function classOf(code: number): number {
  return classes[code] ?? characterClass.sign;
}

const foldedAscii = Uint8Array.from({ length: 128 }, (_, code) =>
  code >= 65 && code <= 90 ? code + 32 : code,
);

/** Lower case of one code unit; curly apostrophes become straight, so that both spellings read the same. */
export function foldCode(code: number): number {
  return foldedAscii[code] ?? foldBeyondAscii(code);
}

function foldBeyondAscii(code: number): number {
  if (code === 0x2019 || code === 0x2bc) return 39;
  if (classOf(code) !== characterClass.letter) return code;
  const lower = String.fromCharCode(code).toLowerCase();
  return lower.length === 1 ? lower.charCodeAt(0) : code;
}
