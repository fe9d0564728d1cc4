import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { ExtractorError } from "../extractor-error.ts";
import { loadLexicon } from "./load-lexicon.ts";

const folders: string[] = [];

async function folderWith(files: Record<string, string>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "lexicon-"));
  folders.push(folder);
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  return folder;
}

/** Loads files that cannot be loaded; gives the error's code and message. */
async function refusal(files: Record<string, string>): Promise<string> {
  const error: unknown = await loadLexicon(await folderWith(files)).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  return error instanceof ExtractorError
    ? `${error.code}: ${error.message}`
    : `no ExtractorError but ${String(error)}`;
}

afterEach(async () => {
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true });
});

const methods = `
type: method
entries:
  - id: toy-search
    name: Toy Search
    aliases: [TSX]
    year: 2023
    reference: arxiv:2301.00001
    relations: { based-on: concept:toys }
`;
const concepts = `
entries:
  - { id: toys, type: concept, name: Toy Worlds, generic: true }
`;

describe("loadLexicon", () => {
  it("reads all files of a folder, sorted by type and id, each entry with its anchor", async () => {
    const ambiguous =
      "groups: { play: toy tsx toys }\nnames:\n  - { surface: TSX, entry: method:toy-search, cues: '@play search' }\n";
    const lexicon = await loadLexicon(
      await folderWith({
        "methods.yaml": methods,
        "concepts.yaml": concepts,
        "ambiguous-names.yaml": ambiguous,
        "notes.txt": "not read",
      }),
    );
    expect(lexicon.entries).toEqual([
      {
        id: "toys",
        type: "concept",
        name: "Toy Worlds",
        aliases: [],
        relations: [],
        generic: true,
        anchor: "concepts.yaml#toys",
      },
      {
        id: "toy-search",
        type: "method",
        name: "Toy Search",
        aliases: ["TSX"],
        year: 2023,
        reference: "arxiv:2301.00001",
        relations: [{ type: "based-on", to: "concept:toys" }],
        generic: false,
        anchor: "methods.yaml#toy-search",
      },
    ]);
    expect(lexicon.ambiguous).toEqual([
      { surface: "TSX", entry: "method:toy-search", cues: ["toy", "toys", "search"], scope: "sentence" },
    ]);
  });

  it("names the folder that is not there, and the one without a file", async () => {
    await expect(loadLexicon("/no/such/lexicon")).rejects.toMatchObject({ code: "missing-path" });
    expect(await refusal({ "notes.txt": "" })).toMatch(/^bad-lexicon: .*no \*\.yaml/);
  });

  it("names file and place of what is no YAML", async () => {
    expect(await refusal({ "methods.yaml": "entries:\n  - id: [unclosed\n" })).toMatch(
      /^bad-lexicon: methods\.yaml is no YAML: .*line \d/s,
    );
  });

  it("names file, entry and field of what does not fit", async () => {
    expect(
      await refusal({ "m.yaml": "type: method\nentries:\n  - { id: toy, name: Toy, yera: 2023 }\n" }),
    ).toMatch(/m\.yaml, entry toy .*yera/);
    expect(await refusal({ "m.yaml": "type: method\nentries:\n  - { id: Toy Box, name: Toy }\n" })).toMatch(
      /m\.yaml, entry Toy Box .*slug/,
    );
    expect(
      await refusal({
        "m.yaml": "type: method\nentries:\n  - { id: toy, name: Toy, reference: 2301.00001 }\n",
      }),
    ).toMatch(/entry toy .*reference/);
    expect(await refusal({ "m.yaml": "entries:\n  - { id: toy, name: Toy }\n" })).toMatch(
      /m\.yaml, entry toy has no type/,
    );
    expect(await refusal({ "m.yaml": "type: method\nentries: [toy]\n" })).toMatch(
      /m\.yaml, entry 1 does not fit/,
    );
    expect(
      await refusal({
        "m.yaml": methods,
        "c.yaml": concepts,
        "ambiguous-names.yaml":
          "groups: {}\nnames: [{ surface: TSX, entry: method:toy-search, cues: '@none' }]",
      }),
    ).toMatch(/entry TSX: @none is no group/);
  });

  it("names both ends of what contradicts itself between entries", async () => {
    expect(await refusal({ "methods.yaml": methods })).toMatch(
      /methods\.yaml#toy-search: based-on concept:toys leads nowhere/,
    );
    expect(await refusal({ "a.yaml": methods, "b.yaml": methods, "c.yaml": concepts })).toMatch(
      /method:toy-search is given 2 times \(a\.yaml#toy-search, b\.yaml#toy-search\)/,
    );
    const rival = "type: model\nentries:\n  - { id: rival, name: toy-search }\n";
    expect(
      await refusal({ "methods.yaml": methods, "concepts.yaml": concepts, "models.yaml": rival }),
    ).toMatch(
      /"Toy Search" is claimed by models\.yaml#rival and methods\.yaml#toy-search|"toy-search" is claimed/,
    );
  });

  it("refuses an ambiguous name that another entry claims without a cue, and one that is a cue of its own", async () => {
    const rival = "type: model\nentries:\n  - { id: rival, name: Rival Model, aliases: [TSX] }\n";
    const cued = (cue: string) =>
      `groups: {}\nnames: [{ surface: TSX, entry: method:toy-search, cues: ${cue} }]`;
    expect(
      await refusal({
        "a.yaml": methods,
        "b.yaml": concepts,
        "c.yaml": rival,
        "ambiguous-names.yaml": cued("search"),
      }),
    ).toMatch(/"TSX" of c\.yaml#rival is ambiguous for another entry only/);
    expect(
      await refusal({ "a.yaml": methods, "b.yaml": concepts, "ambiguous-names.yaml": cued("tsx") }),
    ).toMatch(/TSX: it is a cue of its own/);
  });

  it("lets two entries share letters that a text can tell apart by case", async () => {
    const shared = "type: method\nentries:\n  - { id: rest, name: ReST }\n  - { id: rest-api, name: REST }\n";
    await expect(loadLexicon(await folderWith({ "methods.yaml": shared }))).resolves.toMatchObject({
      entries: [{ id: "rest" }, { id: "rest-api" }],
    });
  });
});
