import { connect, createServer } from "node:net";

/** Bolt's greeting, then four versions that we would speak: 5.0 to 5.8, 4.4, none, none. */
const greeting = Buffer.from([0x60, 0x60, 0xb0, 0x17, 0, 8, 8, 5, 0, 0, 4, 4, 0, 0, 0, 0, 0, 0, 0, 0]);

/** True when something on the port answers the Bolt handshake with a version. Never rejects. */
export function answersBolt(port: number, host = "127.0.0.1", timeout = 2_000): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, host, () => socket.write(greeting));
    const end = (answer: boolean) => {
      socket.destroy();
      resolve(answer);
    };
    socket.setTimeout(timeout, () => end(false));
    socket.once("data", (reply) => end(reply.length === 4 && reply.readUInt32BE() !== 0));
    socket.once("error", () => end(false));
    socket.once("close", () => resolve(false));
  });
}

/** True when the port can be listened on. */
export function isPortFree(port: number, host = "127.0.0.1"): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once("error", () => resolve(false));
    server.listen(port, host, () => server.close(() => resolve(true)));
  });
}

/** A port that nobody listens on at this moment. */
export function findFreePort(host = "127.0.0.1"): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, host, () => {
      const address = server.address();
      const port = typeof address === "object" && address !== null ? address.port : 0;
      server.close(() => resolve(port));
    });
  });
}
