import { terminalText } from "../../print/terminal-text.ts";
import { programVersion } from "../../program-version.ts";
import type { FetchRequest } from "./fetch-request.ts";
import { httpGet } from "./http-get.ts";
import { createPoliteClient, type FetchEnd } from "./polite-client.ts";
import { userAgent } from "./user-agent.ts";

/** The polite client on the real network and clock; says on stderr what it waits for. */
export function openFetcher(): (request: FetchRequest) => Promise<FetchEnd> {
  const agent = userAgent(programVersion());
  return createPoliteClient({
    get: (url) => httpGet(url, agent),
    sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
    now: Date.now,
    onWait: (reason, milliseconds) => {
      process.stderr.write(
        terminalText(`${reason}; trying again in ${Math.ceil(milliseconds / 1000)} seconds\n`),
      );
    },
  });
}
