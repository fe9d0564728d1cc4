/** `missing-path`: nothing is there. `unreadable`: it is there, but cannot be read. `too-large`: over the bound. `bad-lexicon`: the YAML is wrong. `bad-annotations`: a record of annotations does not fit. */
export type ExtractorErrorCode =
  | "missing-path"
  | "unreadable"
  | "too-large"
  | "bad-lexicon"
  | "bad-annotations";

/** What stops an extraction. The message says what was found, where, and what to do; odd text is never one of these. */
export class ExtractorError extends Error {
  readonly code: ExtractorErrorCode;

  constructor(code: ExtractorErrorCode, message: string, options?: { readonly cause?: unknown }) {
    super(message, options);
    this.name = "ExtractorError";
    this.code = code;
  }
}
