/**
 * Lets the server keep the plan that it made for a statement. It would plan anew every ten seconds of a load, for the
 * graph has grown meanwhile; a statement that looks nodes up by id alone has the same plan at any size.
 */
export function keepPlan(text: string): string {
  return `CYPHER replan=skip ${text}`;
}
