import type { Protocol, QueryOf } from "@methodscape/graph-model";

type AskedProtocol = NonNullable<QueryOf<"results">["protocol"]>;

/** The parts of a protocol that a question may ask for. */
export const protocolParts = [
  "selection",
  "n",
  "shots",
  "tools",
  "relative",
] as const satisfies readonly (keyof AskedProtocol)[];

/** True when a protocol has all that is asked for; what the text left out is never what is asked for. */
export function meetsProtocol(protocol: Protocol, asked: AskedProtocol | undefined): boolean {
  return (
    asked === undefined ||
    protocolParts.every((part) => asked[part] === undefined || protocol[part] === asked[part])
  );
}
