import { Icon } from "../ui/Icon.tsx";

interface MapControlsProps {
  readonly onZoom: (step: "in" | "out") => void;
  readonly onEverything: () => void;
}

/** Zoom by buttons, for those without wheel or fingers. */
export function MapControls({ onZoom, onEverything }: MapControlsProps) {
  return (
    <div className="map-zoom">
      <button type="button" aria-label="Zoom in" onClick={() => onZoom("in")}>
        <Icon name="plus" />
      </button>
      <button type="button" aria-label="Zoom out" onClick={() => onZoom("out")}>
        <Icon name="minus" />
      </button>
      <button type="button" aria-label="Show everything" onClick={onEverything}>
        <Icon name="fit" />
      </button>
    </div>
  );
}
