import { readFileSync } from "node:fs";
import { neo4jReleases } from "@methodscape/graph-api";
import { expect, test } from "vitest";
import { parse } from "yaml";
import * as z from "zod/mini";
import { createProgram } from "./main.ts";

// There is no engine for containers here: what can be said of the file without one is held in these tests.
const text = readFileSync(new URL("../../../docker-compose.yml", import.meta.url), "utf8");
const service = z.object({
  image: z.optional(z.string()),
  command: z.optional(z.array(z.string())),
  environment: z.record(z.string(), z.string()),
  ports: z.array(z.string()),
  volumes: z.array(z.string()),
  healthcheck: z.object({ test: z.array(z.string()), retries: z.int() }),
});
const composeSchema = z.object({
  services: z.object({ neo4j: service, app: service }),
  volumes: z.record(z.string(), z.unknown()),
});
const { services, volumes } = z.parse(composeSchema, parse(text));

test("one variable chooses the release: 5.26 without it, and the newest is named as it is in the code", () => {
  expect(services.neo4j.image).toMatch(/^neo4j:\$\{NEO4J_VERSION:-5\.26\}-community$/);
  expect(neo4jReleases["5.26"].version).toMatch(/^5\.26\./);
  expect(text).toContain(`NEO4J_VERSION=${neo4jReleases.current.version} `);
});

test("every port is published on this machine only, data lie in named volumes, the password has no default", () => {
  for (const { ports, volumes: mounts } of Object.values(services)) {
    expect(ports.filter((port) => !port.startsWith("127.0.0.1:"))).toEqual([]);
    expect(
      mounts.map((mount) => mount.split(":")[0]).filter((name) => !(name !== undefined && name in volumes)),
    ).toEqual([]);
  }
  expect(text.match(/\$\{NEO4J_PASSWORD[^}]*\}/g)?.every((part) => /^\$\{NEO4J_PASSWORD:\?/.test(part))).toBe(
    true,
  );
});

test("the explorer's container runs a command that there is, with options that it has", async () => {
  const [name, ...args] = services.app.command ?? [];
  const command = (await createProgram()).commands.find((known) => known.name() === name);
  const known = command?.options.map(({ long }) => long);
  for (const option of args.filter((arg) => arg.startsWith("--"))) expect(known).toContain(option);
  expect(args[args.indexOf("--neo4j") + 1]).toBe("bolt://neo4j:7687");
});
