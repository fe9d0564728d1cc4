import { Icon } from "../ui/Icon.tsx";

interface MapControlsProps {
  readonly onZoom: (step: "in" | "out") => void;
  readonly onEverything: () => void;
  readonly onPicture: () => void;
}

/** Zoom by buttons, for those without wheel or fingers, and the map as a picture. */
export function MapControls({ onZoom, onEverything, onPicture }: MapControlsProps) {
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
      <button type="button" aria-label="Save as a picture" title="Save as a picture" onClick={onPicture}>
        <Icon name="save" />
      </button>
    </div>
  );
}
