import {
  type ExportFormat,
  exportFileName,
  exportForms,
  formatsFor,
  type QueryInput,
} from "@methodscape/graph-model";
import { useState } from "react";
import { exportAnswer, GraphSourceError } from "../sources/http-graph-source.ts";
import { saveFile } from "../ui/save-file.ts";

interface SaveAsProps {
  /** What is saved, as in "Save all as": begins the line. */
  readonly label: string;
  readonly query: QueryInput;
  /** The forms to offer; by default all that can hold the answer. */
  readonly formats?: readonly ExportFormat[];
}

/** Saves the whole answer to a question as a file, a button for each form that can hold it. */
export function SaveAs({ label, query, formats = formatsFor(query.kind) }: SaveAsProps) {
  const [problem, setProblem] = useState<string | undefined>(undefined);
  const save = (format: ExportFormat) => {
    setProblem(undefined);
    exportAnswer(query, format).then(
      (content) => saveFile(exportFileName(query.kind, format), content),
      (error: unknown) => {
        if (!(error instanceof GraphSourceError)) throw error;
        setProblem(error.message);
      },
    );
  };
  return (
    <p className="save-as">
      {label}
      {formats.map((format) => (
        <button
          key={format}
          type="button"
          aria-label={`${label} ${exportForms[format].name}`}
          onClick={() => save(format)}
        >
          {exportForms[format].name}
        </button>
      ))}
      {problem !== undefined && <span role="alert">{problem}</span>}
    </p>
  );
}
