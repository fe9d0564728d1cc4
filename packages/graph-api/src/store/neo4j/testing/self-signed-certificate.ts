import { generateKeyPairSync, sign } from "node:crypto";

/** A key and the certificate that it signed itself, both as PEM. */
export interface SelfSignedCertificate {
  readonly key: string;
  readonly certificate: string;
}

/** A certificate for 127.0.0.1 that nobody but its owner vouches for; made anew each time, so that no key is kept. */
export function selfSignedCertificate(): SelfSignedCertificate {
  const { publicKey, privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
  const content = certificateContent(publicKey.export({ type: "spki", format: "der" }));
  const signature = sign("sha256", content, privateKey);
  const certificate = sequence(content, sha256WithRsa, der(0x03, Buffer.from([0]), signature));
  return {
    key: privateKey.export({ type: "pkcs8", format: "pem" }).toString(),
    certificate: pem("CERTIFICATE", certificate),
  };
}

// Tags, object identifiers and the order of the fields: RFC 5280, section 4.1.

function certificateContent(publicKey: Buffer): Buffer {
  const version3 = der(0xa0, integer(2));
  const name = sequence(der(0x31, sequence(objectId(0x55, 0x04, 0x03), der(0x0c, Buffer.from("localhost")))));
  const validity = sequence(utcTime("200101000000Z"), utcTime("491231235959Z"));
  const address = der(0x87, Buffer.from([127, 0, 0, 1]));
  const alternativeName = sequence(objectId(0x55, 0x1d, 0x11), der(0x04, sequence(address)));
  const extensions = der(0xa3, sequence(alternativeName));
  return sequence(version3, integer(1), sha256WithRsa, name, validity, name, publicKey, extensions);
}

const sha256WithRsa = sequence(
  objectId(0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x01, 0x0b),
  der(0x05, Buffer.alloc(0)),
);

function der(tag: number, ...parts: readonly Buffer[]): Buffer {
  const content = Buffer.concat(parts);
  return Buffer.concat([Buffer.from([tag]), lengthOf(content.length), content]);
}

function lengthOf(length: number): Buffer {
  if (length < 0x80) return Buffer.from([length]);
  return length < 0x100 ? Buffer.from([0x81, length]) : Buffer.from([0x82, length >> 8, length & 0xff]);
}

function sequence(...parts: readonly Buffer[]): Buffer {
  return der(0x30, ...parts);
}

function integer(value: number): Buffer {
  return der(0x02, Buffer.from([value]));
}

function objectId(...bytes: readonly number[]): Buffer {
  return der(0x06, Buffer.from(bytes));
}

function utcTime(text: string): Buffer {
  return der(0x17, Buffer.from(text));
}

function pem(label: string, content: Buffer): string {
  const lines = content.toString("base64").match(/.{1,64}/g) ?? [];
  return `-----BEGIN ${label}-----\n${lines.join("\n")}\n-----END ${label}-----\n`;
}
