import { type ReactNode, useEffect, useRef } from "react";
import { IconButton } from "./IconButton.tsx";

interface DialogProps {
  /** Its heading, by which it is also known to who does not see it. */
  readonly title: string;
  /** What its closing button closes: "oddities". */
  readonly closes: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A dialog in front of the page; Escape and its button close it, and the focus goes back to where it was. */
export function Dialog({ title, closes, onClose, children }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} className="dialog" aria-label={title} onClose={onClose}>
      <IconButton
        icon="close"
        label={`Close ${closes}`}
        className="close"
        onPress={() => dialog.current?.close()}
      />
      <h2>{title}</h2>
      {children}
    </dialog>
  );
}
