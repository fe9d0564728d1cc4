import { fetchDiagnostics } from "../sources/http-graph-source.ts";
import { Dialog } from "../ui/Dialog.tsx";
import { Failed } from "../ui/Failed.tsx";
import { lastValue, useReply } from "../ui/use-reply.ts";

/** What was odd in the sources, with its place: nothing is dropped without a line here. */
export function Oddities({ onClose }: { readonly onClose: () => void }) {
  const reply = useReply("diagnostics", fetchDiagnostics);
  const value = lastValue(reply);
  return (
    <Dialog title="Oddities in the sources" closes="oddities" onClose={onClose}>
      {reply.kind === "failed" && <Failed message={reply.message} retry={reply.retry} />}
      {value !== undefined && (
        <>
          <p className="fine">
            showing {value.items.length} of {value.total}
          </p>
          <ul className="rows">
            {value.items.map((item) => (
              <li key={`${item.source} ${item.line} ${item.rule} ${item.message}`}>
                <p>
                  <strong>{item.severity}</strong> {item.message}
                </p>
                <p className="fine">
                  {item.source.slice("source:".length)}, line {item.line} · {item.rule}
                </p>
                {item.excerpt !== "" && <blockquote className="quote">{item.excerpt}</blockquote>}
              </li>
            ))}
          </ul>
        </>
      )}
    </Dialog>
  );
}
