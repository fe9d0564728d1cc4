import { createServer, type Server, type Socket } from "node:net";
import { createServer as createTlsServer } from "node:tls";
import type { SelfSignedCertificate } from "./self-signed-certificate.ts";

/** A server on this machine that is not Neo4j, or behaves as none should. */
export interface FakeServer {
  readonly port: number;
  stop(): Promise<void>;
}

/** Listens on a free port and gives each connection to `onSocket`; speaks TLS when it has a certificate. */
export async function startFakeServer(
  onSocket: (socket: Socket) => void,
  encryption?: SelfSignedCertificate,
): Promise<FakeServer> {
  const sockets = new Set<Socket>();
  const accept = (socket: Socket) => {
    sockets.add(socket);
    // A client that hangs up is what some tests are about.
    socket.on("error", () => {});
    onSocket(socket);
  };
  const server =
    encryption === undefined
      ? createServer(accept)
      : createTlsServer({ key: encryption.key, cert: encryption.certificate }, accept);
  server.on("tlsClientError", () => {});
  return {
    port: await listen(server),
    stop: async () => {
      for (const socket of sockets) socket.destroy();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}

function listen(server: Server): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      resolve(typeof address === "object" && address !== null ? address.port : 0);
    });
  });
}

/** A reply to one message of Bolt: success with some fields, failure with a code, or none at all. */
export type BoltReply =
  | { readonly success: Readonly<Record<string, string>> }
  | { readonly failure: { readonly code: string; readonly message: string } }
  | "silence";

/** Messages of Bolt that a fake server is asked, by their tag. */
const messageNames: Readonly<Record<number, string>> = {
  1: "HELLO",
  15: "RESET",
  16: "RUN",
  63: "PULL",
  102: "ROUTE",
};

/**
 * Behaves as a server that agrees to Bolt 4.4, a version without surprises, and replies to each message as told.
 * Bolt's handshake, chunks and messages: neo4j.com/docs/bolt.
 */
export function speakBolt(reply: (message: string) => BoltReply): (socket: Socket) => void {
  return (socket) => {
    socket.once("data", () => {
      socket.write(Buffer.from([0, 0, 4, 4]));
      let received = Buffer.alloc(0);
      socket.on("data", (bytes) => {
        received = Buffer.concat([received, bytes]);
        for (let chunk = firstChunk(received); chunk !== undefined; chunk = firstChunk(received)) {
          received = received.subarray(chunk.length + 2);
          // The end of a message is an empty chunk; a message here is never longer than one chunk.
          if (chunk.length > 0) answer(socket, reply(messageNames[chunk[1] ?? 0] ?? "OTHER"));
        }
      });
    });
  };
}

function firstChunk(received: Buffer): Buffer | undefined {
  if (received.length < 2) return undefined;
  const length = received.readUInt16BE();
  return received.length < length + 2 ? undefined : received.subarray(2, length + 2);
}

function answer(socket: Socket, reply: BoltReply): void {
  if (reply === "silence") return;
  const [tag, fields] = "success" in reply ? [0x70, reply.success] : [0x7f, reply.failure];
  const message = Buffer.concat([Buffer.from([0xb1, tag]), packMap(fields)]);
  const length = Buffer.from([message.length >> 8, message.length & 0xff]);
  socket.write(Buffer.concat([length, message, Buffer.from([0, 0])]));
}

function packMap(fields: Readonly<Record<string, string>>): Buffer {
  const entries = Object.entries(fields);
  const pairs = entries.flatMap(([key, value]) => [packText(key), packText(value)]);
  return Buffer.concat([Buffer.from([0xa0 | entries.length]), ...pairs]);
}

function packText(text: string): Buffer {
  const bytes = Buffer.from(text);
  return Buffer.concat([Buffer.from([0xd0, bytes.length]), bytes]);
}
