import type { Context } from "hono";
import * as z from "zod/mini";
import { GraphApiError } from "../graph-api-error.ts";

/** Reads and checks a JSON body. Throws GraphApiError `bad-request` that names the first fields that do not fit. */
export async function readJson<Schema extends z.core.$ZodType>(
  context: Context,
  schema: Schema,
): Promise<z.output<Schema>> {
  const value = await context.req.json().catch(() => {
    throw new GraphApiError(
      "bad-request",
      "the body is not JSON; send a JSON object with Content-Type: application/json",
    );
  });
  const parsed = z.safeParse(schema, value);
  if (parsed.success) return parsed.data;
  const problems = parsed.error.issues
    .slice(0, 3)
    .map((issue) => `${issue.path.join(".") || "body"}: ${issue.message}`);
  throw new GraphApiError("bad-request", `the body does not fit: ${problems.join("; ")}`);
}
