export type SnapshotErrorCode = "not-a-snapshot" | "other-version" | "bad-record" | "cut-off";

/** A snapshot that cannot be read. `line` counts from 1; the message says what to do next. */
export class SnapshotError extends Error {
  override readonly name = "SnapshotError";
  readonly code: SnapshotErrorCode;
  readonly line: number;

  constructor(code: SnapshotErrorCode, line: number, message: string) {
    super(message);
    this.code = code;
    this.line = line;
  }
}
