import { type Entry, fromBufferPromise, getFileNameLowLevel, type ZipFile } from "yauzl";
import { isReadPath } from "../is-read-path.ts";
import { refuseMember } from "./refuse-member.ts";
import { longestName, type ZipLimits } from "./zip-limits.ts";

/** One file of a zip: its bytes, or why they were not unpacked. */
export type ZipMember =
  | { readonly name: string; readonly bytes: Uint8Array }
  | { readonly name: string; readonly problem: string };

/** What a zip holds. `undefined` members: a zip of another program's own kind (an office document), to be left whole. */
export interface ZipContent {
  readonly members: readonly ZipMember[] | undefined;
  /** Why the zip, or what comes behind its last member here, could not be read. */
  readonly problem: string | undefined;
}

/** True for bytes that begin like a zip, an empty one too. */
export function isZip(bytes: Uint8Array): boolean {
  const [first, second, third, fourth] = bytes;
  if (first !== 0x50 || second !== 0x4b) return false;
  return (third === 3 && fourth === 4) || (third === 5 && fourth === 6);
}

/**
 * Unpacks a zip in memory, members in the order of their names. Nothing is written anywhere, and no more is
 * unpacked than the limits allow, whatever the zip declares: a member that is refused says why, and the others
 * are still read. Folders, hidden members and packages are passed over as they are on disk.
 */
export async function readZip(bytes: Uint8Array, limits: ZipLimits): Promise<ZipContent> {
  const members = new Map<string, ZipMember>();
  let problem: string | undefined;
  try {
    const zip = await openZip(bytes);
    if (zip.entryCount > limits.members)
      return refuse(
        `has ${zip.entryCount} members, and a zip may have ${limits.members}; unpack it yourself`,
      );
    let left = limits.totalBytes;
    for await (const entry of zip.eachEntry()) {
      const name = nameOf(entry);
      if (foreignMembers.has(name)) return { members: undefined, problem: undefined };
      if (name.endsWith("/") || !isReadPath(name)) continue;
      const twin = members.has(name) ? "has the name of another member" : undefined;
      const member = await readMember(zip, entry, name, twin ?? refuseMember(entry, name, limits, left));
      if ("bytes" in member) left -= member.bytes.length;
      const shown =
        twin === undefined && name.length <= longestName
          ? name
          : `${name.slice(0, longestName)}~${members.size}`;
      members.set(shown, { ...member, name: shown });
    }
    if (members.size === 0) problem = "holds no file to read";
  } catch (error) {
    problem = `is damaged (${reasonOf(error)}); pack it again, or unpack it yourself`;
  }
  return { members: sorted([...members.values()]), problem };
}

/** Members that every office document, e-book or program package has: such a zip is one document, not a folder. */
const foreignMembers: ReadonlySet<string> = new Set([
  "[Content_Types].xml",
  "mimetype",
  "META-INF/MANIFEST.MF",
]);

function refuse(problem: string): ZipContent {
  return { members: [], problem };
}

/** Names are left as bytes: the reader would give up the whole zip over one bad name. */
function openZip({ buffer, byteOffset, length }: Uint8Array): Promise<ZipFile> {
  return fromBufferPromise(Buffer.from(buffer, byteOffset, length), {
    lazyEntries: true,
    decodeStrings: false,
  });
}

function nameOf(entry: Entry): string {
  return getFileNameLowLevel(entry.generalPurposeBitFlag, entry.fileNameRaw, entry.extraFields, false);
}

async function readMember(
  zip: ZipFile,
  entry: Entry,
  name: string,
  problem: string | undefined,
): Promise<ZipMember> {
  if (problem !== undefined) return { name, problem };
  try {
    const chunks: Uint8Array[] = [];
    const stream: AsyncIterable<Uint8Array> = await zip.openReadStreamPromise(entry);
    // The stream ends with an error as soon as there are more bytes than declared.
    for await (const chunk of stream) chunks.push(chunk);
    const bytes = Buffer.concat(chunks);
    return isZip(bytes) ? { name, problem: "is a zip inside a zip; unpack it first" } : { name, bytes };
  } catch (error) {
    return { name, problem: `cannot be unpacked (${reasonOf(error)}); pack it again` };
  }
}

function reasonOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return (message.split("\n")[0] ?? "").slice(0, 120);
}

function sorted(members: readonly ZipMember[]): ZipMember[] {
  return [...members].sort((left, right) => (left.name < right.name ? -1 : 1));
}
