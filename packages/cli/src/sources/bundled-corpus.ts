import { join } from "node:path";
import { collectSourceFiles, type SourceFile } from "@methodscape/extractor";
import { programFolder } from "../program-folder.ts";

const corpus = join(programFolder, "../../corpus/");

/** The course and the field that come with the program: what lies in the corpus's folders, not its README. */
export async function bundledCorpus(): Promise<SourceFile[]> {
  const files = await collectSourceFiles([corpus]);
  return files.filter(({ path }) => path.includes("/"));
}

/** The bundled field alone, labelled so in every path: what a syllabus is held against when no field was given. */
export async function bundledField(): Promise<SourceFile[]> {
  const files = await collectSourceFiles([join(corpus, "field/")], { kind: "field" });
  return files.map((file) => ({ ...file, path: `bundled-field/${file.path.replace(/^field\//, "")}` }));
}
