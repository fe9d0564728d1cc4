import { ExtractorError } from "@methodscape/extractor";
import { GraphApiError } from "@methodscape/graph-api";
import { SnapshotError } from "@methodscape/graph-model";
import { CliError } from "./cli-error.ts";

/** 0: fine. 1: findings that were asked for. 2: could not run. The only place that knows exit codes. */
export const exitCodes = { fine: 0, findings: 1, couldNotRun: 2 } as const;

/** The line for a known error; undefined for one that nobody foresaw, which keeps its stack. */
export function lineForKnownError(error: unknown): string | undefined {
  const known =
    error instanceof CliError ||
    error instanceof ExtractorError ||
    error instanceof GraphApiError ||
    error instanceof SnapshotError;
  return known ? withoutPicture(error.message) : systemErrorLine(error);
}

/** A YAML parser draws the wrong place below its message, after a blank line: the words in front of it are enough. */
function withoutPicture(message: string): string {
  return (message.split(/\n\s*\n/)[0] ?? message).replace(/:$/, "");
}

const systemErrors: Record<string, string> = {
  EEXIST: "part of the path is a file; a folder was expected",
  ENOENT: "there is no such file or folder; check the path",
  EACCES: "permission denied; choose a place that you may use",
  EPERM: "permission denied; choose a place that you may use",
  ENOSPC: "the disk is full; free some space and run it again (earlier data is whole)",
  EDQUOT: "your quota of disk space is used up; free some space and run it again (earlier data is whole)",
  EFBIG: "the file is larger than files may be here; choose another place (earlier data is whole)",
  EISDIR: "this is a folder; a file was expected",
  ENOTDIR: "part of the path is a file; a folder was expected",
  EROFS: "the disk is read-only; choose another folder",
};

/** Errors of the operating system that a person can do something about. */
function systemErrorLine(error: unknown): string | undefined {
  if (!(error instanceof Error) || !("code" in error) || typeof error.code !== "string") return undefined;
  const advice = systemErrors[error.code];
  if (advice === undefined) return undefined;
  const path = "path" in error && typeof error.path === "string" ? `${error.path}: ` : "";
  return `${path}${advice}`;
}
