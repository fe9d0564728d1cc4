import type { KeptSources } from "../../model/segmented-source.ts";
import type { SourceFile } from "../../model/source-file.ts";
import { isPdf } from "./pdf/is-pdf.ts";
import { openTextLayer } from "./pdf/open-text-layer.ts";

/**
 * The same files, each PDF with its text layer: the step between the door and the stages, since a PDF opens
 * asynchronously. A file that `kept` knows stays as it is, for nobody will read it again.
 */
export async function readTextLayers(
  files: readonly SourceFile[],
  kept?: Pick<KeptSources, "get">,
): Promise<SourceFile[]> {
  const layered: SourceFile[] = [];
  for (const file of files) {
    const isOpen = file.textLayer !== undefined || !isPdf(file.bytes) || kept?.get(file) !== undefined;
    layered.push(isOpen ? file : { ...file, textLayer: await openTextLayer(file.bytes) });
  }
  return layered;
}
