import { readFile } from "node:fs/promises";
import { text as readAll } from "node:stream/consumers";
import {
  type RecognisedText,
  recogniseTexts,
  type SpanConvention,
  spanConventions,
} from "@methodscape/extractor";
import type { EntityType } from "@methodscape/graph-model";
import { Argument, type Command, Option } from "commander";
import { parseTypeNames } from "../options/parse-type-names.ts";
import { personPath } from "../options/person-path.ts";
import { printSpanScore, type TypedText } from "../print/print-span-score.ts";
import { writeLines } from "../print/write-lines.ts";
import { readNames } from "../sources/read-names.ts";
import { readTextLines } from "../sources/read-text-lines.ts";

interface RecogniseOptions {
  readonly lexicon?: string;
  readonly generic?: boolean;
  readonly spans?: SpanConvention;
  readonly score?: boolean;
  readonly errors?: string;
  readonly types?: ReadonlyMap<EntityType, string>;
}

/** `methodscape recognise --lexicon NAMES <in.jsonl >out.jsonl`: texts in, spans with types out. */
export function registerRecognise(program: Command): void {
  program
    .command("recognise")
    .description("find every name in texts: spans and types, one JSON line for each line")
    .addArgument(
      new Argument("[texts]", 'file with a line {"id", "doc", "text"} for each text').default("-", "stdin"),
    )
    .option(
      "--lexicon <names>",
      "a lexicon folder, or a list of names (.jsonl, .tsv, .txt) besides the bundled one",
    )
    .option("--generic", "kinds of things in small letters too, as in dilated convolution")
    .addOption(
      new Option(
        "--spans <what>",
        "MNIST, or the whole MNIST and SVHN datasets (default: as the names listed are written)",
      ).choices(spanConventions),
    )
    .option(
      "--types <pairs>",
      "what a scheme calls types, as in concept=Task,model=Method; others are left out",
      parseTypeNames,
    )
    .option("--score", 'hold the spans against the "entities" of the input and print the figures instead')
    .option("--errors <file>", "with --score: write every spurious and every missed span with its text")
    .addHelpText(
      "after",
      `
Examples:
  methodscape recognise <sentences.jsonl >names.jsonl
  methodscape recognise --lexicon names.tsv --generic sentences.jsonl
  methodscape recognise --types dataset=Dataset,benchmark=Dataset <in.jsonl >out.jsonl
  methodscape recognise --score --types dataset=Dataset,benchmark=Dataset annotated.jsonl

A line in: {"id": "p1#0", "doc": "p1", "text": "We train BERT."}; lines of one doc belong together, other fields are left aside.
A line out: {"id": "p1#0", "entities": [{"start": 9, "end": 13, "text": "BERT", "type": "model"}]}.
A list has lines {"name": "BERT", "type": "method"}, BERT<tab>method, or BERT alone; or texts with their "entities".
Without --spans, sentences that come one by one, with no names listed, get whole phrases.`,
    )
    .action(runRecognise);
}

async function runRecognise(texts: string, options: RecogniseOptions): Promise<void> {
  const { lexicon, examples } = await readNames(options.lexicon);
  const lines = readTextLines(await readInput(texts), texts === "-" ? "stdin" : texts);
  const recognised = recogniseTexts(
    lines.map(({ line }) => line),
    lexicon,
    { generic: options.generic, spans: options.spans, examples },
  ).map((text) => inTheirWords(text, options.types));
  if (options.score === true) await printSpanScore(lines, recognised, options.errors);
  else await writeLines(recognised.map((one) => JSON.stringify(one)));
}

async function readInput(texts: string): Promise<string> {
  if (texts !== "-") return readFile(personPath(texts), "utf8");
  if (process.stdin.isTTY) process.stderr.write("reading from the terminal; Ctrl-D ends the text\n");
  return readAll(process.stdin);
}

/** With the types as the scheme calls them; what it has no word for is left out. */
function inTheirWords(
  { id, entities }: RecognisedText,
  types: ReadonlyMap<EntityType, string> | undefined,
): TypedText {
  if (types === undefined) return { id, entities };
  return {
    id,
    entities: entities.flatMap((entity) => {
      const type = types.get(entity.type);
      return type === undefined ? [] : [{ ...entity, type }];
    }),
  };
}
