import type { TextPlace } from "@methodscape/graph-model";

/** The families of problems that a caller can do something about. */
export type GraphApiErrorCode =
  | "bad-request"
  | "not-found"
  | "store-unreachable"
  | "store-refused"
  | "unsupported"
  | "disk";

/** The one error of this package. The message says what was found, what was expected and what to do next. */
export class GraphApiError extends Error {
  override readonly name = "GraphApiError";
  readonly code: GraphApiErrorCode;
  /** Where in a statement it is, for errors that have such a place. */
  readonly place: TextPlace | undefined;

  constructor(code: GraphApiErrorCode, message: string, options?: { cause?: unknown; place?: TextPlace }) {
    super(message, options);
    this.code = code;
    this.place = options?.place;
  }
}
