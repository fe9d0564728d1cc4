import type { ApiError, ApiErrorCode, TextPlace } from "@methodscape/graph-model";
import type { Context } from "hono";
import { GraphApiError, type GraphApiErrorCode } from "../graph-api-error.ts";

/** The one place that knows HTTP status codes. */
const statusOf = {
  "bad-request": 400,
  "forbidden-host": 403,
  "not-found": 404,
  "too-large": 413,
  unsupported: 501,
  "store-refused": 502,
  "store-unreachable": 503,
  internal: 500,
} as const satisfies Record<ApiErrorCode, number>;

const apiCodeOf = {
  "bad-request": "bad-request",
  "not-found": "not-found",
  "store-unreachable": "store-unreachable",
  "store-refused": "store-refused",
  unsupported: "unsupported",
  disk: "internal",
} as const satisfies Record<GraphApiErrorCode, ApiErrorCode>;

/** Answers with the one error body. `place` is where in a statement the error is. */
export function errorResponse(
  context: Context,
  code: ApiErrorCode,
  message: string,
  place?: TextPlace,
): Response {
  const body: ApiError = { error: { code, message, ...(place !== undefined && { place }) } };
  return context.json(body, statusOf[code]);
}

/** A known error in its own words; an unknown one without its stack, which goes to `report` instead. */
export function thrownResponse(context: Context, error: unknown, report: (error: unknown) => void): Response {
  if (error instanceof GraphApiError)
    return errorResponse(context, apiCodeOf[error.code], error.message, error.place);
  report(error);
  return errorResponse(context, "internal", "the server met an error of its own; its log says more");
}
