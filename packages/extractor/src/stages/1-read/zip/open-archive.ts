import type { SourceFile } from "../../../model/source-file.ts";
import { isZip, readZip, type ZipMember } from "./read-zip.ts";
import { defaultZipLimits, type ZipLimits } from "./zip-limits.ts";

/**
 * A zip as the files in it, each named by the zip's path and its own; anything else as it is. What was not
 * unpacked comes as a file with a problem, so that the run says it and reads the rest.
 */
export async function openArchive(
  file: SourceFile,
  limits: ZipLimits = defaultZipLimits,
): Promise<SourceFile[]> {
  if (!isZip(file.bytes)) return [file];
  const { members, problem } = await readZip(file.bytes, limits);
  if (members === undefined) return [file];
  const files = members.map((member) => sourceOf(file, member));
  if (problem !== undefined) files.push({ ...file, bytes: new Uint8Array(0), problem: `the zip ${problem}` });
  return files;
}

function sourceOf(zip: SourceFile, member: ZipMember): SourceFile {
  const path = `${zip.path}/${member.name}`;
  const {
    kind,
    course = path
      .split("/")
      .at(-2)
      ?.replace(/\.zip$/i, ""),
  } = zip;
  if ("bytes" in member) return { path, bytes: member.bytes, kind, course };
  return { path, bytes: new Uint8Array(0), problem: `this member of a zip ${member.problem}`, kind, course };
}
