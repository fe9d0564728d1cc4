import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** A server on 127.0.0.1 that answers as a test tells it. */
export interface Loopback {
  readonly address: string;
  /** Path and query of every request, in order. */
  readonly asked: readonly string[];
  readonly agents: readonly (string | undefined)[];
  close(): Promise<void>;
}

/** Starts a server whose `answer` is called for every request with its number, from 1. */
export async function startLoopback(
  answer: (request: IncomingMessage, response: ServerResponse, number: number) => void,
): Promise<Loopback> {
  const asked: string[] = [];
  const agents: (string | undefined)[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? "");
    agents.push(request.headers["user-agent"]);
    answer(request, response, asked.length);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  // Listening on a port, a server has an address with that port.
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}`,
    asked,
    agents,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
