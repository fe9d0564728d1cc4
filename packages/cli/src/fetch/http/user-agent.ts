/** Who asks, and why so slowly: what operators of services want to see in their logs. */
export function userAgent(version: string): string {
  return `Methodscape/${version} (reads a person's reading list on request; one request in three seconds)`;
}
