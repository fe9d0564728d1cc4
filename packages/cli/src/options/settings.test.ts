import { expect, test } from "vitest";
import { parseSettings } from "./settings.ts";

test("every setting is read, and an empty file sets nothing", () => {
  const text = [
    "port: 8080",
    "data: kept",
    "lexicon: my-lexicon",
    "course: Seminar",
    "syllabus: [course/]",
    "field: [feeds/]",
    "allowedHosts: [map.example.org]",
    "neo4j: { uri: bolt://127.0.0.1:7687, user: me, database: papers }",
  ].join("\n");
  expect(parseSettings(text)).toEqual({
    port: 8080,
    data: "kept",
    lexicon: "my-lexicon",
    course: "Seminar",
    syllabus: ["course/"],
    field: ["feeds/"],
    allowedHosts: ["map.example.org"],
    neo4j: { uri: "bolt://127.0.0.1:7687", user: "me", database: "papers" },
  });
  expect(parseSettings("")).toEqual({});
  expect(parseSettings("# nothing yet\n")).toEqual({});
});

test.each([
  ["prot: 80", /"prot".*known settings: port/],
  ["port: many", /port: .*number/],
  ["port: 70000", /port: .*65535/],
  ["neo4j: {}", /neo4j\.uri/],
  ["neo4j: { uri: bolt://x, password: secret }", /"password"/],
  ["field: feeds/", /field: .*array/],
  ["- 1", /expected object/],
  ["port: [", /not YAML.*line/],
])("%j is refused with the place and what was expected", (text, message) => {
  expect(() => parseSettings(text)).toThrow(message);
  expect(() => parseSettings(text)).toThrow(/^methodscape\.yaml[^\n]+$/);
});
