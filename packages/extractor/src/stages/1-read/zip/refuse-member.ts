import { type Entry, validateFileName } from "yauzl";
import { longestName, type ZipLimits } from "./zip-limits.ts";

/** Text packs to a quarter, tables of numbers to a tenth; only made-up data packs to less than a two-hundredth. */
const highestRatio = 200;
/** Small members may pack as well as they like. */
const freeBytes = 1024 * 1024;
const deepestFolder = 32;
const fileTypeMask = 0o170000;
const symbolicLink = 0o120000;

/**
 * Why a member is not to be unpacked, judged by what the zip declares of it; undefined when it may be.
 * @param left how many bytes the zip may still unpack to
 */
export function refuseMember(
  entry: Entry,
  name: string,
  limits: ZipLimits,
  left: number,
): string | undefined {
  const { uncompressedSize: size, compressedSize: packed } = entry;
  if (validateFileName(name) !== null || name.includes("\0"))
    return "has a path that leads out of the zip; rename it";
  if (name.split("/").length > deepestFolder) return `lies more than ${deepestFolder} folders deep`;
  if (name.length > longestName) return `has a name of ${name.length} characters; rename it`;
  if (((entry.externalFileAttributes >>> 16) & fileTypeMask) === symbolicLink)
    return "is a link, not a file; pack the file that it leads to";
  if (entry.isEncrypted()) return "is locked with a password; unpack it first";
  if (size > limits.memberBytes)
    return `unpacks to ${size} bytes, and one source may have ${limits.memberBytes}`;
  if (size > freeBytes && size > packed * highestRatio)
    return `unpacks to ${Math.floor(size / Math.max(packed, 1))} times its size, as no text does; unpack it yourself`;
  if (size > left)
    return `does not fit in the ${limits.totalBytes} bytes that one zip may unpack to; unpack it yourself`;
  return undefined;
}
