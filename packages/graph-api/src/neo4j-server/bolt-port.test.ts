import { createServer, type Server } from "node:net";
import { expect, test } from "vitest";
import { answersBolt, findFreePort, isPortFree } from "./bolt-port.ts";

/** A server that answers whatever it is told with some bytes. */
async function answering(reply: Uint8Array | undefined, use: (port: number) => Promise<void>): Promise<void> {
  const port = await findFreePort();
  const server = await new Promise<Server>((resolve) => {
    const made = createServer((socket) => {
      socket.on("error", () => {});
      socket.once("data", () => (reply === undefined ? socket.destroy() : socket.write(reply)));
    }).listen(port, "127.0.0.1", () => resolve(made));
  });
  try {
    await use(port);
  } finally {
    server.close();
  }
}

test.each([
  ["a version of Bolt", new Uint8Array([0, 0, 8, 5]), true],
  ["no version that we speak", new Uint8Array([0, 0, 0, 0]), false],
  ["something else", new TextEncoder().encode("HTTP/1.1 400 Bad Request\r\n\r\n"), false],
  ["nothing", undefined, false],
] as const)("a server that answers %s: %s", async (_what, reply, expected) => {
  await answering(reply, async (port) => {
    expect(await answersBolt(port)).toBe(expected);
    expect(await isPortFree(port)).toBe(false);
  });
});

test("a port where nobody listens is free and answers nothing", async () => {
  const port = await findFreePort();
  expect(await isPortFree(port)).toBe(true);
  expect(await answersBolt(port)).toBe(false);
});
