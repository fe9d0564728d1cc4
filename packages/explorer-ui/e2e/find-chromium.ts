import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium } from "@playwright/test";

/** Which browser to start, and with what. Without a path Playwright takes its own. */
export interface FoundChromium {
  readonly executablePath: string | undefined;
  readonly args: string[];
}

const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"];

/**
 * WebGL by software, so that the map is drawn on a machine without a graphics card. WebGL alone: with the whole page
 * put together by SwiftShader (`--use-angle=swiftshader`) it stopped answering in 16 of 800 loads on two busy cores,
 * no thread at work; without, in 1 of 400.
 */
const webgl = ["--enable-unsafe-swiftshader", "--ignore-gpu-blocklist"];

/**
 * Finds a Chromium: CHROMIUM_PATH, Playwright's own, one of the system, then the one inside the npm package
 * @sparticuz/chromium (Linux x64). Throws with what to do where there is none.
 */
export async function findChromium(): Promise<FoundChromium> {
  const args = [...webgl, ...(process.getuid?.() === 0 ? ["--no-sandbox"] : [])];
  const named = process.env.CHROMIUM_PATH;
  if (named !== undefined && named !== "") {
    if (!existsSync(named)) throw new Error(`CHROMIUM_PATH names ${named}, where there is nothing`);
    return { executablePath: named, args };
  }
  if (existsSync(chromium.executablePath())) return { executablePath: undefined, args };
  const system = onPath();
  if (system !== undefined) return { executablePath: system, args };
  return { executablePath: await packaged(), args: [...args, "--no-zygote"] };
}

function onPath(): string | undefined {
  const folders = (process.env.PATH ?? "").split(delimiter);
  return folders
    .flatMap((folder) => names.map((name) => join(folder, name)))
    .find((path) => existsSync(path));
}

async function packaged(): Promise<string> {
  if (process.platform !== "linux" || process.arch !== "x64") {
    throw new Error("no Chromium was found; install one, or name it with CHROMIUM_PATH");
  }
  // With this set the package brings the libraries along that a bare machine lacks.
  process.env.AWS_LAMBDA_JS_RUNTIME ??= "nodejs20.x";
  const { default: packagedChromium } = await import("@sparticuz/chromium");
  return packagedChromium.executablePath();
}
