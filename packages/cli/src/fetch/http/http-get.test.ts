import type { IncomingMessage, ServerResponse } from "node:http";
import { afterEach, describe, expect, test } from "vitest";
import { type Loopback, startLoopback } from "../testing/start-loopback.ts";
import { httpGet } from "./http-get.ts";

let server: Loopback | undefined;
afterEach(async () => {
  await server?.close();
  server = undefined;
});

const limits = { timeout: 250, size: 1000, redirects: 3 };

async function get(answer: (request: IncomingMessage, response: ServerResponse, number: number) => void) {
  server = await startLoopback(answer);
  return httpGet(`${server.address}/start`, "Test/1", limits);
}

describe("httpGet", () => {
  test("gives status, bytes and Retry-After, and says who asks", async () => {
    const outcome = await get((_, response) =>
      response.writeHead(429, { "retry-after": "7" }).end("slow down"),
    );
    expect(outcome).toMatchObject({ kind: "answer", status: 429, retryAfter: "7" });
    expect(outcome.kind === "answer" && new TextDecoder().decode(outcome.bytes)).toBe("slow down");
    expect(server?.agents).toEqual(["Test/1"]);
  });

  test("follows a redirect, also to another path of the same host", async () => {
    const outcome = await get(({ url }, response) =>
      url === "/start" ? response.writeHead(302, { location: "/end" }).end() : response.end("here"),
    );
    expect(outcome).toMatchObject({ kind: "answer", status: 200 });
    expect(server?.asked).toEqual(["/start", "/end"]);
  });

  test("gives up a circle of redirects", async () => {
    const outcome = await get((_, response) => response.writeHead(301, { location: "/start" }).end());
    expect(outcome).toEqual({ kind: "refused", reason: "the address leads on more than 3 times" });
    expect(server?.asked).toHaveLength(4);
  });

  test.each(["file:///etc/hostname", "ftp://127.0.0.1/file", "data:text/plain,hello"])(
    "does not follow a redirect to %s",
    async (location) => {
      const outcome = await get((_, response) => response.writeHead(302, { location }).end());
      expect(outcome).toMatchObject({ kind: "refused" });
    },
  );

  test("does not read on past the limit of size, announced or not", async () => {
    const announced = await get((_, response) => response.end("x".repeat(1001)));
    expect(announced).toEqual({ kind: "refused", reason: "the answer has more than 1000 bytes" });
    await server?.close();
    const streamed = await get((_, response) => {
      response.write("x".repeat(600));
      response.end("x".repeat(600));
    });
    expect(streamed).toEqual(announced);
  });

  test("an answer that never ends is broken, and so is one that breaks off", async () => {
    const endless = await get((_, response) => response.write("some"));
    expect(endless).toEqual({ kind: "broken", reason: "no whole answer came within 0.25 seconds" });
    await server?.close();
    const cut = await get((_, response) => {
      response.writeHead(200, { "content-length": "500" });
      response.write("some", () => response.destroy());
    });
    expect(cut).toMatchObject({ kind: "broken", reason: expect.stringContaining("broke off") });
  });

  test("nobody listening is said as such", async () => {
    const closed = await startLoopback(() => {});
    await closed.close();
    expect(await httpGet(closed.address, "Test/1", limits)).toEqual({
      kind: "unreachable",
      reason: "ECONNREFUSED",
    });
  });
});
