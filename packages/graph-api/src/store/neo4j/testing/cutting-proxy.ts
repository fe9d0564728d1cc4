import { connect, createServer, type Server, type Socket } from "node:net";
import type { Neo4jAddress } from "../connection/connection.ts";

/** A way to a server that can be cut. */
export interface CuttingProxy {
  readonly address: Neo4jAddress;
  /** Ends every connection at once; new ones go through. */
  cut(): void;
  /** Ends every connection and lets nobody in any more. */
  close(): Promise<void>;
}

/**
 * Passes bytes to a server and back.
 * @param onReply Called before each piece of an answer is passed on; false cuts the connection in its place.
 */
export async function startCuttingProxy(
  behind: Neo4jAddress,
  onReply: () => boolean = () => true,
): Promise<CuttingProxy> {
  const { hostname, port } = new URL(behind.uri);
  const open = new Set<Socket>();
  const cut = () => {
    for (const socket of open) socket.destroy();
  };
  const server = createServer((client) => {
    const target = connect(Number(port), hostname);
    for (const socket of [client, target]) {
      open.add(socket);
      socket.on("error", () => {});
      socket.on("close", () => {
        open.delete(socket);
        client.destroy();
        target.destroy();
      });
    }
    client.on("data", (bytes) => target.write(bytes));
    target.on("data", (bytes) => {
      if (onReply()) client.write(bytes);
      else cut();
    });
  });
  const own = await listen(server);
  return {
    address: { ...behind, uri: `bolt://127.0.0.1:${own}` },
    cut,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        cut();
      }),
  };
}

function listen(server: Server): Promise<number> {
  return new Promise((resolve) => {
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      // A server that listens on a port has an address with a port.
      resolve(typeof address === "object" && address !== null ? address.port : 0);
    });
  });
}
