import type * as z from "zod/mini";

/** What zod found wrong, in words: zod/mini brings no messages of its own. */
export function describeIssue(issue: z.core.$ZodIssue): string {
  const field = issue.path.length === 0 ? "" : `${issue.path.join(".")}: `;
  return `${field}${describeCode(issue)}`;
}

function describeCode(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case "unrecognized_keys":
      return `unknown field ${issue.keys.join(", ")}; mend its spelling or take it out`;
    case "invalid_type":
      return `expected ${issue.expected}`;
    case "invalid_value":
      return `expected one of ${issue.values.map(String).join(", ")}`;
    case "invalid_union":
      return "expected type:id, such as method:ppo, or a list of them";
    case "invalid_key":
      return "expected the name of a relation";
    case "too_small":
      return `expected at least ${String(issue.minimum)}`;
    case "too_big":
      return `expected at most ${String(issue.maximum)}`;
    default:
      return issue.message;
  }
}
