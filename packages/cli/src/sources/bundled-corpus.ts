import { fileURLToPath } from "node:url";
import { collectSourceFiles, type SourceFile } from "@methodscape/extractor";

const corpus = new URL("../../../../corpus/", import.meta.url);

/** The course and the field that come with the program: what lies in the corpus's folders, not its README. */
export async function bundledCorpus(): Promise<SourceFile[]> {
  const files = await collectSourceFiles([fileURLToPath(corpus)]);
  return files.filter(({ path }) => path.includes("/"));
}

/** The bundled field alone, labelled so in every path: what a syllabus is held against when no field was given. */
export async function bundledField(): Promise<SourceFile[]> {
  const files = await collectSourceFiles([fileURLToPath(new URL("field/", corpus))], { kind: "field" });
  return files.map((file) => ({ ...file, path: `bundled-field/${file.path.replace(/^field\//, "")}` }));
}
