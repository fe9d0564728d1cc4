import { Dialog } from "../ui/Dialog.tsx";

const keys: readonly (readonly [keys: readonly string[], does: string])[] = [
  [["/"], "goes to the box that searches and asks; Enter asks, or opens the name that is lit"],
  [["F6", "Shift F6"], "go to the next part of the page, and back: box, legend, view, panel"],
  [["arrows"], "on the map: walk to the nearest neighbour of what is selected"],
  [["+", "−", "0"], "on the map: nearer, farther, everything"],
  [["Tab", "Enter"], "in a list or a panel: from line to line, and open"],
  [["Esc"], "closes what lies on top, one thing at a time"],
  [["?"], "shows these keys"],
];

/** The keys that the page knows, for who has no mouse or does not want one. */
export function Keys({ onClose }: { readonly onClose: () => void }) {
  return (
    <Dialog title="Keys" closes="keys" onClose={onClose}>
      <dl className="keys">
        {keys.map(([names, does]) => (
          <div key={does}>
            <dt>
              {names.map((name) => (
                <kbd key={name}>{name}</kbd>
              ))}
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
